import type { OutboxMessage } from "../domain/delivery.ts";
import type { ChatId } from "../domain/ids.ts";
import { viewFoundCase } from "../workflow/find-case.ts";
import { viewQueueList } from "../workflow/list-queue.ts";
import { viewDetails } from "../workflow/view-details.ts";
import type { Call } from "./call.ts";
import { drawDetails } from "./moderation/details.ts";
import { drawFoundCase } from "./moderation/found-case.ts";
import { drawQueueList } from "./moderation/queue-list.ts";
import type { Texts } from "./texts/texts.ts";

type Message<K extends OutboxMessage["kind"]> = Extract<OutboxMessage, { kind: K }>;

export async function composeDetails(
  texts: Texts,
  { caseId, tier }: Message<"show_details">,
  chatId: ChatId,
): Promise<Call | undefined> {
  const found = await viewDetails(caseId, tier, chatId);
  if (found === undefined) return undefined;
  const piece = drawDetails(texts, found);
  return { kind: "post", chatId, piece, markup: undefined, key: found.key, isProtected: true };
}

export async function composeQueueList(
  texts: Texts,
  { filter, page, threadId, messageId }: Message<"show_queue">,
  chatId: ChatId,
): Promise<Call | undefined> {
  const view = await viewQueueList({ chatId, threadId }, { filter, page });
  if (view === undefined) return undefined;
  const drawn = drawQueueList(texts, view);
  if (messageId !== undefined) return { kind: "edit", at: { chatId, messageId }, ...drawn };
  return { kind: "post", chatId, threadId, ...drawn, key: undefined, isProtected: true };
}

export async function composeFoundCase(
  texts: Texts,
  { caseId, threadId }: Message<"tell_case">,
  chatId: ChatId,
): Promise<Call | undefined> {
  const found = await viewFoundCase(caseId, { chatId, threadId });
  return found && drawFoundCase(texts, { chatId, threadId }, found);
}
