// What the operator did on a service of their own. Used by `/restriction`, its store and its statements.
import { z } from "zod";
import { ChatId, RestrictionId } from "../ids.ts";

/** What was done there; of one kind a case has one at a time. */
export const RestrictionMeasure = z.enum([
  "removed",
  "disabled",
  "demoted",
  "payments",
  "suspended",
  "terminated",
]);
export type RestrictionMeasure = z.infer<typeof RestrictionMeasure>;

/** Why: it is illegal, it is against the operator's terms, or an authority ordered it. */
export const RestrictionGround = z.enum(["illegal", "terms", "order"]);
export type RestrictionGround = z.infer<typeof RestrictionGround>;

/** `drafted`: somebody chooses still. `recorded`: it counts; it may be lifted by now. */
export const RestrictionStatus = z.enum(["drafted", "recorded", "dropped"]);
export type RestrictionStatus = z.infer<typeof RestrictionStatus>;

/** A day as it is typed: 2026-11-30. */
export const Day = z.iso.date();

/** A page of `/restriction`: all that are recorded, or one. */
export const RestrictionPage = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("list") }),
  z.object({ kind: z.literal("one"), id: RestrictionId }),
]);
export type RestrictionPage = z.infer<typeof RestrictionPage>;

export const RestrictionPress = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("list") }),
  z.object({ kind: z.literal("open"), id: RestrictionId }),
  z.object({ kind: z.literal("measure"), id: RestrictionId, to: RestrictionMeasure }),
  z.object({ kind: z.literal("ground"), id: RestrictionId, to: RestrictionGround }),
  z.object({ kind: z.literal("record"), id: RestrictionId }),
  z.object({ kind: z.literal("drop"), id: RestrictionId }),
  z.object({ kind: z.literal("lift"), id: RestrictionId }),
  /** Statements of reasons for all of them, as files. */
  z.object({ kind: z.literal("statements") }),
]);
export type RestrictionPress = z.infer<typeof RestrictionPress>;
export type RestrictionVerb = Exclude<RestrictionPress["kind"], "list" | "open" | "statements">;

/** What admins are shown of restrictions. */
export const restrictionMessages = [
  z.object({
    kind: z.literal("show_restrictions"),
    chatId: ChatId,
    page: RestrictionPage,
    messageId: z.number().optional(),
  }),
  /** Statements of reasons, at most a hundred in a file. */
  z.object({ kind: z.literal("send_statements"), chatId: ChatId, part: z.number() }),
] as const;

/** What may be done with one as it is. Lifting says that it was taken away there. */
export function restrictionVerbs(of: {
  status: RestrictionStatus;
  measure: RestrictionMeasure | undefined;
  ground: RestrictionGround | undefined;
  liftedOn: string | undefined;
}): RestrictionVerb[] {
  if (of.status === "recorded") return of.liftedOn === undefined ? ["lift"] : [];
  if (of.status === "dropped") return [];
  const isWhole = of.measure !== undefined && of.ground !== undefined;
  return ["measure", "ground", ...(isWhole ? (["record"] as const) : []), "drop"];
}
