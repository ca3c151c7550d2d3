import type { InlineKeyboardMarkup } from "grammy/types";
import type { OutboxMessage } from "../domain/delivery.ts";
import type { ChatId } from "../domain/ids.ts";
import { viewOwnData } from "../workflow/own-data.ts";
import { viewAnswer } from "../workflow/ask-from-group.ts";
import { placeOf } from "../workflow/say.ts";
import { isSource } from "../workflow/set-up-source.ts";
import { viewCard, viewCardCopy } from "../workflow/view-card.ts";
import { viewScreen } from "../workflow/view-screen.ts";
import { adminComposers } from "./compose-admin.ts";
import { startPayload } from "./button-data.ts";
import { post, type Call } from "./call.ts";
import { composeDetails, composeFoundCase, composeQueueList } from "./compose-desk.ts";
import { composeAnswerTo, composeAsked, composeQuestion } from "./compose-questions.ts";
import {
  composeNoticeButtons,
  composeOutcome,
  composeOwnReport,
  composeReceipt,
  composeStatus,
} from "./compose-reports.ts";
import { adminMenus, groupMenus } from "./menus.ts";
import { drawCard, drawElsewhere } from "./moderation/card.ts";
import { ownDataFile } from "./reporter/own-data.ts";
import { drawPicker } from "./reporter/picker.ts";
import { drawAnswer } from "./reporter/source-group.ts";
import { drawScreen } from "./reporter/screen.ts";
import type { Texts } from "./texts/texts.ts";

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
  show_notice_buttons: composeNoticeButtons,
  send_status: composeStatus,
  show_report: composeOwnReport,
  send_own_data: composeOwnData,
  ...adminComposers,
  say_farewell: async (texts, { chatId, messageId, language }) => ({
    kind: "edit",
    at: { chatId, messageId },
    piece: texts.message(language, "forgotten"),
    markup: undefined,
  }),
  say: composeSaid,
  take_keyboard_away: async (_, { chatId, messageId }) => ({
    kind: "keyboard",
    at: { chatId, messageId },
    markup: undefined,
  }),
  show_question: composeQuestion,
  ask_reporter: composeAsked,
  tell_answer: composeAnswerTo,
  answer_ask: composeAnswer,
  offer_commands: async (texts, { chatId }) => ({
    kind: "offer",
    menus:
      chatId > 0 ? adminMenus(texts, chatId) : groupMenus(texts, chatId, await isSource(chatId)),
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
  if (view.page === "none") return live && { kind: "keyboard", at: live, markup: undefined };
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
