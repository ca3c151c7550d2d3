import type { InlineKeyboardMarkup } from "grammy/types";
import type { OutboxMessage } from "../domain/delivery.ts";
import type { ChatId } from "../domain/ids.ts";
import { viewOwnData } from "../workflow/own-data.ts";
import { viewAnswer } from "../workflow/ask-from-group.ts";
import { placeOf } from "../workflow/say.ts";
import { isSource } from "../workflow/set-up-source.ts";
import { viewCard, viewCardCopy } from "../workflow/view-card.ts";
import { viewOutcome, viewOwnReport, viewReceipt, viewStatus } from "../workflow/view-report.ts";
import { viewScreen } from "../workflow/view-screen.ts";
import { composeSettings } from "./compose-admin.ts";
import { startPayload } from "./button-data.ts";
import type { Call } from "./call.ts";
import { composeDetails, composeFoundCase, composeQueueList } from "./compose-desk.ts";
import { composeAnswerTo, composeAsked, composeQuestion } from "./compose-questions.ts";
import { groupMenus } from "./menus.ts";
import { drawCard, drawElsewhere } from "./moderation/card.ts";
import { receipt, receiptButtons } from "./reporter/answers.ts";
import { drawOutcome } from "./reporter/outcome.ts";
import { ownDataFile } from "./reporter/own-data.ts";
import { drawOwnReport, drawStatus } from "./reporter/own-reports.ts";
import { drawPicker } from "./reporter/picker.ts";
import { drawAnswer } from "./reporter/source-group.ts";
import { drawScreen } from "./reporter/screen.ts";
import type { Piece } from "./texts/piece.ts";
import type { Texts } from "./texts/texts.ts";

type Post = Extract<Call, { kind: "post" }>;

type Composer<K extends OutboxMessage["kind"]> = (
  texts: Texts,
  message: Extract<OutboxMessage, { kind: K }>,
  chatId: ChatId,
  botName: string,
) => Promise<Call | undefined>;

const composers: { [K in OutboxMessage["kind"]]: Composer<K> } = {
  show_screen: composeScreen,
  show_card: composeCard,
  show_card_copy: composeCopy,
  show_details: composeDetails,
  show_queue: composeQueueList,
  tell_case: composeFoundCase,
  send_receipt: composeReceipt,
  notify_outcome: composeOutcome,
  send_status: composeStatus,
  show_report: composeOwnReport,
  send_own_data: composeOwnData,
  show_settings: composeSettings,
  say_farewell: async (texts, { chatId, messageId, language }) => ({
    kind: "edit",
    at: { chatId, messageId },
    piece: texts.message(language, "forgotten"),
    markup: undefined,
  }),
  say: composeSaid,
  take_keyboard_away: async (_, { chatId, messageId }) => ({
    kind: "strip",
    at: { chatId, messageId },
  }),
  show_question: composeQuestion,
  ask_reporter: composeAsked,
  tell_answer: composeAnswerTo,
  answer_ask: composeAnswer,
  offer_commands: async (texts, { chatId }) => ({
    kind: "offer",
    menus: groupMenus(texts, chatId, await isSource(chatId)),
  }),
  delete_message: async (_, { chatId, messageId }) => ({
    kind: "delete",
    at: { chatId, messageId },
  }),
  leave_chat: async (_, { chatId }) => ({ kind: "leave", chatId }),
};

/** The call that says it, from what is true now; undefined when there is nothing to say any more. */
export function composeCall(
  texts: Texts,
  message: OutboxMessage,
  chatId: ChatId,
  botName: string,
): Promise<Call | undefined> {
  const compose = composers[message.kind] as Composer<OutboxMessage["kind"]>;
  return compose(texts, message, chatId, botName);
}

async function composeScreen(
  texts: Texts,
  { chatId, help }: Extract<OutboxMessage, { kind: "show_screen" }>,
): Promise<Call | undefined> {
  const found = await viewScreen(chatId, help);
  if (found === undefined) return undefined;
  const { view, language, key, live, below } = found;
  if (view.page === "none") return live && { kind: "strip", at: live };
  if (view.page === "draft" && view.draft.answers.picking === true) {
    const { piece, markup } = drawPicker({ texts, language }, view.draft);
    // Its keyboard is no part of the message, which can't be edited: the question stays the screen.
    return { kind: "post", chatId, piece, markup, key: undefined, isProtected: false };
  }
  const { piece, markup } = drawScreen({ texts, language }, view);
  if (live !== undefined && !below) return { kind: "edit", at: live, piece, markup };
  return { kind: "post", chatId, piece, markup, key, isProtected: false };
}

async function composeCard(
  texts: Texts,
  { caseId, tier }: Extract<OutboxMessage, { kind: "show_card" }>,
  chatId: ChatId,
): Promise<Call | undefined> {
  const found = await viewCard(caseId, tier);
  if (found === undefined) return undefined;
  const { key, at, place } = found;
  const drawn = drawCard(texts, found.view);
  if (at !== undefined) return { kind: "edit", at, ...drawn };
  // It is owed to another queue by now, in a row of its own.
  if (place.chatId !== chatId) return undefined;
  return { kind: "post", ...place, ...drawn, key, isProtected: true };
}

