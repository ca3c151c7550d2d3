import type { InlineKeyboardMarkup } from "grammy/types";
import type { MessageOf, OutboxMessage } from "../domain/delivery.ts";
import type { ChatId } from "../domain/ids.ts";
import { viewOwnData } from "../workflow/privacy/own-data.ts";
import { viewGroupAsk } from "../workflow/reporting/ask-from-group.ts";
import { messageToReplace } from "../workflow/speaking/say.ts";
import { zoneOf } from "../workflow/speaking/zone-of.ts";
import { viewScreen } from "../workflow/speaking/view-screen.ts";
import { composeOffer } from "./control/compose-menus.ts";
import { button, namedButton } from "./speaking/button.ts";
import { teamComposers, type Composer } from "./compose-team.ts";
import { posting, showAt, type Call } from "./speaking/call.ts";
import { composeReferralNews } from "./referrals/compose-referrals.ts";
import { composeAsked } from "./questions/compose-questions.ts";
import {
  composeNoticeButtons,
  composeOutcome,
  composeOwnReport,
  composeProof,
  composeReceipt,
  composeStatus,
} from "./reporting/compose-reports.ts";
import { ownDataFile } from "./privacy/own-data.ts";
import { drawPicker } from "./reporting/picker.ts";
import { drawGroupAsk } from "./queues/source-group.ts";
import { drawScreen } from "./reporting/screen.ts";
import { startPayload } from "./speaking/start-payload.ts";
import type { Self } from "./self.ts";
import { transparencyComposers } from "./transparency/compose-transparency.ts";
import { wordingComposers } from "./wording/compose-wording.ts";
import { teamTexts, type Texts } from "./texts/texts.ts";

/** What everybody is shown, and what says itself of whom it is for. */
const composers = {
  show_screen: composeScreen,
  send_receipt: composeReceipt,
  notify_outcome: composeOutcome,
  show_notice_buttons: composeNoticeButtons,
  send_status: composeStatus,
  show_report: composeOwnReport,
  send_proof: composeProof,
  send_own_data: composeOwnData,
  ...transparencyComposers,
  ...wordingComposers,
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
  notify_referral: composeReferralNews,
  ask_reporter: composeAsked,
  answer_ask: composeGroupAsk,
  offer_commands: composeOffer,
  delete_message: async (_, { chatId, messageId }) => ({
    kind: "delete",
    at: { chatId, messageId },
  }),
  leave_chat: async (_, { chatId }) => ({ kind: "leave", chatId }),
} satisfies { [K in Exclude<Kind, keyof typeof teamComposers>]: Composer<K> };

type Kind = OutboxMessage["kind"];
const all: { [K in Kind]: Composer<K> } = { ...composers, ...teamComposers };

/** The call that says it, from what is true now; undefined when there is nothing to say any more. */
export async function composeCall(
  texts: Texts,
  message: OutboxMessage,
  chatId: ChatId,
  self: Self,
): Promise<Call | undefined> {
  const compose = all[message.kind] as Composer<Kind>;
  const isForTeam = Object.hasOwn(teamComposers, message.kind);
  const group = "group" in message && typeof message.group === "number" ? message.group : chatId;
  const local = texts.inZone(await zoneOf(group));
  return compose(isForTeam ? teamTexts(local) : local, message, chatId, self);
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
  const insteadOf = live?.messageId;
  return showAt(below ? undefined : live, { ...posting(chatId, drawn), key, insteadOf });
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
  everything: Texts,
  said: MessageOf<"say">,
  chatId: ChatId,
): Promise<Call | undefined> {
  const isForTeam = !everything.reporterKeys.has(said.text);
  const texts = isForTeam ? teamTexts(everything) : everything;
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
