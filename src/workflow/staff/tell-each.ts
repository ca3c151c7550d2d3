import { ChatId, type UserId } from "../../domain/ids.ts";
import { languageNow } from "../speaking/language-of.ts";
import { say } from "../speaking/say.ts";

type Said = Omit<Parameters<typeof say>[0], "chatId" | "threadId" | "language">;

/** Owes each of them a message in private, in their language; in English until they have written to the bot. */
export async function tellEach(people: Iterable<UserId>, said: Said): Promise<void> {
  for (const userId of people) {
    const chatId = ChatId.parse(userId);
    const language = await languageNow(chatId);
    await say({ priority: "owed_to_press", ...said, chatId, language });
  }
}
