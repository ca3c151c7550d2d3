// Who may work on a queue's cases. Called by all presses and replies of the team.
import { actingAt } from "../../db/staff/presser-store.ts";
import { activeQueueAt, type Queue } from "../../db/queues/queue-store.ts";
import { StaffId, type UserId } from "../../domain/ids.ts";
import type { Place } from "../../domain/queues/place.ts";
import type { Operator } from "../../domain/control/operator.ts";
import type { Tier } from "../../domain/cases/tier.ts";
import {
  entitlementOf,
  isSenior,
  membershipIn,
  type Entitlement,
  type Membership,
  type Standing,
} from "../../domain/staff/staff.ts";
import { rolesIn, withOwner } from "./admins.ts";
import { staffBehind } from "./staff-behind.ts";
import type { Person } from "../../domain/staff/people.ts";

/** Who did something in a group, and what Telegram said of their membership just now. */
export type Presser = Person & {
  /** Their public name, by which they may have been reported. */
  username?: string | undefined;
  membership: Membership;
  /** What else Telegram was asked: of others, and of other chats. */
  asked?: readonly Standing[];
};

/** Somebody who may work on the cases of a queue, at a press of theirs. */
export type Decider = {
  staffId: StaffId;
  /** They decide although somebody else has the case. */
  isSenior: boolean;
  tier: Tier;
  queue: Queue;
  presser: Presser;
};

export type Entitled =
  /** `shows`: what the message shows that they pressed, as far as it is known. */
  | ({ kind: "entitled"; shows: string | undefined } & Decider)
  | { kind: "not_allowed" }
  | { kind: "cannot_tell" }
  /** The chat is no queue. */
  | { kind: "unknown_card" };

/** Where somebody did something: the message whose button was pressed, if one was. */
export type Scene = Place & { messageId?: number };

/** Whether somebody may work on the cases of a queue. */
export async function entitledIn(
  operator: Operator,
  at: Scene,
  presser: Presser,
): Promise<Entitled> {
  const { userId, membership, name } = presser;
  const { posted, staff, appointed } = await actingAt(userId, at);
  // Telegram does not always say in which topic an old message stands.
  const queue = await activeQueueAt(posted?.place ?? at);
  if (queue === undefined) return { kind: "unknown_card" };
  const here = appointed.filter(({ queueId }) => queueId === undefined || queueId === queue.id);
  const roles = withOwner(
    operator,
    userId,
    here.map(({ role }) => role),
  );
  const entitlement = entitlementOf({ userId, membership, roles, queue });
  if (entitlement === "cannot_tell") return { kind: "cannot_tell" };
  if (entitlement === "not_entitled") return { kind: "not_allowed" };
  const staffId = staff?.name === name ? staff.id : await staffBehind(presser);
  const { tier } = queue;
  return {
    kind: "entitled",
    staffId,
    isSenior: isSenior(roles, tier),
    tier,
    queue,
    presser,
    shows: posted?.key,
  };
}

/** Whether somebody else is still entitled in the queue of who presses, as far as Telegram was asked. */
export async function isStillEntitled(
  operator: Operator,
  { queue, presser }: Decider,
  userId: UserId,
): Promise<Entitlement> {
  const membership = membershipIn(presser.asked ?? [], queue.chatId, userId);
  const roles = await rolesIn(operator, userId, queue.id);
  return entitlementOf({ userId, membership, roles, queue });
}