async function composeCopy(
  texts: Texts,
  { caseId, tier, chatId, messageId }: Extract<OutboxMessage, { kind: "show_card_copy" }>,
): Promise<Call | undefined> {
  const at = { chatId, messageId };
  const found = await viewCardCopy(caseId, tier, at);
  if (found === undefined) return undefined;
  if (found.moved) {
    return { kind: "edit", at, piece: drawElsewhere(texts, found.view), markup: undefined };
  }
  return { kind: "edit", at, ...drawCard(texts, found.view) };
}

async function composeReceipt(
  texts: Texts,
  { submissionId, addedTo }: Extract<OutboxMessage, { kind: "send_receipt" }>,
  chatId: ChatId,
): Promise<Call | undefined> {
  const found = await viewReceipt(submissionId);
  if (found === undefined) return undefined;
  const say = { texts, language: found.language };
  const piece = receipt(say, found.receipt, addedTo);
  const markup = receiptButtons(say, found.receipt, addedTo);
  if (found.at !== undefined) return { kind: "edit", at: found.at, piece, markup };
  return post(chatId, piece, markup);
}

async function composeOutcome(
  texts: Texts,
  { reportId, decisionId }: Extract<OutboxMessage, { kind: "notify_outcome" }>,
  chatId: ChatId,
): Promise<Call | undefined> {
  const found = await viewOutcome(reportId, decisionId);
  if (found === undefined) return undefined;
  const { piece, markup } = drawOutcome(texts, found);
  return post(chatId, piece, markup);
}

async function composeStatus(
  texts: Texts,
  { chatId, page, messageId }: Extract<OutboxMessage, { kind: "send_status" }>,
): Promise<Call | undefined> {
  const status = await viewStatus(chatId, page);
  const { piece, markup } = drawStatus({ texts, language: status.language }, status);
  if (messageId === undefined) return post(chatId, piece, markup);
  return { kind: "edit", at: { chatId, messageId }, piece, markup };
}

async function composeOwnReport(
  texts: Texts,
  { chatId, messageId, reportId, ...shown }: Extract<OutboxMessage, { kind: "show_report" }>,
): Promise<Call | undefined> {
  const found = await viewOwnReport(chatId, reportId);
  if (found === undefined) return undefined;
  const { report, mayAppeal, language } = found;
  const drawn = drawOwnReport({ texts, language }, report, { ...shown, mayAppeal });
  return { kind: "edit", at: { chatId, messageId }, ...drawn };
}

async function composeOwnData(
  texts: Texts,
  { chatId }: Extract<OutboxMessage, { kind: "send_own_data" }>,
): Promise<Call | undefined> {
  return { kind: "document", chatId, ...ownDataFile(texts, await viewOwnData(chatId)) };
}

async function composeAnswer(
  texts: Texts,
  { askId }: Extract<OutboxMessage, { kind: "answer_ask" }>,
  chatId: ChatId,
  botName: string,
): Promise<Call | undefined> {
  const answer = await viewAnswer(askId);
  if (answer === undefined) return undefined;
  const { key, threadId, kind } = answer;
  const payload = kind === "report" ? startPayload(askId) : "report";
  const drawn = drawAnswer(texts, answer, `https://t.me/${botName}?start=${payload}`);
  return { kind: "post", chatId, ...drawn, key, threadId, isProtected: false };
}

async function composeSaid(
  texts: Texts,
  said: Extract<OutboxMessage, { kind: "say" }>,
  chatId: ChatId,
): Promise<Call | undefined> {
  const piece = texts.message(said.language, said.text, said.vars);
  if (said.keyboard === "take_away") {
    const markup = { remove_keyboard: true } as const;
    return post(chatId, piece, markup);
  }
  const at = said.place === undefined ? undefined : await placeOf(said.place);
  const { threadId, knownAs: key } = said;
  const markup = saidButtons(texts, said);
  if (at !== undefined) return { kind: "edit", at, piece, markup };
  return { ...post(chatId, piece, markup), threadId, key };
}

function saidButtons(
  texts: Texts,
  said: Extract<OutboxMessage, { kind: "say" }>,
): InlineKeyboardMarkup | undefined {
  if (said.buttons.length === 0) return undefined;
  const rows = said.buttons.map((row) =>
    row.map((button) => ({
      text: "name" in button ? button.name : texts.plain(said.language, button.text),
      callback_data: button.data,
    })),
  );
  return { inline_keyboard: rows };
}

function post(chatId: ChatId, piece: Piece, markup: Post["markup"]): Post {
  return { kind: "post", chatId, piece, markup, key: undefined, isProtected: false };
}
