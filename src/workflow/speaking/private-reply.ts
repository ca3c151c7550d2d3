import type { ChatId } from "../../domain/ids.ts";
import type { Person } from "../../domain/staff/people.ts";

/** What somebody wrote in private in reply to a message of the bot's. */
export type PrivateReply = {
  chatId: ChatId;
  updateId: number;
  text: string | undefined;
  by: Person;
  /** What the message shows to which they replied. */
  key: string;
};
