// The start page of whoever works on cases. Called by /start and /stats in private.
import { casesWaitingIn } from "../../db/queues/queue-list-store.ts";
import { activeQueuesOf, type Queue } from "../../db/queues/queue-store.ts";
import { countAgain } from "../../db/queues/summary-store.ts";
import { ownWork, type OwnWork } from "../../db/staff/own-work-store.ts";
import { Tier } from "../../domain/cases/tier.ts";
import type { Operator } from "../../domain/control/operator.ts";
import type { ChatId, UserId } from "../../domain/ids.ts";
import { decidingIn } from "../../domain/staff/staff.ts";
import { heldIn } from "../queues/tend-digest.ts";
import { say } from "../speaking/say.ts";
import { rolesIn } from "./admins.ts";

type Visitor = { userId: UserId; chatId: ChatId; updateId: number; language: string };

/**
 * Shows one of the team what is theirs: what they have, what waits for their word, what they decided. False:
 * they don't work on cases.
 */
export async function startAtDesk(operator: Operator, visitor: Visitor): Promise<boolean> {
  const own = await ownWork(visitor.userId);
  if (own === undefined || !isAtWork(own)) return false;
  await tell(operator, visitor, own);
  return true;
}

/** The same for who asks for their figures. */
export async function showOwnFigures(operator: Operator, visitor: Visitor): Promise<void> {
  const own = await ownWork(visitor.userId);
  if (own !== undefined) await tell(operator, visitor, own);
}

/** Whoever only set the bot up, or left the team long ago, begins like everybody. */
function isAtWork({ isAppointed, held, referrals, month }: OwnWork): boolean {
  return isAppointed || held.length + referrals + month > 0;
}

/** Where somebody was appointed to decide. Who decides as an administrator of a group is known there alone. */
async function queuesOf(operator: Operator, userId: UserId): Promise<Queue[]> {
  const theirs: Queue[] = [];
  for (const tier of Tier.options) {
    for (const queue of await activeQueuesOf(tier)) {
      const roles = await rolesIn(operator, userId, queue.id);
      if (decidingIn(tier, roles).length > 0) theirs.push(queue);
    }
  }
  return theirs;
}

/** How much waits there. */
async function waitsIn(queues: readonly Queue[]) {
  const all = { waiting: 0, late: 0, returned: 0, objections: 0 };
  const first = { offset: 0, limit: 1 };
  for (const queue of queues) {
    const { returned, objections } = await countAgain(queue);
    all.waiting += (await casesWaitingIn(queue, "all", first)).total + (await heldIn(queue)).length;
    all.late += (await casesWaitingIn(queue, "late", first)).total;
    all.returned += returned;
    all.objections += objections;
  }
  return all;
}

const training = [
  { text: "button-training", press: { on: "training", press: { kind: "open" } } } as const,
];
const ownReports = { text: "button-own-reports", press: { on: "home", to: "home" } } as const;

async function tell(
  operator: Operator,
  { userId, chatId, updateId, language }: Visitor,
  { held, referrals, week, month, isAppointed, hasExamples }: OwnWork,
): Promise<void> {
  const queues = await queuesOf(operator, userId);
  await say({
    chatId,
    key: `desk:${updateId}`,
    text: "own-desk",
    vars: {
      has: { choice: held.length === 0 ? "none" : "some" },
      codes: { ours: held.join(", ") },
      queues: { choice: queues.length === 0 ? "none" : "some" },
      ...(await waitsIn(queues)),
      count: referrals,
      week,
      month,
    },
    buttons: [...(isAppointed && hasExamples ? [training] : []), [ownReports]],
    language,
    priority: "owed_to_press",
  });
}
