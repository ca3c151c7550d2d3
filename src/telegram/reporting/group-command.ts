import type { Message } from "grammy/types";
import type { GroupAsker, GroupAskTarget } from "../../domain/reporting/group-ask.ts";
import { isStandIn, UserId } from "../../domain/ids.ts";
import type { Subject } from "../../domain/subjects/subject.ts";
import { readForward, readMessageOf, writtenBy } from "../../domain/subjects/subject-origins.ts";
import { repliesTo } from "./decode-input.ts";

/**
 * Who uses a command in a group, and what it replies to. Undefined: nobody does; it is a channel's
 * post, or another bot's message, that begins like one.
 */
export function decodeGroupCommand(
  message: Message,
  botId: number,
): { by: GroupAsker; target: GroupAskTarget } | undefined {
  const by = askerOf(message);
  return by && { by, target: targetOf(message, by, botId) };
}

function askerOf(message: Message): GroupAsker | undefined {
  const { from, sender_chat: chat } = message;
  if (message.is_automatic_forward === true) return undefined;
  if (chat !== undefined) return { kind: "chat", chatId: chat.id };
  if (from === undefined || from.is_bot || isStandIn(from.id)) return undefined;
  return { kind: "person", userId: UserId.parse(from.id), clientLanguage: from.language_code };
}

function targetOf(message: Message, by: GroupAsker, botId: number): GroupAskTarget {
  const { reply_to_message: reply } = message;
  if (reply === undefined || isTopicStart(message, reply) || isInaccessible(reply)) {
    const elsewhere = repliesTo(message, botId).repliesTo;
    return elsewhere?.kind === "subject"
      ? { kind: "subjects", subjects: [elsewhere.subject] }
      : { kind: "nothing" };
  }
  const writer = reply.sender_chat?.id ?? reply.from?.id;
  const asker = by.kind === "person" ? by.userId : by.chatId;
  if (writer === botId || writer === asker) return { kind: "own_message" };
  return { kind: "subjects", subjects: subjectsIn(message, reply) };
}

/** In a topic, what replies to nothing replies to the message that opened it. */
function isTopicStart(message: Message, reply: Message): boolean {
  if (reply.forum_topic_created !== undefined) return true;
  return message.is_topic_message === true && reply.message_id === message.message_thread_id;
}

/** Telegram has nothing left of such a message but its number. */
function isInaccessible({ date }: Message): boolean {
  return date === 0;
}

/**
 * The message, and where it was forwarded from, as a forward of it would tell. A post that Telegram
 * copies from a linked channel is the channel's post and nothing else.
 */
function subjectsIn({ chat }: Message, reply: Message): Subject[] {
  const read = reply.forward_origin && readForward(reply.forward_origin);
  const origin = read !== undefined && "subject" in read ? [read.subject] : [];
  if (reply.is_automatic_forward === true && origin.length > 0) return origin;
  const { subject } = readMessageOf(chat, reply.message_id);
  const writer = reply.sender_chat ?? reply.from;
  return [writer === undefined ? subject : writtenBy(subject, writer), ...origin];
}
