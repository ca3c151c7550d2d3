// How an admin is removed, and how long a new one waits. Used by removals, reveals, and the staff page.
import { z } from "zod";
import type { UserId } from "../ids.ts";

/** How long an admin stays one after another alone wanted them removed, in milliseconds. */
export const removalMs = 24 * 3_600_000;

/** How long somebody has to have been an admin before they see who made a report, or agree to it. */
const newAdminMs = 7 * 24 * 3_600_000;

/** How long nobody is shown who made a report after one admin alone removed another. */
const afterRemovalMs = 7 * 24 * 3_600_000;

/** Whether an admin has to wait before they may see who made a report, or agree that another does. */
export type RevealWait =
  | { kind: "none" }
  /** `until`: in milliseconds since 1970. */
  | { kind: "new_admin" | "after_removal"; until: number };

/**
 * So nobody can make an admin of their own second account to unmask reporters, or first remove whoever
 * would notice.
 */
export function revealWait(facts: {
  /** Undefined: it is not known since when. */
  adminSince: Date | undefined;
  /** When an admin was last removed on one person's word. */
  removedAloneAt: Date | undefined;
  now: Date;
}): RevealWait {
  const { adminSince, removedAloneAt, now } = facts;
  const removal = (removedAloneAt?.getTime() ?? -Infinity) + afterRemovalMs;
  if (now.getTime() < removal) return { kind: "after_removal", until: removal };
  const old = (adminSince ?? now).getTime() + newAdminMs;
  return now.getTime() < old ? { kind: "new_admin", until: old } : { kind: "none" };
}

/** What admins answer when one of them wants another removed: at once, or that they stay. */
export const RemovalVerb = z.enum(["second", "keep"]);
export type RemovalVerb = z.infer<typeof RemovalVerb>;

/** Nobody rules on their own removal, and whoever asked for it can't give the second word. */
export function ruleRemoval(
  verb: RemovalVerb,
  by: UserId,
  { askedBy, removed }: { askedBy: UserId; removed: UserId },
): boolean {
  return by !== removed && (verb === "keep" || by !== askedBy);
}
