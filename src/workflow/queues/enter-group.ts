// Greets a group, or leaves it if no admin added the bot. Called by the handlers of what happens in groups.
import { enqueue } from "../../db/mail/outbox-store.ts";
import { isKnownQueue } from "../../db/queues/queue-store.ts";
import { isKnownSource } from "../../db/queues/source-store.ts";
import type { ChatId, UserId } from "../../domain/ids.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { isAdmin } from "../staff/admins.ts";
import { say } from "../speaking/say.ts";
import type { GroupVisit } from "./set-up-queue.ts";

/** The bot was added to a group: an admin hears what to do, a stranger's group is left. */
export async function enterGroup(operator: Operator, visit: GroupVisit): Promise<void> {
  const { chatId, updateId, language } = visit;
  const isKnown = (await isKnownQueue(chatId)) || (await isKnownSource(chatId));
  if (isKnown || (await isAdmin(operator, visit.by.userId))) {
    await say({ chatId, key: `added:${updateId}`, text: "added-to-group", language });
    return;
  }
  await say({ chatId, key: `goodbye:${updateId}`, text: "goodbye", language });
  await leaveStranger(operator, { chatId, by: visit.by.userId, updateId });
}

/** Nothing is to be done in a chat to which no admin added the bot. */
export async function leaveStranger(
  operator: Operator,
  { chatId, by, updateId }: { chatId: ChatId; by: UserId; updateId: number },
): Promise<void> {
  if (await isAdmin(operator, by)) return;
  await enqueue({
    key: `leave:${chatId}:${updateId}`,
    chatId,
    priority: "notice",
    repeat: "once",
    message: { kind: "leave_chat", chatId },
  });
}
