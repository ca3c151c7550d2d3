import { beforeAll, expect, it } from "vitest";
import { findDraft } from "../../src/db/transparency/published-store.ts";
import type { ReportDraftId } from "../../src/domain/ids.ts";
import { Quarter } from "../../src/domain/transparency/period.ts";
import { Told } from "../../src/domain/transparency/report.ts";
import { countOnItsDay } from "../../src/workflow/transparency/count-on-its-day.ts";
import { pressDraft } from "../../src/workflow/transparency/draft-report.ts";
import { termOf, useCaseDesk } from "../support/case-desk.ts";
import { sweeps } from "../support/passing-time.ts";
import { ada, alma, publishers, publishingBy } from "../support/publishing.ts";

/* A quarter is counted once, on its day: what goes by its rules afterwards changes no report. */

const desk = useCaseDesk();
const { work, press, drafted } = publishingBy(desk);
const counts = () => work(() => countOnItsDay(publishers));
const told = async (id: ReportDraftId) => {
  const draft = await work(() => findDraft(id));
  return Told.parse(JSON.parse(draft?.json ?? ""));
};
let newest: Quarter;

/** So many days after the newest quarter ended. */
async function setDay(days: number): Promise<void> {
  const now = new Date();
  const begin = Date.UTC(now.getUTCFullYear() + 1, 3, 1, 12);
  newest = Quarter.parse(`${now.getUTCFullYear() + 1}-Q1`);
  await desk.sql`
    update app_clock set shift = to_timestamp(${(begin + days * 86_400_000) / 1_000}) - clock_timestamp()`;
  await desk.sql`update sweeps set ran_at = app_now()`;
}

beforeAll(async () => {
  await sweeps(desk);
  await setDay(-30);
  for (let by = 900; by < 908; by += 1) {
    await desk.files({ by, subject: termOf("blue starfish tablets") });
  }
});

const kept = () => desk.sql<{ period: string }[]>`select period from counted_quarters`;

it("is not counted on day 15, is on the day after, once, and the admins are told", async () => {
  await setDay(14);
  await counts();
  expect((await kept()).map(({ period }) => period)).not.toContain(newest);
  await setDay(15);
  await counts();
  await counts();
  expect((await kept()).map(({ period }) => period)).toContain(newest);
  const said = await desk.sql`
    select chat_id from outbox where message ->> 'text' = 'publish-counted'
      and message -> 'vars' -> 'period' ->> 'ours' = ${newest}`;
  expect(said).toHaveLength(2);
});

it("is what a draft says, though the rows have gone since, and a correction counts anew", async () => {
  const reportsOf = async (id: ReportDraftId) => (await told(id)).tables.reports.total;
  const [before] = await reportsOf(await drafted(newest));
  expect(before).toBeGreaterThan(0);
  await desk.sql`update reports set created_at = created_at - interval '2 years'`;
  const id = await drafted(newest);
  expect(await reportsOf(id)).toEqual([8, 8]);
  await work(() => pressDraft(publishers, ada, { kind: "exact", id, to: "exact" }));
  expect((await told(id)).isExact).toBe(true);
  expect(await reportsOf(id)).toEqual([8, 8]);
  await press(ada, "ask", id);
  await press(alma, "confirm", id);
  expect(await reportsOf(await drafted(newest))).toEqual([0, 0]);
});

it("is not counted by a clock that jumped", async () => {
  await desk.sql`delete from counted_quarters`;
  await setDay(15 + 91);
  await desk.sql`update sweeps set ran_at = app_now() - interval '3 days'`;
  await counts();
  expect(await kept()).toEqual([]);
});
