// Counts a quarter once its day has come, and tells the admins. Called at the hour of the daily summary.
import { appNow } from "../../db/clock.ts";
import { sweepState } from "../../db/privacy/sweep-store.ts";
import { daysNow } from "../../db/transparency/count-store.ts";
import { countedQuarter, keepCounted } from "../../db/transparency/counted-quarter-store.ts";
import { publishedAll } from "../../db/transparency/published-store.ts";
import { isBelievable } from "../../domain/control/retention.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { ChatId } from "../../domain/ids.ts";
import { canonical } from "../../domain/transparency/canonical.ts";
import { countableOn } from "../../domain/transparency/period.ts";
import { adminsOf } from "../staff/admins.ts";
import { tellEach } from "../staff/tell-each.ts";
import { tellQuarter } from "./count-quarter.ts";

/** The newest one alone: of older ones the rows may have gone since. */
export async function countOnItsDay(operator: Operator): Promise<void> {
  const { today, oldest } = await daysNow();
  const [period] = oldest === undefined ? [] : countableOn(today, oldest);
  if (period === undefined || (await countedQuarter(period)) !== undefined) return;
  if ((await publishedAll()).some((each) => each.period === period)) return;
  // A clock that jumped would freeze a quarter that is not over.
  if (!isBelievable((await sweepState())?.ranAt, await appNow())) return;
  const admins = await adminsOf(operator);
  const [first] = admins;
  if (first === undefined) return;
  const counted = async (isExact: boolean) =>
    canonical(await tellQuarter(period, { corrects: null, isExact, chatId: ChatId.parse(first) }));
  const fresh = { period, ranges: await counted(false), exact: await counted(true) };
  if (!(await keepCounted(fresh))) return;
  await tellEach(admins, {
    key: `quarter-counted:${period}`,
    text: "publish-counted",
    vars: { period: { ours: period } },
    buttons: [[{ text: "button-publish-list", press: { on: "publish", press: { kind: "list" } } }]],
  });
}
