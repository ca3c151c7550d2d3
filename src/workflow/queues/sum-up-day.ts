// Tells every queue of its day. Planned by the start and by that setting, called by the handling of events.
import { appNow } from "../../db/clock.ts";
import { casesWaitingIn } from "../../db/queues/queue-list-store.ts";
import { standingQueues, type Queue } from "../../db/queues/queue-store.ts";
import { schedule } from "../../db/mail/schedule-store.ts";
import { readSettings } from "../../db/control/setting-store.ts";
import { countOldWords, readDayOf } from "../../db/queues/summary-store.ts";
import type { TextVars } from "../../domain/speaking/text-vars.ts";
import { keptMs } from "../../domain/control/retention.ts";
import { retentionOf } from "../../domain/control/retention-in-force.ts";
import { timeWords } from "../../domain/control/stats.ts";
import { standingOf } from "../../domain/cases/target.ts";
import { say } from "../speaking/say.ts";
import { remindOfLate } from "./tell-late.ts";
import { heldIn } from "./tend-digest.ts";

const dayMs = 86_400_000;
/** So long before the words of an undecided case go the team is told, in milliseconds. */
const toldBeforeMs = 30 * dayMs;

/** Plans the next daily summary, at the hour that admins set. */
export async function planSummary(): Promise<void> {
  const now = await appNow();
  const { summary_hour: hour } = await readSettings();
  const next = new Date(now);
  next.setUTCHours(hour, 0, 0, 0);
  const dueAt = next > now ? next : new Date(next.getTime() + dayMs);
  await schedule({
    key: `daily_summary:${hour}`,
    lane: "daily_summary",
    dueAt,
    event: { kind: "daily_summary", plannedFor: dueAt },
  });
}

/** Says in every queue what its day was like; false: not at this hour, as admins want it at another one. */
export async function sumUpDay(plannedFor: Date): Promise<boolean> {
  const { summary_hour: hour } = await readSettings();
  if (plannedFor.getUTCHours() !== hour) return false;
  for (const queue of await standingQueues()) {
    if (queue.isLost) continue;
    await sumUp(queue, plannedFor);
    await remindOfLate(queue);
  }
  await planSummary();
  return true;
}

/** Nothing is said where nothing happened and nothing waits. */
async function sumUp(queue: Queue, until: Date): Promise<void> {
  const vars = await readFigures(queue, until);
  if (vars === undefined) return;
  const { chatId, threadId, language } = queue;
  await say({
    chatId,
    threadId,
    key: `summary:${queue.id}:${until.toISOString().slice(0, 10)}`,
    text: "queue-summary",
    vars,
    language,
    priority: "notice",
  });
}

async function readFigures(queue: Queue, until: Date): Promise<TextVars | undefined> {
  const { came, decided, medianMs } = await readDayOf(queue, until);
  const now = await appNow();
  const retention = retentionOf(await readSettings());
  const shown = await casesWaitingIn(queue, "all", { offset: 0, limit: 10_000 });
  const near = await casesWaitingIn(queue, "near", { offset: 0, limit: 1 });
  const held = await heldIn(queue);
  const heldCame = held.filter(({ since }) => since.getTime() > until.getTime() - dayMs).length;
  const heldThat = (is: "near" | "late") =>
    held.filter(({ wait }) => standingOf(wait, now) === is).length;
  const waiting = shown.total + held.length;
  if (came + heldCame + decided + waiting === 0) return undefined;
  const { unit, count } = timeWords(medianMs ?? 0);
  return {
    received: came + heldCame,
    decided,
    waiting,
    grave: shown.cases.filter(({ severity }) => severity === 4).length,
    near: near.total + heldThat("near"),
    late: shown.cases.filter(({ isLate }) => isLate).length + heldThat("late"),
    going: await countOldWords(
      queue,
      new Date(now.getTime() - keptMs(retention, "words_undecided") + toldBeforeMs),
    ),
    unit: { choice: medianMs === undefined ? "none" : unit },
    half: count,
    thanks: { choice: decided > 0 ? "yes" : "no" },
  };
}
