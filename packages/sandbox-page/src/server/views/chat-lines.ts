import type { ChatRecord, GroupChat } from "telegram-sandbox/chats/chats";
import type { User } from "telegram-sandbox/wire";
import type { World } from "telegram-sandbox/world";
import { canLook, keyFor } from "../phone-place.ts";
import type { ShownChatLine } from "../../protocol/protocol.ts";
import { messagesIn } from "./shelf.ts";
import { botNameFor, shortLanguageOf, writerOf } from "../who.ts";
import { beginning, gistOf } from "./words-of.ts";

/** A person's chats, newest first: with the bot, their groups and topics, and public channels. */
export function chatLinesOf(world: World, user: User): ShownChatLine[] {
  const lines: ShownChatLine[] = [];
  const own = world.directory.chats.get(user.id);
  if (own !== undefined) {
    lines.push(chatLine(world, user, own, botNameFor(world, shortLanguageOf(user))));
  }
  for (const chat of world.directory.chats.values()) {
    if (chat.kind === "private" || !canLook(chat, user)) continue;
    if (chat.kind !== "channel" && chat.migratedTo !== "stays") continue;
    lines.push(chatLine(world, user, chat, chat.title));
    if (chat.kind !== "channel") lines.push(...topicLines(world, user, chat));
  }
  return lines.sort((a, b) => b.at - a.at);
}

function topicLines(world: World, user: User, chat: GroupChat): ShownChatLine[] {
  return [...chat.topics.values()]
    .filter((topic) => topic.state !== "deleted")
    .map((topic) => chatLine(world, user, chat, `${chat.title} · ${topic.name}`, topic.id));
}

function chatLine(
  world: World,
  user: User,
  chat: ChatRecord,
  title: string,
  topic?: number,
): ShownChatLine {
  const newest = messagesIn(chat, topic).at(-1);
  const key = keyFor(user.id, chat.id, topic);
  if (newest === undefined) return { key, title, last: "", at: 0 };
  const gist = beginning(gistOf(world, newest.message), 80);
  const writer = writerOf(newest.message);
  const isSaid = chat.kind !== "private" && chat.kind !== "channel" && newest.writer !== user.id;
  return { key, title, last: isSaid ? `${writer.name}: ${gist}` : gist, at: newest.sentAt };
}
