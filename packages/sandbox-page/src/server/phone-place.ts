// In whose name and in which chat a phone is, and what it may do there. Used by the doings and views.
import type { ChatRecord, Topic } from "telegram-sandbox/chats/chats";
import { isAdmin, isInside } from "telegram-sandbox/chats/members";
import type { Kept } from "telegram-sandbox/messages/message-book";
import { Seat } from "telegram-sandbox/people/seat";
import type { Message, User } from "telegram-sandbox/wire";
import type { World } from "telegram-sandbox/world";
import type { PhoneKey } from "../protocol/protocol.ts";
import { nameTaken } from "./voices.ts";

/** Where a phone is: somebody's, in a chat or in one topic of it. */
export interface PhonePlace {
  key: PhoneKey;
  user: User;
  chat: ChatRecord;
  topic: Topic | undefined;
}

export function keyFor(person: number, chat: number, topic?: number): PhoneKey {
  return [person, chat, ...(topic === undefined ? [] : [topic])].join(".");
}

/** Undefined for what is no key, and when there is no such person, chat or topic. */
export function findPlace(world: World, key: PhoneKey): PhonePlace | undefined {
  const found = /^(\d{1,15})\.(-?\d{1,15})(?:\.(\d{1,15}))?$/.exec(key);
  const user = world.directory.users.get(Number(found?.[1]));
  const chat = world.directory.chats.get(Number(found?.[2]));
  if (user === undefined || user.is_bot || chat === undefined) return undefined;
  if (chat.kind === "private" && chat.id !== user.id) return undefined;
  const thread = found?.[3];
  if (thread === undefined) return { key, user, chat, topic: undefined };
  const topic = "topics" in chat ? chat.topics.get(Number(thread)) : undefined;
  if (topic === undefined || topic.state === "deleted") return undefined;
  return { key, user, chat, topic };
}

/** Is this what their client would show them? Anybody can read a public channel. */
export function canLook(chat: ChatRecord, user: User): boolean {
  if (chat.kind === "private") return chat.id === user.id;
  if (chat.kind === "channel" && chat.username !== undefined) return true;
  return isInside(chat.members.get(user.id));
}

/** Why nothing can be written there, in words for the person; empty when it can. */
export function muteOf(world: World, { user, chat, topic }: PhonePlace): string {
  if (isGone(world, user)) return "This account was deleted.";
  if (chat.kind === "private") {
    return chat.blocked ? "You blocked the bot. Unblock it to write to it." : "";
  }
  if (!canLook(chat, user))
    return `You are not in this ${chat.kind === "channel" ? "channel" : "group"}.`;
  if (chat.kind === "channel") return "Only the channel itself writes here.";
  if (chat.migratedTo !== "stays") return "This group moved: it is a supergroup now.";
  const standing = chat.members.get(user.id);
  if (standing?.kind === "restricted") return "You may read here, and not write.";
  if (topic?.state === "closed" && !isAdmin(standing)) return "This topic is closed.";
  return "";
}

export function isGone(world: World, user: User): boolean {
  const own = world.directory.chats.get(user.id);
  return own?.kind === "private" && own.deactivated;
}

/** The person with their hands, where the phone is. */
export function seatAt(world: World, { user, chat, topic }: PhonePlace): Seat {
  const as = nameTaken(world, chat, user.id);
  return new Seat(world, {
    user,
    chat: () => chat,
    ...(topic === undefined ? {} : { thread: topic.id }),
    ...(as === undefined ? {} : { as }),
  });
}

/** Undefined when it is not there any more, or stands in another topic. */
export function messageAt(place: PhonePlace, id: number): Kept | undefined {
  const kept = place.chat.book.find(id);
  return kept !== undefined && isHere(place, kept.message) ? kept : undefined;
}

function isHere({ chat, topic }: PhonePlace, message: Message): boolean {
  if (topic !== undefined) return message.message_thread_id === topic.id;
  const isForum = "forum" in chat && chat.forum;
  return !isForum || message.message_thread_id === undefined;
}
