// Puts together what the team reads besides cards: details, lists, digests. Called by compose.ts.
import type { MessageOf } from "../../domain/delivery.ts";
import type { ChatId } from "../../domain/ids.ts";
import { viewAlike, viewFoundCase } from "../../workflow/cases/find-case.ts";
import { viewQueueList } from "../../workflow/queues/list-queue.ts";
import { viewBulk } from "../../workflow/decisions/view-bulk.ts";
import { viewWellbeing } from "../../workflow/staff/rule-wellbeing.ts";
import { viewNear } from "../../workflow/queues/raise-near.ts";
import { viewLate } from "../../workflow/queues/tell-late.ts";
import { viewDigest } from "../../workflow/queues/tend-digest.ts";
import { viewDetails } from "../../workflow/cases/view-details.ts";
import { button } from "../speaking/button.ts";
import { posting, pressedAt, showAt, type Call } from "../speaking/call.ts";
import { drawBulk } from "../decisions/bulk.ts";
import { drawDigest } from "../queues/digest.ts";
import { drawDetails } from "./details.ts";
import { drawAlike, drawFoundCase } from "./found-case.ts";
import { drawLate } from "../queues/late.ts";
import { drawQueueList } from "../queues/queue-list.ts";
import { composePage } from "../speaking/page.ts";
import { drawWellbeing } from "../staff/wellbeing-page.ts";
import type { Texts } from "../texts/texts.ts";

export async function composeDetails(
  texts: Texts,
  asked: MessageOf<"show_details">,
  chatId: ChatId,
): Promise<Call | undefined> {
  const found = await viewDetails(asked, chatId);
  if (found === undefined) return undefined;
  const { key, at } = found;
  return showAt(at, { ...posting(chatId, drawDetails(texts, found)), key, isProtected: true });
}

export async function composeQueueList(
  texts: Texts,
  { list, threadId, key }: MessageOf<"show_queue">,
  chatId: ChatId,
): Promise<Call | undefined> {
  const view = await viewQueueList({ chatId, threadId }, list);
  if (view === undefined) return undefined;
  return showAt(pressedAt({ chatId, messageId: list.messageId }), {
    ...posting(chatId, drawQueueList(texts, view)),
    threadId,
    key,
    isProtected: true,
  });
}

export async function composeNear(
  texts: Texts,
  { queueId }: MessageOf<"tell_near">,
  chatId: ChatId,
): Promise<Call | undefined> {
  const found = await viewNear(queueId);
  if (found === undefined || found.queue.chatId !== chatId) return undefined;
  const { count, key, queue } = found;
  const say = { texts, language: queue.language };
  const see = button(say, "button-queue-near", { on: "queue_list", filter: "near", page: 1 });
  const drawn = {
    piece: texts.message(queue.language, "queue-near", { count }),
    markup: { inline_keyboard: [[see]] },
  };
  return { ...posting(chatId, drawn), threadId: queue.threadId, key };
}

export async function composeDigest(
  texts: Texts,
  message: MessageOf<"show_digest">,
  chatId: ChatId,
): Promise<Call | undefined> {
  const found = await viewDigest(message);
  if (found === undefined || found.queue.chatId !== chatId || found.count === 0) return undefined;
  const { queue, key, at } = found;
  const drawn = drawDigest(texts, found);
  return showAt(at, { ...posting(chatId, drawn), threadId: queue.threadId, key });
}

export async function composeLate(
  texts: Texts,
  { queueId, day }: MessageOf<"show_late">,
  chatId: ChatId,
): Promise<Call | undefined> {
  const found = await viewLate(queueId, day);
  if (found === undefined || found.to.chatId !== chatId) return undefined;
  const { to, key, at } = found;
  const drawn = { piece: drawLate(texts, found), markup: undefined };
  return showAt(at, { ...posting(chatId, drawn), threadId: to.threadId, key });
}

export async function composeFoundCase(
  texts: Texts,
  { caseId, threadId, key }: MessageOf<"tell_case">,
  chatId: ChatId,
): Promise<Call | undefined> {
  const found = await viewFoundCase(caseId, { chatId, threadId });
  return found && { ...drawFoundCase(texts, { chatId, threadId }, found), key };
}

export async function composeAlike(
  texts: Texts,
  { caseIds, threadId, key }: MessageOf<"tell_alike">,
  chatId: ChatId,
): Promise<Call | undefined> {
  const found = await viewAlike(caseIds, { chatId, threadId });
  return found && { ...drawAlike(texts, { chatId, threadId }, found), key };
}

/** A message that named cases says how they are found now. */
export async function composeClosedAnswer(
  texts: Texts,
  { of, language, messageId }: MessageOf<"close_answer">,
  chatId: ChatId,
): Promise<Call> {
  const piece = texts.message(language, "closed-answer", { of: { choice: of } });
  return { kind: "edit", at: { chatId, messageId }, piece, markup: undefined };
}

export async function composeBulk(
  texts: Texts,
  { bulkId }: MessageOf<"show_bulk">,
  chatId: ChatId,
): Promise<Call | undefined> {
  const found = await viewBulk(bulkId);
  if (found === undefined) return undefined;
  const { view, threadId, key, at } = found;
  return showAt(at, {
    ...posting(chatId, drawBulk(texts, view)),
    threadId,
    key,
    isProtected: true,
  });
}

export async function composeWellbeing(
  texts: Texts,
  { chatId, page, messageId }: MessageOf<"show_wellbeing">,
): Promise<Call | undefined> {
  const view = await viewWellbeing(chatId);
  if (view === undefined) return undefined;
  return composePage("show_wellbeing", { chatId, messageId }, drawWellbeing(texts, view, page));
}
