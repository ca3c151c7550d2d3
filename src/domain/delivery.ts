import { z } from "zod";
import { CaseId, ChatId, DecisionId, ReportId, SubmissionId } from "./ids.ts";

export const Tier = z.enum(["review", "escalation"]);
export type Tier = z.infer<typeof Tier>;

/** A button of a plain message: the text's key in the Fluent files and what its press carries. */
const PlainButton = z.object({ text: z.string(), data: z.string() });
export type PlainButton = z.infer<typeof PlainButton>;

/** What is owed to be said. Rendered when it is sent, from what is true then. */
export const OutboxMessage = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("show_screen"), chatId: ChatId }),
  z.object({ kind: z.literal("show_card"), caseId: CaseId, tier: Tier }),
  z.object({
    kind: z.literal("show_card_copy"),
    caseId: CaseId,
    tier: Tier,
    chatId: ChatId,
    messageId: z.number(),
  }),
  z.object({ kind: z.literal("take_keyboard_away"), chatId: ChatId, messageId: z.number() }),
  z.object({ kind: z.literal("send_receipt"), submissionId: SubmissionId }),
  z.object({ kind: z.literal("notify_outcome"), reportId: ReportId, decisionId: DecisionId }),
  z.object({ kind: z.literal("send_status"), chatId: ChatId }),
  z.object({
    kind: z.literal("say"),
    text: z.string(),
    language: z.string(),
    vars: z.record(z.string(), z.union([z.string(), z.number()])),
    buttons: z.array(z.array(PlainButton)),
    keyboard: z.enum(["keep", "take_away"]),
  }),
  z.object({ kind: z.literal("leave_chat"), chatId: ChatId }),
]);
export type OutboxMessage = z.infer<typeof OutboxMessage>;

/** In which order one destination's messages go; lower first. */
export const priorities = {
  owed_to_press: 0,
  answer: 10,
  gravest_card: 20,
  card: 30,
  notice: 40,
} as const;
export type Priority = keyof typeof priorities;

/** Why a destination can't be reached until somebody does something about it. */
export type LostBecause =
  | "blocked"
  | "deactivated"
  | "cannot_initiate"
  | "chat_not_found"
  | "kicked"
  | "no_rights"
  | "topic_closed"
  | "topic_not_found";

/** What became of one call to Telegram. */
export type SendOutcome =
  | { kind: "delivered"; messageId?: number }
  | { kind: "not_modified" }
  /** 429: this destination rests for so long. */
  | { kind: "parked"; retryAfterMs: number }
  /** The line broke or the server failed: it may or may not have happened. */
  | { kind: "unknown" }
  /** What was to be edited is not there any more. */
  | { kind: "gone" }
  | { kind: "lost"; because: LostBecause }
  | { kind: "migrated"; toChatId: number }
  | { kind: "query_too_old" }
  /** Telegram says that the call itself is wrong: a fault of ours. */
  | { kind: "rejected"; errorCode: number };
