// Composes what only the team is shown, in a language in which it can work. Called by compose.ts.
import type { MessageOf, OutboxMessage } from "../domain/delivery.ts";
import type { ChatId } from "../domain/ids.ts";
import { viewCard, viewCardCopy } from "../workflow/cases/view-card.ts";
import { drawCard, drawElsewhere } from "./cases/card.ts";
import {
  composeAlike,
  composeBulk,
  composeClosedAnswer,
  composeDetails,
  composeDigest,
  composeFoundCase,
  composeLate,
  composeNear,
  composeQueueList,
  composeWellbeing,
} from "./cases/compose-desk.ts";
import { adminComposers } from "./compose-admin.ts";
import { restrictionComposers } from "./referrals/compose-restrictions.ts";
import { feedComposers } from "./feed/compose-feed.ts";
import {
  composeInvitation,
  composeProof,
  composeQueues,
  composeStaff,
  composeStaffPicker,
  composeTopic,
} from "./control/compose-menus.ts";
import { composeUpheld, composeUpheldFile } from "./queues/upheld-pages.ts";
import { composeAnswerTo, composePrompt, composeQuestion } from "./questions/compose-questions.ts";
import { composeReferral } from "./referrals/compose-referrals.ts";
import type { Self } from "./self.ts";
import { posting, showAt, type Call } from "./speaking/call.ts";
import type { Texts } from "./texts/texts.ts";
import { trainingComposers } from "./training/compose-training.ts";
import { composePublish } from "./transparency/compose-transparency.ts";

export type Composer<K extends OutboxMessage["kind"]> = (
  texts: Texts,
  message: MessageOf<K>,
  chatId: ChatId,
  self: Self,
) => Promise<Call | undefined>;

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
  const isSilent = !found.view.rings;
  return showAt(at, { ...posting(chatId, drawn), ...place, key, isProtected: true, isSilent });
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

/** What moderators, seniors, legal officers and admins are shown. */
export const teamComposers = {
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
  tell_alike: composeAlike,
  show_upheld: composeUpheld,
  send_upheld_file: composeUpheldFile,
  close_answer: composeClosedAnswer,
  show_question: composeQuestion,
  prompt_question: composePrompt,
  tell_answer: composeAnswerTo,
  show_referral: composeReferral,
  prove_queue: composeProof,
  make_topic: composeTopic,
  show_queues: composeQueues,
  show_staff: composeStaff,
  offer_staff_picker: composeStaffPicker,
  send_invitation: composeInvitation,
  show_publish: composePublish,
  ...adminComposers,
  ...feedComposers,
  ...restrictionComposers,
  ...trainingComposers,
};
