// When a report is published: by two admins. Used by its verbs, its pages and its table.
import { z } from "zod";
import { ChatId, ReportDraftId, type UserId } from "../ids.ts";
import { Quarter } from "./period.ts";
import { TableId } from "./tables.ts";

/** `drafted`: whoever had it counted looks at it. `asked`: the other admins are asked to agree. */
export const DraftStatus = z.enum(["drafted", "asked", "dropped", "refused", "published"]);
export type DraftStatus = z.infer<typeof DraftStatus>;

/** How long another admin has to agree, in milliseconds. */
export const draftMs = 7 * 24 * 3_600_000;

/** A page of `/publish`: what was published and what can be, or one draft. */
export const PublishPage = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("list") }),
  z.object({ kind: z.literal("draft"), id: ReportDraftId }),
]);
export type PublishPage = z.infer<typeof PublishPage>;

/** `count`: a quarter anew, as a draft. `exact`: legal requests to the last one, or not.
 * `basis`: whether the law demands it of the operator. */
export const PublishPress = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("list") }),
  z.object({ kind: z.literal("count"), period: Quarter }),
  z.object({ kind: z.literal("open"), id: ReportDraftId }),
  z.object({
    kind: z.literal("exact"),
    id: ReportDraftId,
    to: z.enum(["exact", "ranges"]),
  }),
  z.object({ kind: z.literal("basis"), id: ReportDraftId, to: z.enum(["voluntary", "bound"]) }),
  z.object({ kind: z.literal("ask"), id: ReportDraftId }),
  z.object({ kind: z.literal("drop"), id: ReportDraftId }),
  z.object({ kind: z.literal("confirm"), id: ReportDraftId }),
  z.object({ kind: z.literal("refuse"), id: ReportDraftId }),
]);
export type PublishPress = z.infer<typeof PublishPress>;
export type DraftVerb = Exclude<PublishPress["kind"], "list" | "count" | "open">;

/** A page of what was published. */
export const TransparencyPage = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("newest") }),
  z.object({ kind: z.literal("report"), nr: z.number() }),
  z.object({ kind: z.literal("countries"), nr: z.number() }),
  z.object({ kind: z.literal("files"), nr: z.number() }),
  z.object({ kind: z.literal("list") }),
  /** All four quarters of the year `nr`. */
  z.object({ kind: z.literal("year"), nr: z.number() }),
  z.object({ kind: z.literal("check") }),
]);
export type TransparencyPage = z.infer<typeof TransparencyPage>;

/** What a file of a report holds. */
export const FileOf = z.enum([
  "html",
  "json",
  "signature",
  "medians",
  "shares",
  ...TableId.options,
]);
export type FileOf = z.infer<typeof FileOf>;

export const TransparencyPress = z.union([
  TransparencyPage,
  z.object({ kind: z.literal("file"), nr: z.number(), of: FileOf }),
]);
export type TransparencyPress = z.infer<typeof TransparencyPress>;

/** What admins and everybody are shown of reports. */
export const reportMessages = [
  /** A page of what can be published; in the place of the message that was pressed. */
  z.object({
    kind: z.literal("show_publish"),
    chatId: ChatId,
    page: PublishPage,
    messageId: z.number().optional(),
  }),
  z.object({
    kind: z.literal("show_transparency"),
    chatId: ChatId,
    page: TransparencyPage,
    messageId: z.number().optional(),
  }),
  z.object({ kind: z.literal("send_report_file"), chatId: ChatId, nr: z.number(), of: FileOf }),
  /** A report to the channel of the operator's. */
  z.object({
    kind: z.literal("tell_published"),
    chatId: ChatId,
    nr: z.number(),
    language: z.string(),
  }),
] as const;

export type DraftRuling =
  { kind: "stands" } | { kind: "refused"; because: "not_admin" | "gone" | "not_you" };

/** Whether a press on a draft counts. Whoever had it counted asks; another one agrees, an admin then. */
export function ruleDraft(
  draft: { status: DraftStatus; askedBy: UserId; expiresAt: Date },
  by: { userId: UserId; isAdmin: boolean },
  facts: { verb: DraftVerb; isAskerAdmin: boolean; now: Date },
): DraftRuling {
  const refused = (because: "not_admin" | "gone" | "not_you") =>
    ({ kind: "refused", because }) as const;
  if (!by.isAdmin) return refused("not_admin");
  const { verb, now, isAskerAdmin } = facts;
  const isOwn = by.userId === draft.askedBy;
  if (isOwn !== ownVerbs[verb]) return refused("not_you");
  const from: readonly DraftStatus[] = verbFrom[verb];
  const isLive = from.includes(draft.status) && now < draft.expiresAt;
  return isLive && isAskerAdmin ? { kind: "stands" } : refused("gone");
}

const ownVerbs = {
  exact: true,
  basis: true,
  ask: true,
  drop: true,
  confirm: false,
  refuse: false,
} as const satisfies Record<DraftVerb, boolean>;

const verbFrom = {
  exact: ["drafted"],
  basis: ["drafted"],
  ask: ["drafted"],
  drop: ["drafted", "asked"],
  confirm: ["asked"],
  refuse: ["asked"],
} as const satisfies Record<DraftVerb, readonly DraftStatus[]>;
