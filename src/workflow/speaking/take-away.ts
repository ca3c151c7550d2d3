// Takes messages from chats, now or when their time is over. Called by whatever must not stay there.
import { appNow } from "../../db/clock.ts";
import { schedule } from "../../db/mail/schedule-store.ts";
import { forgetPosted, postedUnder } from "../../db/speaking/posted-store.ts";
import type { Priority } from "../../domain/delivery.ts";
import type { ChatId } from "../../domain/ids.ts";
import { deleteFromChat } from "./delete-from-chat.ts";

/** What is known under a key goes from its chats, and nobody knows any more where it stood. */
export async function takeAway(key: string, priority: Priority = "owed_to_press"): Promise<void> {
  for (const at of await postedUnder(key)) {
    await forgetPosted(at);
    await deleteFromChat(at, priority);
  }
}

/** The same after so many milliseconds. */
export async function planToTakeAway(key: string, chatId: ChatId, afterMs: number): Promise<void> {
  await schedule({
    key: `take_away:${key}`,
    lane: String(chatId),
    dueAt: new Date((await appNow()).getTime() + afterMs),
    event: { kind: "take_away", key },
  });
}
