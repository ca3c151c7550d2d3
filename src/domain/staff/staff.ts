// Who is of the team, and what each may do where. Used by whatever asks for somebody's rights, and by stores.
import { z } from "zod";
import type { Tier } from "../cases/tier.ts";
import { isStandIn } from "../ids.ts";
import type { Operator } from "../control/operator.ts";

/**
 * What somebody can be appointed to; an admin sets up groups and rules over who does what, and `legal` are
 * those who answer legal requests.
 */
export const Role = z.enum(["moderator", "senior", "legal", "admin"]);
export type Role = z.infer<typeof Role>;

/** Roles that take another admin's word where there is one: who has them may learn who reported. */
export function takesTwo(role: Role): boolean {
  return role === "admin" || role === "legal";
}

/** Whether somebody is an admin by the operator's word, which no command can take away. */
export function isOwner({ owners }: Pick<Operator, "owners">, userId: number): boolean {
  return owners.some((owner) => owner === userId);
}

/** What Telegram said about a person in a chat just now; `unknown`: it could not be asked. */
export type Membership = "creator" | "administrator" | "member" | "outside" | "unknown";

/** A chat by its number, or by its public name with @. */
export type ChatRef = number | `@${string}`;

/** What Telegram said just now about somebody in a chat other than the one at hand, or about another person. */
export type Standing = { chat: ChatRef; userId: number; membership: Membership };

export function membershipIn(
  standings: readonly Standing[],
  chat: ChatRef,
  userId: number,
): Membership {
  const found = standings.find((one) => one.chat === chat && one.userId === userId);
  return found?.membership ?? "unknown";
}

export type Entitlement = "entitled" | "not_entitled" | "cannot_tell";

/** The roles that let somebody decide in a tier's queues. */
export const decidingRoles = {
  review: ["moderator", "senior", "admin"],
  escalation: ["senior", "admin"],
} satisfies Record<Tier, readonly Role[]>;

/** Those of somebody's roles that let them decide in a tier's queues. */
export function decidingIn(tier: Tier, roles: readonly Role[]): Role[] {
  const deciding: readonly Role[] = decidingRoles[tier];
  return roles.filter((role) => deciding.includes(role));
}

/** Whether somebody decides as a senior, in whatever queue. */
export function isSenior(roles: readonly Role[], tier: Tier): boolean {
  return tier === "escalation" || decidingIn("escalation", roles).length > 0;
}

/**
 * Who may decide in a queue: members who are appointed to it, admins of the bot among them, and,
 * unless the queue rules it out, the administrators of its group. Fails closed when Telegram can't say.
 */
export function entitlementOf(person: {
  userId: number;
  membership: Membership;
  /** What the person is appointed to in this queue or everywhere. */
  roles: readonly Role[];
  queue: { tier: Tier; administratorsDecide: boolean };
}): Entitlement {
  const { userId, membership, roles, queue } = person;
  if (isStandIn(userId)) return "not_entitled";
  const isAppointed = decidingIn(queue.tier, roles).length > 0;
  switch (membership) {
    case "creator":
    case "administrator":
      return isAppointed || queue.administratorsDecide ? "entitled" : "not_entitled";
    case "member":
      return isAppointed ? "entitled" : "not_entitled";
    case "outside":
      return "not_entitled";
    case "unknown":
      return "cannot_tell";
  }
}
