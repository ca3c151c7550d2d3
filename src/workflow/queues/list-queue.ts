// The list of a queue's waiting cases. Called by `/queue`, its presses, and the composing of the list.
import { enqueue } from "../../db/mail/outbox-store.ts";
import { casesWaitingIn, type WaitingCases } from "../../db/queues/queue-list-store.ts";
import { activeQueueAt } from "../../db/queues/queue-store.ts";
import type { ChatId } from "../../domain/ids.ts";
import type { Place } from "../../domain/queues/place.ts";
import { casesAPage, type QueueList } from "../../domain/queues/queue-list.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { heldIn } from "./tend-digest.ts";
import { answerKeyAt } from "../speaking/passing-answer.ts";
import { entitledIn, type Entitled, type Presser } from "../staff/entitled-staff.ts";

/** Owes a group the list of what waits there, to one of its team. */
export async function listQueue(
  operator: Operator,
  { at, by, occasion }: { at: Place; by: Presser; occasion: number },
  list: QueueList,
): Promise<Entitled["kind"]> {
  const entitled = await entitledIn(operator, at, by);
  if (entitled.kind !== "entitled") return entitled.kind;
  const { chatId, threadId, language } = entitled.queue;
  const { messageId } = list;
  const key = await answerKeyAt(
    { of: "list", chatId, language },
    { threadId, messageId, occasion },
  );
  await enqueue({
    key: messageId === undefined ? key : `list:${chatId}:${messageId}`,
    chatId,
    priority: "owed_to_press",
    repeat: "fold",
    message: { kind: "show_queue", threadId, list, key },
  });
  return entitled.kind;
}

export type QueueListView = WaitingCases & {
  list: QueueList;
  /** How many more wait there without a card, where all are listed. */
  withoutCard: number;
  pages: number;
  language: string;
  chatId: ChatId;
};

export async function viewQueueList(
  place: Place,
  asked: QueueList,
): Promise<QueueListView | undefined> {
  const queue = await activeQueueAt(place);
  if (queue === undefined) return undefined;
  const read = (page: number) =>
    casesWaitingIn(queue, asked.filter, { offset: (page - 1) * casesAPage, limit: casesAPage });
  const found = await read(asked.page);
  // Fewer wait by now than when the button was drawn.
  const page = found.cases.length === 0 ? 1 : asked.page;
  const shown = page === asked.page ? found : await read(page);
  const pages = Math.max(1, Math.ceil(shown.total / casesAPage));
  return {
    ...shown,
    list: { ...asked, page },
    withoutCard: asked.filter === "all" ? (await heldIn(queue)).length : 0,
    pages,
    language: queue.language,
    chatId: queue.chatId,
  };
}
