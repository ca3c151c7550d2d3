// Messages in words: what they are about, what they hold. Used by the views of lines and lists of chats.
import type { Message, User } from "telegram-sandbox/wire";
import type { World } from "telegram-sandbox/world";
import type { ShownLine } from "../../protocol/protocol.ts";
import type { MediaKind } from "../../protocol/shown-media.ts";
import { nameOf, writerOf } from "../who.ts";

/** 'Mo joined' and the like; undefined for what somebody wrote. */
export function serviceWords(message: Message): string | undefined {
  const by = writerOf(message);
  const {
    new_chat_members: joined,
    left_chat_member: left,
    pinned_message: pinned,
    forum_topic_created: created,
    forum_topic_edited: edited,
  } = message;
  if (joined !== undefined) return joinWords(by, joined);
  if (left !== undefined)
    return left.id === by.id ? `${by.name} left` : `${by.name} removed ${nameOf(left)}`;
  if (pinned !== undefined) return `${by.name} pinned “${beginning(textOf(pinned), 40)}”`;
  if (message.migrate_to_chat_id !== undefined) return "This group became a supergroup";
  if (message.migrate_from_chat_id !== undefined) return "This supergroup was a group before";
  if (created !== undefined) return `${by.name} opened the topic “${created.name}”`;
  if (edited !== undefined) return `${by.name} named the topic “${edited.name ?? ""}”`;
  if (message.forum_topic_closed !== undefined) return `${by.name} closed the topic`;
  if (message.forum_topic_reopened !== undefined) return `${by.name} reopened the topic`;
  return undefined;
}

function joinWords(by: { id: number; name: string }, joined: readonly User[]): string {
  if (joined.every((user) => user.id === by.id)) return `${by.name} joined`;
  return `${by.name} added ${joined.map(nameOf).join(", ")}`;
}

/** What is drawn in place of what a message holds besides its text. */
export function mediaOf(world: World, message: Message): ShownLine["media"] {
  const found = mediaWords(message) ?? sharedWords(world, message);
  if (found === undefined) return undefined;
  const [kind, words] = found;
  const fileId = message.photo?.at(-1)?.file_id;
  const isThere = fileId !== undefined && world.files.has(fileId);
  return { kind, words, albumId: message.media_group_id, ...(isThere && { fileId }) };
}

type Found = [MediaKind, string] | undefined;

function mediaWords(message: Message): Found {
  const { sticker, location, contact, poll, dice, video, voice } = message;
  if (message.photo !== undefined) return ["photo", "Photo"];
  if (video !== undefined) return ["video", `Video, ${lasting(video["duration"])}`];
  if (voice !== undefined) return ["voice", `Voice message, ${lasting(voice["duration"])}`];
  if (sticker !== undefined) return ["sticker", stickerWords(sticker["emoji"])];
  if (location !== undefined)
    return ["location", `Location ${location.latitude}, ${location.longitude}`];
  if (contact !== undefined)
    return ["contact", `Contact: ${contact.first_name}, ${contact.phone_number}`];
  if (poll !== undefined) {
    const options = poll.options.map((option) => option.text).join(" · ");
    return ["poll", `Poll: ${poll.question} ${options}`];
  }
  if (dice !== undefined) return ["dice", `${dice.emoji} ${dice.value}`];
  return undefined;
}

function sharedWords({ directory }: World, message: Message): Found {
  const { chat_shared: chat, users_shared: users } = message;
  if (chat !== undefined) {
    const record = directory.chats.get(chat.chat_id);
    const title = record === undefined || record.kind === "private" ? "" : record.title;
    return ["shared", `Shared: ${chat.title ?? title}`];
  }
  if (users === undefined) return undefined;
  const names = users.users.map(({ user_id, first_name }) => {
    const user = directory.users.get(user_id);
    return first_name ?? (user === undefined ? "" : nameOf(user));
  });
  return ["shared", `Shared: ${names.join(", ")}`];
}

function stickerWords(emoji: unknown): string {
  return typeof emoji === "string" ? `${emoji} Sticker` : "Sticker";
}

function lasting(seconds: unknown): string {
  const whole = typeof seconds === "number" ? Math.floor(seconds) : 0;
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** A message in one line: its text, or what stands in place of one. */
export function gistOf(world: World, message: Message): string {
  const said = serviceWords(message) ?? textOf(message);
  if (said !== "") return said;
  return mediaOf(world, message)?.words ?? message.document?.file_name ?? "";
}

function textOf(message: Message): string {
  return message.text ?? message.caption ?? "";
}

/** The first line of it, with at most so many UTF-16 units, and no symbol cut in two. */
export function beginning(text: string, units: number): string {
  const line = text.trimStart().split("\n", 1)[0] ?? "";
  if (line.length <= units) return line;
  return `${line.slice(0, units).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
