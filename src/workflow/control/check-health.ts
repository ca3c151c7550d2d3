// Looks at how the bot is, and alarms the admins. Planned by the start, called by the handling of events.
import { endAlarm, markTold, noticeAlarm } from "../../db/control/alarm-store.ts";
import { forgetAskers } from "../../db/speaking/asking-store.ts";
import { appNow } from "../../db/clock.ts";
import { readHealth } from "../../db/control/health-store.ts";
import { schedule } from "../../db/mail/schedule-store.ts";
import { Alarm, alarmsIn, patienceMs } from "../../domain/control/health.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { alertAdmins } from "./alert-admins.ts";

const everyMs = 60_000;

const texts = {
  backlog: "alert-backlog",
  dead_letters: "alert-dead-letters",
  no_poller: "alert-no-poller",
  clock_jumped: "alert-clock-jumped",
} satisfies Record<Alarm, string>;

/** Plans the next look at how the bot is; one that is planned already stays. */
export async function planHealthCheck(dueAt: Date): Promise<void> {
  await schedule({ key: "check_health", lane: "health", dueAt, event: { kind: "check_health" } });
}

/** Tells the admins of what is not well, once until it was well again. */
export async function checkHealth(operator: Operator): Promise<void> {
  const standing = alarmsIn(await readHealth());
  for (const alarm of Alarm.options) {
    if (standing.includes(alarm)) await raise(operator, alarm);
    else await endAlarm(alarm);
  }
  await forgetAskers();
  await planHealthCheck(new Date((await appNow()).getTime() + everyMs));
}

async function raise(operator: Operator, alarm: Alarm): Promise<void> {
  const { noticedAt, told } = await noticeAlarm(alarm);
  const standsMs = (await appNow()).getTime() - noticedAt.getTime();
  if (told || standsMs < patienceMs[alarm]) return;
  await markTold(alarm);
  await alertAdmins(operator, { key: `alarm:${alarm}:${noticedAt.getTime()}`, text: texts[alarm] });
}
