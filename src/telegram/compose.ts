import type { InlineKeyboardMarkup } from "grammy/types";
import type { MessageOf, OutboxMessage } from "../domain/delivery.ts";
import type { ChatId } from "../domain/ids.ts";
import { viewOwnData } from "../workflow/privacy/own-data.ts";
import { viewGroupAsk } from "../workflow/reporting/ask-from-group.ts";
import { messageToReplace } from "../workflow/speaking/say.ts";
import { viewCard, viewCardCopy } from "../workflow/cases/view-card.ts";
import { viewScreen } from "../workflow/speaking/view-screen.ts";
import {
  composeInvitation,
  composeOffer,
  composeProof,
  composeQueues,
  composeStaff,
  composeStaffPicker,
  composeTopic,
} from "./control/compose-menus.ts";
import { button, namedButton } from "./speaking/button.ts";
import { adminComposers } from "./compose-admin.ts";
import { posting, showAt, type Call } from "./speaking/call.ts";
import {
  composeBulk,
  composeDetails,
  composeDigest,
  composeClosedAnswer,
  composeFoundCase,
  composeLate,
  composeNear,
  composeQueueList,
  composeWellbeing,
} from "./cases/compose-desk.ts";
import { composeReferral, composeReferralNews } from "./referrals/compose-referrals.ts";
import { composeAnswerTo, composeAsked, composeQuestion } from "./questions/compose-questions.ts";
import {
  composeNoticeButtons,
  composeOutcome,
  composeOwnReport,
  composeReceipt,
  composeStatus,
} from "./reporting/compose-reports.ts";
import { drawCard, drawElsewhere } from "./cases/card.ts";
import { ownDataFile } from "./privacy/own-data.ts";
import { drawPicker } from "./reporting/picker.ts";
import { drawGroupAsk } from "./queues/source-group.ts";
import { drawScreen } from "./reporting/screen.ts";
import { startPayload } from "./speaking/start-payload.ts";
import type { Self } from "./self.ts";
import { transparencyComposers } from "./transparency/compose-transparency.ts";
import type { Texts } from "./texts/texts.ts";

type Composer<K extends OutboxMessage["kind"]> = (
  texts: Texts,
  message: MessageOf<K>,
  chatId: ChatId,
  self: Self,
) => Promise<Call | undefined>;

const composers: { [K in OutboxMessage["kind"]]: Composer<K> } = {
  show_screen: composeScreen,
  show_card: composeCard,
  show_card_copy: composeCopy,
  show_details: composeDetails,
  show_wellbeing: composeWellbeing,
  show_queue: composeQueueList,
  show_bulk: composeBulk,
  tell_near: composeNear,
  show_digest: composeDigest,
  show_late: composeLate,
  tell_case: composeFoundCase,
  close_answer: composeClosedAnswer,
  send_receipt: composeReceipt,
  notify_outcome: composeOutcome,
  show_notice_buttons: composeNoticeButtons,
  send_status: composeStatus,
  show_report: composeOwnReport,
  send_own_data: composeOwnData,
  ...adminComposers,
  ...transparencyComposers,
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
  show_referral: composeReferral,
  notify_referral: composeReferralNews,
  show_question: composeQuestion,
  ask_reporter: composeAsked,
  tell_answer: composeAnswerTo,
  answer_ask: composeGroupAsk,
  offer_commands: composeOffer,
  prove_queue: composeProof,
  make_topic: composeTopic,
  show_queues: composeQueues,
  show_staff: composeStaff,
  offer_staff_picker: composeStaffPicker,
  send_invitation: composeInvitation,
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
  self: Self,
): Promise<Call | undefined> {
  const compose = composers[message.kind] as Composer<OutboxMessage["kind"]>;
  return compose(texts, message, chatId, self);
}

async function composeScreen(
  texts: Texts,
  { chatId, help }: MessageOf<"show_screen">,
): Promise<Call | undefined> {
  const found = await viewScreen(chatId, help);
  if (found === undefined) return undefined;
  const { view, language, key, live, below } = found;
  if (view.page === "none") return live && { kind: "keyboard", at: live, markup: undefined };
  if (view.page === "draft" && view.draft.answers.picking === true) {
    const { piece, markup } = drawPicker({ texts, language }, view.draft);
    // A message with this keyboard can't be edited, so the one with the question remains the screen.
    return { kind: "post", chatId, piece, markup, key: undefined, isProtected: false };
  }
  const drawn = drawScreen({ texts, language }, view);
  return showAt(below ? undefined : live, { ...posting(chatId, drawn), key });
}

async function composeCard(
  texts: Texts,
  { caseId, tier }: MessageOf<"show_card">,
  chatId: ChatId,
): Promise<Call | undefined> {
  const found = await viewCard(caseId, tier);
  if (found === undefined) return undefined;
  const { key, at, place } = found;
  const drawn = drawCard(texts, found.view);
  // By now the message is owed to another queue, in a row of its own.
  if (at === undefined && place.chatId !== chatId) return undefined;
  return showAt(at, { ...posting(chatId, drawn), ...place, key, isProtected: true });
}

async function composeCopy(
  texts: Texts,
  { caseId, tier, chatId, messageId }: MessageOf<"show_card_copy">,
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
  { chatId }: MessageOf<"send_own_data">,
): Promise<Call | undefined> {
  return { kind: "document", chatId, ...ownDataFile(texts, await viewOwnData(chatId)) };
}

async function composeGroupAsk(
  texts: Texts,
  { askId }: MessageOf<"answer_ask">,
  chatId: ChatId,
  { botName }: Self,
): Promise<Call | undefined> {
  const answer = await viewGroupAsk(askId);
  if (answer === undefined) return undefined;
  const { key, threadId, kind } = answer;
  const payload = kind === "report" ? startPayload(askId) : "report";
  const drawn = drawGroupAsk(texts, answer, `https://t.me/${botName}?start=${payload}`);
  return { kind: "post", chatId, ...drawn, key, threadId, isProtected: false };
}

async function composeSaid(
  texts: Texts,
  said: MessageOf<"say">,
  chatId: ChatId,
): Promise<Call | undefined> {
  const piece = texts.message(said.language, said.text, said.vars);
  if (said.keyboard === "take_away") {
    const markup = { remove_keyboard: true } as const;
    return { ...posting(chatId, { piece, markup: undefined }), markup };
  }
  const at = said.place === undefined ? undefined : await messageToReplace(said.place);
  const { threadId, knownAs: key } = said;
  return showAt(at, {
    ...posting(chatId, { piece, markup: saidButtons(texts, said) }),
    threadId,
    key,
  });
}

function saidButtons(texts: Texts, said: MessageOf<"say">): InlineKeyboardMarkup | undefined {
  if (said.buttons.length === 0) return undefined;
  const rows = said.buttons.map((row) =>
    row.map((one) => {
      if ("name" in one) return namedButton(one.name, one.press);
      const drawn = button({ texts, language: said.language }, one.text, one.press);
      return one.isChosen === true ? { ...drawn, text: `✓ ${drawn.text}` } : drawn;
    }),
  );
  return { inline_keyboard: rows };
}
