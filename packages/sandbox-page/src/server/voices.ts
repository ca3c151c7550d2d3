// In whose names somebody can write in a chat. Used by the phone's view and place, and to change the voice.
import { chatObject, type ChatRecord } from "telegram-sandbox/chats/chats";
import { isAdmin, isAnonymous } from "telegram-sandbox/chats/members";
import type { Place } from "telegram-sandbox/people/sender";
import type { User } from "telegram-sandbox/wire";
import type { World } from "telegram-sandbox/world";
import type { ShownPhone, Voice } from "../protocol/protocol.ts";
import { nameOf } from "./who.ts";

/** In whose names somebody can write in a supergroup; empty where there is no choice. */
export function voicesOf(
  world: World,
  { user, chat }: { user: User; chat: ChatRecord },
): ShownPhone["voices"] {
  if (chat.kind !== "supergroup") return [];
  const voices: { as: Voice; name: string }[] = [{ as: "self", name: nameOf(user) }];
  if (isAdmin(chat.members.get(user.id))) voices.push({ as: "group", name: chat.title });
  for (const other of world.directory.chats.values()) {
    const isOwn = other.kind === "channel" && other.members.get(user.id)?.kind === "creator";
    if (isOwn) voices.push({ as: other.id, name: other.title });
  }
  const now = voiceIn(chat, user.id);
  return voices.length < 2 ? [] : voices.map((one) => ({ ...one, isNow: one.as === now }));
}

function voiceIn(chat: ChatRecord, person: number): Voice {
  if (chat.kind !== "supergroup") return "self";
  const isHidden = isAnonymous(chat.members.get(person));
  return chat.voices.get(person) ?? (isHidden ? "group" : "self");
}

/** The name that somebody chose, in the form that sending a message takes. */
export function nameTaken(world: World, chat: ChatRecord, person: number): Place["as"] {
  const voice = voiceIn(chat, person);
  if (voice === "self") return undefined;
  const channel = voice === "group" ? undefined : world.directory.chats.get(voice);
  return channel === undefined ? "group" : { chat: chatObject(channel) };
}
