import type { ChatRecord } from "telegram-sandbox/chats/chats";
import type { Kept, MessageBook } from "telegram-sandbox/messages/message-book";

/** A book's messages sorted by topic, as they were at its `changes`. */
interface Shelf {
  changes: number;
  all: readonly Kept[];
  byTopic: ReadonlyMap<number | undefined, readonly Kept[]>;
}

// Each phone, and each line of its chat list, asks for the same several times a second.
const shelves = new WeakMap<MessageBook, Shelf>();

/**
 * What is there now, oldest first.
 * @param topic in a forum: one topic; without it what stands in none
 */
export function messagesIn(chat: ChatRecord, topic?: number): readonly Kept[] {
  const shelf = shelfOf(chat.book);
  const isForum = "forum" in chat && chat.forum;
  return isForum ? (shelf.byTopic.get(topic) ?? []) : shelf.all;
}

function shelfOf(book: MessageBook): Shelf {
  const known = shelves.get(book);
  if (known?.changes === book.changes) return known;
  const all = book.all();
  const byTopic = new Map<number | undefined, Kept[]>();
  for (const kept of all) {
    const topic = kept.message.message_thread_id;
    const there = byTopic.get(topic);
    if (there === undefined) byTopic.set(topic, [kept]);
    else there.push(kept);
  }
  const shelf = { changes: book.changes, all, byTopic };
  shelves.set(book, shelf);
  return shelf;
}
