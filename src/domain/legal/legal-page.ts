// The pages of `/legal` and what their buttons do. Used by those presses, by the pages and by messages.
import { z } from "zod";
import { ChatId, LegalDeskId, LegalRequestId } from "../ids.ts";
import { DraftStep } from "./draft.ts";

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
export const PlainVerb = z.enum(["withdraw", "false", "narrow", "cleared"]);
export type PlainVerb = z.infer<typeof PlainVerb>;

const requestPresses = [z.object({ kind: PlainVerb, id, version })] as const;

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
] as const;
