// Posts cards anew that are near their target. Called by the handling of events, and by composing.
import { assignmentOf } from "../../db/cases/assignment-store.ts";
import { findCase, setSnooze, type Case } from "../../db/cases/case-store.ts";
import { appNow } from "../../db/clock.ts";
import { enqueue } from "../../db/mail/outbox-store.ts";
import { takeToken } from "../../db/mail/pacing-store.ts";
import { forgetPosted, lastPostedAt, postedUnder } from "../../db/speaking/posted-store.ts";
import { casesWaitingIn } from "../../db/queues/queue-list-store.ts";
import { queueById, type Queue } from "../../db/queues/queue-store.ts";
import { findScreen } from "../../db/speaking/screen-store.ts";
import { personBehind } from "../../db/staff/staff-store.ts";
import { isGravest } from "../../domain/cases/categories.ts";
import { ChatId, type CaseId, type QueueId } from "../../domain/ids.ts";
import { placeOnly } from "../../domain/queues/place.ts";
import { standingOf } from "../../domain/cases/target.ts";
import { planDue } from "../cases/plan-due.ts";
import { queueOf } from "./queue-of-case.ts";
import { raiseCase } from "../cases/raise-case.ts";
import { say } from "../speaking/say.ts";
import { heldIn } from "./tend-digest.ts";
import { waitOf } from "../cases/wait-of-case.ts";

/** How often at most a queue is told of all that are near their target, in milliseconds. */
const lineEveryMs = 10 * 60_000;

/** So many cards are raised in a queue at once, and as many more in ten minutes; one is kept for the gravest. */
const raising = { burst: 4, perSecond: 3 / 600 };

/**
 * Posts a case's card anew, as little of its time is left, and tells who has it. When many are near at
 * once, a line says how many instead.
 */
export async function raiseNear(caseId: CaseId): Promise<void> {
  const held = await findCase(caseId);
  if (held === undefined) return;
  const wait = await waitOf(held);
  if (wait === undefined) return;
  // Its target is another one by now.
  if (standingOf(wait, await appNow()) !== "near") return planDue(caseId);
  // What was left until later waits for everybody again.
  if (held.snoozedUntil !== undefined) await setSnooze(caseId, undefined);
  const queue = await queueOf(held, wait.tier);
  if (queue === undefined) return;
  const gravest = isGravest(held.category);
  const bucket = { ...raising, key: `raise:${queue.id}`, reserve: gravest ? 0 : 1 };
  if (!(await takeToken(bucket))) return tellOfNear(queue);
  await raiseCase(caseId, gravest ? "gravest_card" : "card");
  await tellHolder(held, queue);
}

/** Who has it hears in private, or by name in the group where the bot can't write to them. */
async function tellHolder(held: Case, queue: Queue): Promise<void> {
  const assignment = await assignmentOf(held.id);
  const holder = assignment && (await personBehind(assignment.by.id));
  if (holder === undefined) return;
  const chatId = ChatId.parse(holder.userId);
  const screen = await findScreen(chatId);
  const to =
    screen === undefined
      ? { ...placeOnly(queue), language: queue.language }
      : { chatId, language: screen.language };
  await say({
    ...to,
    key: `near:${held.id}:${held.version}`,
    text: "near-yours",
    vars: {
      who: holder.name,
      code: { ours: held.code },
      where: { choice: screen === undefined ? "group" : "private" },
    },
    priority: "notice",
  });
}

async function tellOfNear(queue: Queue): Promise<void> {
  const key = nearKey(queue.id);
  const lastAt = await lastPostedAt(key);
  for (const old of (await postedUnder(key)).slice(0, -1)) await forgetPosted(old);
  const notBefore = lastAt && new Date(lastAt.getTime() + lineEveryMs);
  await enqueue({
    key,
    chatId: queue.chatId,
    priority: "notice",
    repeat: "fold",
    message: { kind: "tell_near", queueId: queue.id },
    ...(notBefore === undefined ? {} : { notBefore }),
  });
}

function nearKey(queueId: QueueId): string {
  return `near:${queueId}`;
}

/** How many cases of a queue are near their target; undefined: none any more. */
export async function viewNear(
  queueId: QueueId,
): Promise<{ count: number; queue: Queue; key: string } | undefined> {
  const queue = await queueById(queueId);
  if (queue === undefined) return undefined;
  const { total } = await casesWaitingIn(queue, "near", { offset: 0, limit: 1 });
  const now = await appNow();
  const held = (await heldIn(queue)).filter(({ wait }) => standingOf(wait, now) === "near");
  const count = total + held.length;
  return count === 0 ? undefined : { count, queue, key: nearKey(queueId) };
}
