// The pages of `/legal` and what their buttons do. Used by those presses, by the pages and by messages.
import { z } from "zod";
import { ChatId, DisclosureId, LegalDeskId, LegalRequestId } from "../ids.ts";
import { AnswerWord, Question } from "./analysis.ts";
import { LegalGround, Outcome } from "./decision.ts";
import { DraftStep } from "./draft.ts";
import { LegalSection } from "./sections.ts";

const id = LegalRequestId;
/** The version for which a button was drawn. */
const version = z.number();

export const LegalFilter = z.enum(["mine", "open", "all"]);
export type LegalFilter = z.infer<typeof LegalFilter>;

const turns = [
  z.object({ kind: z.literal("home") }),
  z.object({ kind: z.literal("list"), filter: LegalFilter, page: z.number() }),
  z.object({ kind: z.literal("draft") }),
  z.object({ kind: z.literal("open"), id }),
  z.object({ kind: z.literal("analysis"), id }),
  z.object({ kind: z.literal("question"), id, question: Question }),
  z.object({ kind: z.literal("proposal"), id }),
  z.object({ kind: z.literal("grounds"), id }),
  z.object({ kind: z.literal("ticks"), id }),
  z.object({ kind: z.literal("columns"), id, section: LegalSection }),
  z.object({ kind: z.literal("words"), id }),
  z.object({ kind: z.literal("ledger"), page: z.number() }),
] as const;

/** Pages of `/legal`, in private; `found`: by what an officer typed behind the command. */
export const LegalPage = z.discriminatedUnion("kind", [
  ...turns,
  z.object({ kind: z.literal("found"), words: z.string() }),
]);
export type LegalPage = z.infer<typeof LegalPage>;

/** On the draft: answers to the question at which it stands. */
const draftPresses = [
  z.object({ kind: z.literal("pick"), step: DraftStep, value: z.string() }),
  z.object({ kind: z.literal("skip"), step: DraftStep }),
  z.object({ kind: z.literal("back"), step: DraftStep }),
  z.object({ kind: z.literal("drop_draft") }),
  z.object({ kind: z.literal("register") }),
] as const;

/** What is done to a request without any choice. */
export const PlainVerb = z.enum([
  "withdraw",
  "false",
  "narrow",
  "cleared",
  "key",
  "effect",
  "acknowledge",
  "validate",
  "ask_second",
  "confirm",
  "send_back",
  "hand_out",
  "fetched",
  "answered",
  "settled",
  "close",
  "end_secrecy",
]);
export type PlainVerb = z.infer<typeof PlainVerb>;

const requestPresses = [
  z.object({ kind: PlainVerb, id, version }),
  z.object({ kind: z.literal("say"), id, version, question: Question, answer: AnswerWord }),
  /** Asks for the line to an answer. */
  z.object({ kind: z.literal("line"), id, version, question: Question }),
  z.object({ kind: z.literal("outcome"), id, version, outcome: Outcome }),
  z.object({ kind: z.literal("ground"), id, version, ground: LegalGround }),
  z.object({ kind: z.literal("whole"), id, version, section: LegalSection }),
  z.object({ kind: z.literal("tick"), id, version, section: LegalSection, column: z.string() }),
] as const;

export const LegalPress = z.discriminatedUnion("kind", [
  ...turns,
  ...draftPresses,
  ...requestPresses,
]);
export type LegalPress = z.infer<typeof LegalPress>;
export type LegalDraftPress = z.infer<(typeof draftPresses)[number]>;
export type LegalVerbPress = z.infer<(typeof requestPresses)[number]>;

/** What officers are shown of legal requests. */
export const legalMessages = [
  z.object({
    kind: z.literal("show_legal"),
    chatId: ChatId,
    page: LegalPage,
    messageId: z.number().optional(),
  }),
  /** What waits, by code, state and deadline, in the group for it. */
  z.object({ kind: z.literal("show_legal_desk"), deskId: LegalDeskId }),
  /** What is given, closed to its recipient's key. It names the disclosure and nothing else of it. */
  z.object({ kind: z.literal("send_disclosure"), chatId: ChatId, disclosureId: DisclosureId }),
] as const;
