// When something is held for the law: by two persons, for a time. Used by its verbs, its pages and its table.
import { z } from "zod";
import { ChatId, HoldId, type UserId } from "../ids.ts";
import { instrumentOf, type Instrument } from "../legal/instrument.ts";
import type { RevealHeld } from "./reveal.ts";
import type { RevealWait } from "../staff/admin-standing.ts";

/** What is held: all of a case, all on a subject, all that one person reported, or one report. */
export const HoldScope = z.enum(["case", "subject", "person", "report"]);
export type HoldScope = z.infer<typeof HoldScope>;

/** Why: an authority asked for it, a claim is made or defended, or somebody's life depends on it. */
export const HoldGround = z.enum(["authority", "claim", "danger"]);
export type HoldGround = z.infer<typeof HoldGround>;

/** For how many days; a year at most. */
export const holdDays = [30, 90, 180, 365] as const;
export const HoldDays = z.union([z.literal(30), z.literal(90), z.literal(180), z.literal(365)]);
export type HoldDays = z.infer<typeof HoldDays>;

/**
 * `drafted`: its ground and time are being chosen. `started`: by a legal request, on one person's word; what
 * is there is kept until another one agrees, or a day is over. `expired`: nobody agreed in time.
 */
export const HoldStatus = z.enum([
  "drafted",
  "asked",
  "started",
  "dropped",
  "refused",
  "expired",
  "standing",
  "ended",
]);
export type HoldStatus = z.infer<typeof HoldStatus>;

/** What is asked for of one that stands. */
export const HoldChange = z.enum(["prolong", "lift"]);
export type HoldChange = z.infer<typeof HoldChange>;

/** How long another admin has to agree, in milliseconds. */
export const holdAskMs = 24 * 3_600_000;

/** A page of `/hold`: all that is held, or one of them. */
export const HoldsPage = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("list") }),
  z.object({ kind: z.literal("hold"), id: HoldId }),
]);
export type HoldsPage = z.infer<typeof HoldsPage>;

/** What admins are shown of holds. */
export const holdMessages = [
  /** A page of what is held; in the place of the message that was pressed. */
  z.object({
    kind: z.literal("show_holds"),
    chatId: ChatId,
    page: HoldsPage,
    messageId: z.number().optional(),
  }),
  /** What a hold keeps, as a file, to one of the two who placed it. */
  z.object({ kind: z.literal("send_hold_copy"), chatId: ChatId, holdId: HoldId }),
] as const;

/** `place` asks the other admins; `confirm` and `refuse` are theirs, for whatever is asked. */
export const HoldPress = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("list") }),
  z.object({ kind: z.literal("open"), id: HoldId }),
  z.object({ kind: z.literal("scope"), id: HoldId, to: HoldScope }),
  z.object({ kind: z.literal("ground"), id: HoldId, to: HoldGround }),
  z.object({ kind: z.literal("days"), id: HoldId, days: HoldDays }),
  z.object({ kind: z.literal("place"), id: HoldId }),
  z.object({ kind: z.literal("drop"), id: HoldId }),
  z.object({ kind: z.literal("prolong"), id: HoldId, days: HoldDays }),
  z.object({ kind: z.literal("lift"), id: HoldId }),
  z.object({ kind: z.literal("copy"), id: HoldId }),
  z.object({ kind: z.literal("confirm"), id: HoldId }),
  z.object({ kind: z.literal("refuse"), id: HoldId }),
]);
export type HoldPress = z.infer<typeof HoldPress>;
/** One on a hold that changes it, or asks for its copy. */
export type HoldVerb = Exclude<HoldPress["kind"], "list" | "open">;

type Asked = {
  status: HoldStatus;
  askedBy: UserId;
  /** Who agreed that it is placed. */
  confirmedBy: UserId | undefined;
  /** What is asked of one that stands, and by whom. */
  change: { what: HoldChange; by: UserId } | undefined;
  askExpiresAt: Date;
  endsAt: Date | undefined;
};

export type HoldRuling =
  { kind: "stands" } | { kind: "refused"; because: "not_admin" | "gone" | "not_you" } | RevealHeld;

const refused = (because: "not_admin" | "gone" | "not_you") =>
  ({ kind: "refused", because }) as const;

/**
 * Whether a press on a hold counts, of an admin or of whoever answers legal requests. `wait`: of whoever
 * presses; `isAskerAdmin`: of whoever asked.
 */
export function ruleHold(
  hold: Asked,
  by: { userId: UserId; isAdmin: boolean },
  facts: { verb: HoldVerb; wait: RevealWait; isAskerAdmin: boolean; now: Date },
): HoldRuling {
  if (!by.isAdmin) return refused("not_admin");
  const { verb, now } = facts;
  const isLive = now < hold.askExpiresAt;
  const stands = hold.status === "standing" && hold.endsAt !== undefined && now < hold.endsAt;
  const isAsked = hold.status === "asked" || hold.status === "started";
  const asking = isAsked ? hold.askedBy : stands ? hold.change?.by : undefined;
  switch (verb) {
    case "scope":
    case "ground":
    case "days":
    case "place":
    case "drop": {
      if (by.userId !== hold.askedBy) return refused("not_you");
      const from = verb === "drop" ? ["drafted", "asked"] : ["drafted"];
      if (!from.includes(hold.status) || !isLive) return refused("gone");
      return verb === "place" ? unless(facts.wait) : { kind: "stands" };
    }
    case "prolong":
    case "lift":
      if (!stands || (hold.change !== undefined && isLive)) return refused("gone");
      return unless(facts.wait);
    case "copy":
      if (!stands) return refused("gone");
      return mayReadCopy(hold, by.userId) ? { kind: "stands" } : refused("not_you");
    case "confirm":
    case "refuse":
      if (asking === undefined || !isLive || !facts.isAskerAdmin) return refused("gone");
      if (by.userId === asking) return refused("not_you");
      return verb === "confirm" ? unless(facts.wait) : { kind: "stands" };
  }
}

/** By how many days one that stands may be prolonged, and since when these count. */
export type Prolongation = { days: readonly HoldDays[]; since: "now" | "its_end" };

/** What a request began goes by that request's law, where it has one for it: once, beyond its end. */
export function prolongationOf(hold: {
  instrument: Instrument | undefined;
  plannedUntil: Date | undefined;
  endsAt: Date | undefined;
}): Prolongation {
  const { instrument, plannedUntil, endsAt } = hold;
  const allowed = instrument && instrumentOf(instrument).prolonged;
  if (allowed === undefined || plannedUntil === undefined) return { days: holdDays, since: "now" };
  const wasProlonged = endsAt !== undefined && endsAt > plannedUntil;
  return { days: wasProlonged ? [] : [allowed], since: "its_end" };
}

/** When it ends, prolonged by so many days, in milliseconds. */
export function prolongedUntil(
  hold: Parameters<typeof prolongationOf>[0],
  days: number,
  now: Date,
): number {
  const { since } = prolongationOf(hold);
  const from = since === "now" ? now : (hold.endsAt ?? now);
  return from.getTime() + days * 86_400_000;
}

function unless(wait: RevealWait): HoldRuling {
  return wait.kind === "none" ? { kind: "stands" } : wait;
}

/** The two who placed it. */
export function mayReadCopy(hold: Pick<Asked, "askedBy" | "confirmedBy">, userId: UserId): boolean {
  return userId === hold.askedBy || userId === hold.confirmedBy;
}
