// Shows how little time is left, and tells seniors of late cases. Called by events, and by composing.
import { findCase, type Case } from "../../db/cases/case-store.ts";
import { appNow } from "../../db/clock.ts";
import { enqueue } from "../../db/mail/outbox-store.ts";
import { lastPostedAt, postedUnder, type Posted } from "../../db/speaking/posted-store.ts";
import { casesWaitingIn, type WaitingCases } from "../../db/queues/queue-list-store.ts";
import { activeQueuesOf, queueById, type Queue } from "../../db/queues/queue-store.ts";
import { isGravest } from "../../domain/cases/categories.ts";
import type { CaseId, QueueId } from "../../domain/ids.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { standingOf } from "../../domain/cases/target.ts";
import { alertAdmins } from "../control/alert-admins.ts";
import { heldIn } from "./tend-digest.ts";
import { planDue } from "../cases/plan-due.ts";
import { queueOf } from "./queue-of-case.ts";
import { showCase } from "../cases/show-case.ts";
import { waitOf } from "../cases/wait-of-case.ts";
import { takeAway } from "../speaking/take-away.ts";

/** How often at most a day's message on late cases is changed, and posted anew for one of the gravest. */
const changedEveryMs = 60_000;
const anewEveryMs = 5 * 60_000;

/** How many late cases are named. */
const named = 5;

/** A case's card says what is left now, behind all that somebody waits for; past its time the seniors hear. */
export async function showTimeLeft(operator: Operator, caseId: CaseId): Promise<void> {
  await showCase(caseId, "notice");
  await planDue(caseId);
  const held = await findCase(caseId);
  const wait = held && (await waitOf(held));
  if (held === undefined || wait === undefined) return;
  if (standingOf(wait, await appNow()) !== "late") return;
  const queue = await queueOf(held, wait.tier);
  if (queue !== undefined) await tellLate(operator, queue, held);
}

/** Tells the seniors how many cases of a queue are late, or the admins if there are no seniors. */
async function tellLate(operator: Operator, queue: Queue, held: Case): Promise<void> {
  const gravest = isGravest(held.category);
  if ((await seniors()) !== undefined) return oweLate(queue, gravest);
  const { count } = await lateIn(queue);
  await alertAdmins(operator, {
    key: `late:${gravest ? `${held.id}:${held.version}` : `${queue.id}:${await today()}`}`,
    text: "alert-late",
    vars: { count, title: queue.title, code: { ours: held.code } },
  });
}

/** Where cases are late still, the seniors hear of it on another day as well. */
export async function remindOfLate(queue: Queue): Promise<void> {
  if ((await lateIn(queue)).count > 0) await oweLate(queue, false);
}

/** One message a queue and day, changed as more are late; one of the gravest brings it to the end of the chat. */
async function oweLate(queue: Queue, gravest: boolean): Promise<void> {
  const to = await seniors();
  if (to === undefined) return;
  const day = await today();
  const key = lateKey(queue.id, day);
  const now = await appNow();
  const lastAt = await lastPostedAt(key);
  const isOld = lastAt !== undefined && now.getTime() - lastAt.getTime() > anewEveryMs;
  if (gravest && isOld) await takeAway(key, "notice");
  const isEdit = lastAt !== undefined && !(gravest && isOld);
  await enqueue({
    key,
    chatId: to.chatId,
    priority: gravest ? "gravest_card" : "notice",
    repeat: "fold",
    message: { kind: "show_late", queueId: queue.id, day },
    notBefore: new Date(now.getTime() + (isEdit ? changedEveryMs : 0)),
  });
}

async function seniors(): Promise<Queue | undefined> {
  const queues = await activeQueuesOf("escalation");
  return queues.find(({ isDefault }) => isDefault) ?? queues[0];
}

async function lateIn(queue: Queue): Promise<{ count: number; shown: WaitingCases["cases"] }> {
  const { cases, total } = await casesWaitingIn(queue, "late", { offset: 0, limit: named });
  const now = await appNow();
  const held = (await heldIn(queue)).filter(({ wait }) => standingOf(wait, now) === "late");
  return { count: total + held.length, shown: cases };
}

export type LateView = {
  queue: Queue;
  count: number;
  /** The gravest and oldest of them. */
  shown: WaitingCases["cases"];
  now: Date;
  to: Queue;
  key: string;
  at: Posted | undefined;
};

/** Which cases of a queue are late; undefined: none, and nothing says that any are. */
export async function viewLate(queueId: QueueId, day: string): Promise<LateView | undefined> {
  const queue = await queueById(queueId);
  const to = await seniors();
  if (queue === undefined || to === undefined) return undefined;
  const { count, shown } = await lateIn(queue);
  const key = lateKey(queueId, day);
  const at = (await postedUnder(key)).at(-1);
  if (count === 0 && at === undefined) return undefined;
  return { queue, count, shown, now: await appNow(), to, key, at };
}

function lateKey(queueId: QueueId, day: string): string {
  return `late:${queueId}:${day}`;
}

async function today(): Promise<string> {
  return (await appNow()).toISOString().slice(0, 10);
}
