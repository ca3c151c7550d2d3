import { isStandIn } from "./ids.ts";
import type { Settings } from "./settings.ts";

/** Whether somebody may set up groups and rule over who does what. */
export function isAdmin({ owners }: Pick<Settings, "owners">, userId: number): boolean {
  return owners.some((owner) => owner === userId);
}

/** What Telegram said about a person in a chat just now; `unknown`: it could not be asked. */
export type Membership = "creator" | "administrator" | "member" | "outside" | "unknown";

export type Entitlement = "entitled" | "not_entitled" | "cannot_tell";

/**
 * Who may decide in a queue's chat: its administrators, and admins of the bot who are members. Fails closed
 * when Telegram can't say.
 */
export function entitlementOf(person: {
  userId: number;
  membership: Membership;
  isAdmin: boolean;
}): Entitlement {
  if (isStandIn(person.userId)) return "not_entitled";
  switch (person.membership) {
    case "creator":
    case "administrator":
      return "entitled";
    case "member":
      return person.isAdmin ? "entitled" : "not_entitled";
    case "outside":
      return "not_entitled";
    case "unknown":
      return "cannot_tell";
  }
}
