import { isInside } from "telegram-sandbox/chats/members";
import type { User } from "telegram-sandbox/wire";
import type { World } from "telegram-sandbox/world";
import { chatLinesOf } from "./chat-lines.ts";
import { commandsFor } from "./commands-view.ts";
import { keyboardOf } from "./keyboard-view.ts";
import { lineOf, noteLine } from "./line-view.ts";
import { canLook, findPlace, muteOf, type PhonePlace } from "../phone-place.ts";
import type { PhoneKey, ShownLine, ShownPhone } from "../../protocol/protocol.ts";
import { messagesIn } from "./shelf.ts";
import { voicesOf } from "../voices.ts";
import { botNameFor, languageOf, nameOf, shortLanguageOf } from "../who.ts";

const newestLines = 80;

/** Null when there is no such person or chat any more. */
export function phoneOf(world: World, key: PhoneKey): ShownPhone | null {
  const place = findPlace(world, key);
  if (place === undefined) return null;
  const { user, chat } = place;
  const isOpen = canLook(chat, user);
  const kept = isOpen ? messagesIn(chat, place.topic?.id) : [];
  const lines = kept.slice(-newestLines).map((one) => lineOf(world, chat, one, user.id));
  const isFirstVisit = chat.kind === "private" && kept.length === 0;
  return {
    key,
    person: { id: user.id, name: nameOf(user), language: languageOf(user) },
    chat: headOf(world, place),
    chats: chatLinesOf(world, user),
    messages: isFirstVisit ? welcome(world, user) : lines,
    earlier: kept.length - lines.length,
    keyboard: isOpen ? keyboardOf(chat) : null,
    commands: isOpen
      ? commandsFor(world, chat, user).map(({ command, description }) => ({ command, description }))
      : [],
    voices: voicesOf(world, place),
    mute: muteOf(world, place),
  };
}

/** What an empty chat with a bot shows. */
function welcome(world: World, user: User): ShownLine[] {
  const description = world.profile.text("description", shortLanguageOf(user));
  return [noteLine(description === "" ? "Nothing was written here yet." : description)];
}

function headOf(world: World, { user, chat, topic }: PhonePlace): ShownPhone["chat"] {
  const { id, kind } = chat;
  if (kind === "private")
    return { id, kind, title: botNameFor(world, shortLanguageOf(user)), subtitle: "bot" };
  const { title } = chat;
  if (kind === "channel") {
    const subtitle = chat.username === undefined ? "channel" : `channel @${chat.username}`;
    return { id, kind, title, subtitle };
  }
  if (topic !== undefined) {
    return { id, kind, title: topic.name, subtitle: `topic of ${title}` };
  }
  const inside = [...chat.members.values()].filter(isInside).length;
  return { id, kind, title, subtitle: inside === 1 ? "1 member" : `${inside} members` };
}
