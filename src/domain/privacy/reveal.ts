// When an admin may see who made a report. Used by the asking for it, its answer, its page, and its table.
import { z } from "zod";
import type { RevealWait } from "../staff/admin-standing.ts";
import { RevealId, type UserId } from "../ids.ts";

/**
 * The only reasons for which an admin may be shown who made a report. A legal request is one where two
 * officers decided to give that away.
 */
export const RevealReason = z.enum(["danger", "crime", "legal_request"]);
export type RevealReason = z.infer<typeof RevealReason>;

/**
 * `drafted`: no reason is chosen yet. `lapsed`: whoever reported was forgotten, or took the report
 * back, before a second admin agreed. Whoever asked may drop it until then.
 */
export const RevealStatus = z.enum([
  "drafted",
  "asked",
  "dropped",
  "confirmed",
  "refused",
  "lapsed",
  "expired",
]);
export type RevealStatus = z.infer<typeof RevealStatus>;

/** How long a second admin has to agree, in milliseconds. */
export const revealAskMs = 24 * 3_600_000;

/** How long the asker's chat shows who made the report, in milliseconds. */
export const identityMs = 10 * 60_000;

/** Whether it can be said who made a report. */
export type Revealable = "known" | "forgotten" | "withdrawn";

type Asked = { status: RevealStatus; askedBy: UserId; expiresAt: Date };
type Person = { userId: UserId; isAdmin: boolean };

/** Not yet: until then somebody is too new an admin, or an admin was removed by one alone. */
export type RevealHeld = Exclude<RevealWait, { kind: "none" }>;

export type RevealRuling =
  | { kind: "stands" }
  /** There is nobody to reveal any more. */
  | { kind: "lapses" }
  | { kind: "refused"; because: "not_admin" | "gone" | "not_you" }
  | RevealHeld;

/** Whether an admin who is asked may answer another one's wish to see who made a report. */
export function ruleSettling(
  reveal: Asked,
  by: Person,
  facts: {
    verb: "confirm" | "refuse";
    isAskerAdmin: boolean;
    /** Of whoever answers. */
    wait: RevealWait;
    revealable: Revealable;
    now: Date;
  },
): RevealRuling {
  if (!by.isAdmin) return { kind: "refused", because: "not_admin" };
  const isOpen = reveal.status === "asked" && facts.now < reveal.expiresAt;
  if (!isOpen || !facts.isAskerAdmin) return { kind: "refused", because: "gone" };
  if (by.userId === reveal.askedBy) return { kind: "refused", because: "not_you" };
  if (facts.verb === "confirm" && facts.wait.kind !== "none") return facts.wait;
  if (facts.verb === "confirm" && facts.revealable !== "known") return { kind: "lapses" };
  return { kind: "stands" };
}

/** For which reasons it can be asked: with a legal request for that alone, without one never for it. */
export function reasonsFor(isByLaw: boolean): readonly RevealReason[] {
  return RevealReason.options.filter((reason) => (reason === "legal_request") === isByLaw);
}

/** Whether whoever asked may still choose a reason, or drop it. */
export function ruleAsking(
  reveal: Asked,
  by: Person,
  facts: { verb: "reason" | "drop"; wait: RevealWait; now: Date },
): RevealRuling {
  if (!by.isAdmin) return { kind: "refused", because: "not_admin" };
  if (by.userId !== reveal.askedBy) return { kind: "refused", because: "not_you" };
  const from: readonly RevealStatus[] =
    facts.verb === "reason" ? ["drafted"] : ["drafted", "asked"];
  const isOpen = from.includes(reveal.status) && facts.now < reveal.expiresAt;
  if (!isOpen) return { kind: "refused", because: "gone" };
  return facts.verb === "reason" && facts.wait.kind !== "none" ? facts.wait : { kind: "stands" };
}

/** On the message of whoever asked, and on the question to the others. */
export const RevealPress = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("reason"), id: RevealId, reason: RevealReason }),
  z.object({ kind: z.literal("drop"), id: RevealId }),
  z.object({ kind: z.literal("confirm"), id: RevealId }),
  z.object({ kind: z.literal("refuse"), id: RevealId }),
]);
export type RevealPress = z.infer<typeof RevealPress>;

/** To an admin who wants to see who made a report: how it stands, and for minutes who it was. */
export const revealMessages = [
  z.object({ kind: z.literal("show_reveal"), revealId: RevealId }),
] as const;
