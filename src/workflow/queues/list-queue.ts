// A queue's waiting cases as a list. Called by the composing of it.
import { casesWaitingIn, type WaitingCases } from "../../db/queues/queue-list-store.ts";
import { activeQueueAt } from "../../db/queues/queue-store.ts";
import type { ChatId } from "../../domain/ids.ts";
import type { Place } from "../../domain/queues/place.ts";
import type { QueueList } from "../../domain/queues/queue-list.ts";
import { pageNow } from "./page-now.ts";
import { heldIn } from "./tend-digest.ts";

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
  const { found, page, pages } = await pageNow(asked.page, (window) =>
    casesWaitingIn(queue, asked.filter, window),
  );
  return {
    ...found,
    list: { ...asked, page },
    withoutCard: asked.filter === "all" ? (await heldIn(queue)).length : 0,
    pages,
    language: queue.language,
    chatId: queue.chatId,
  };
}
