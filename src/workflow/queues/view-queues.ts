// What a page of `/queues` shows. Called by the composing of the admins' pages.
import { queueById, standingQueues, type Queue } from "../../db/queues/queue-store.ts";
import type { ChatId } from "../../domain/ids.ts";
import type { ChosenPart, QueuesPage } from "../../domain/queues/queues-page.ts";
import { languageNow } from "../speaking/language-of.ts";

export type ShownQueue = Queue & { isLost: boolean };

/** A page with what is so now. */
export type ShownQueues =
  | { kind: "list"; queues: readonly ShownQueue[] }
  | { kind: "open" | "speak" | "remove"; queue: ShownQueue }
  | { kind: "zones"; queue: ShownQueue; region: string; page: number }
  | { kind: "choose"; queue: ShownQueue; chosen: ChosenPart };

/** What an admin's page shows, in their language; the list, when its queue is gone. */
export async function viewQueues(
  chatId: ChatId,
  page: QueuesPage,
): Promise<{ shown: ShownQueues; language: string }> {
  const language = await languageNow(chatId);
  const queue = page.kind === "list" ? undefined : await queueById(page.id);
  if (queue === undefined || page.kind === "list") {
    return { shown: { kind: "list", queues: await standingQueues() }, language };
  }
  switch (page.kind) {
    case "choose":
    case "zones":
      return { shown: { ...page, queue }, language };
    case "open":
    case "speak":
    case "remove":
      return { shown: { kind: page.kind, queue }, language };
  }
}
