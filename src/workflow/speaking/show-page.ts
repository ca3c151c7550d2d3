// Owes an admin a page in private. Called by the verbs of settings, queues, staff, recipients, and figures.
import { enqueue } from "../../db/mail/outbox-store.ts";
import type { MessageOf } from "../../domain/delivery.ts";
import type { ChatId } from "../../domain/ids.ts";
import { followPage, type PageKind } from "./follow-page.ts";

/** The message whose button was pressed, if one was; `occasion`: what makes a new one another. */
export type PageAt = {
  chatId: ChatId;
  messageId?: number | undefined;
  occasion?: number | string | undefined;
};

type Shown<M> = M extends unknown ? Omit<M, "chatId" | "messageId"> : never;

/** Owes somebody a page in private, in the place of the one whose button was pressed, if one was. */
export async function showPage(
  { chatId, messageId, occasion }: PageAt,
  shown: Shown<MessageOf<PageKind>>,
): Promise<void> {
  await followPage(shown.kind, { chatId, messageId });
  const isNew = occasion === undefined ? "new" : `new:${occasion}`;
  await enqueue({
    key: `${shown.kind}:${chatId}:${messageId ?? isNew}`,
    chatId,
    priority: "owed_to_press",
    repeat: "fold",
    message: { ...shown, chatId, messageId },
  });
}
