// Which chats and people can be chosen. Used by the dialogs to forward, to pick and to change chats.
import { placeOf } from "../../phones/phone-keys.ts";
import type {
  KeyboardButton,
  ShownChat,
  ShownChatLine,
  ShownPerson,
  ShownStage,
} from "../../../protocol/protocol.ts";

/** Something that one can choose in a dialog. */
export interface Choice {
  id: number;
  topic?: number | undefined;
  title: string;
  detail: string;
}

/** Where a person can forward to: their chats, but channels, in which only others post. */
export function forwardTargets(
  lines: readonly ShownChatLine[],
  chats: readonly ShownChat[],
  bot: ShownStage["bot"] | undefined,
): Choice[] {
  return lines.flatMap((line): Choice[] => {
    const place = placeOf(line.key);
    if (place === undefined) return [];
    const { title, forum } = titleOf(line, chats);
    if (place.chat === place.person) {
      return [{ id: place.chat, title, detail: bot === undefined ? "Bot" : `@${bot.username}` }];
    }
    const chat = chats.find((one) => one.id === place.chat);
    if (chat?.kind === "channel") return [];
    const detail = forum === undefined ? membersOf(chat) : `Topic of ${forum}`;
    return [{ id: place.chat, topic: place.topic, title, detail }];
  });
}

/** A topic is called by its own name, as that of its forum may leave no room for it. */
export function titleOf(
  { key, title }: ShownChatLine,
  chats: readonly ShownChat[],
): { title: string; forum?: string } {
  const place = placeOf(key);
  const chat = chats.find((one) => one.id === place?.chat);
  const topic = chat?.topics.find((one) => one.id === place?.topic);
  if (chat === undefined || topic === undefined) return { title };
  return { title: topic.name, forum: chat.title };
}

/** What a picker button offers to this person. */
export function pickable(
  picks: NonNullable<KeyboardButton["picks"]>,
  person: number,
  known: {
    chats: readonly ShownChat[];
    people: readonly ShownPerson[];
    bot: ShownStage["bot"] | undefined;
  },
): Choice[] {
  switch (picks) {
    case "channels":
      return known.chats
        .filter((chat) => chat.kind === "channel")
        .map((chat) => ({ id: chat.id, title: chat.title, detail: handle(chat) }));
    case "groups":
      return known.chats
        .filter((chat) => chat.kind !== "channel" && isIn(chat, person))
        .map((chat) => ({ id: chat.id, title: chat.title, detail: membersOf(chat) }));
    case "people":
      return known.people
        .filter((one) => one.id !== person && !one.isDeleted)
        .map((one) => ({ id: one.id, title: one.name, detail: handle(one) }));
    case "bots":
      return known.bot === undefined
        ? []
        : [{ id: known.bot.id, title: known.bot.name, detail: handle(known.bot) }];
  }
}

/** The person's own chats, and the public channels that they only look into. */
export function inSections(
  lines: readonly ShownChatLine[],
  chats: readonly ShownChat[],
): { own: ShownChatLine[]; open: ShownChatLine[] } {
  const isOwn = ({ key }: ShownChatLine) => {
    const place = placeOf(key);
    const chat = chats.find((one) => one.id === place?.chat);
    return chat?.kind !== "channel" || (place !== undefined && isIn(chat, place.person));
  };
  return { own: lines.filter(isOwn), open: lines.filter((line) => !isOwn(line)) };
}

function isIn(chat: ShownChat, person: number): boolean {
  return chat.members.some((member) => member.id === person);
}

/** The bot is one of them, as in Telegram. */
function membersOf(chat: ShownChat | undefined): string {
  const people = chat?.members.length ?? 0;
  const count = chat === undefined || chat.bot === "outside" ? people : people + 1;
  return count === 1 ? "1 member" : `${count} members`;
}

function handle({ username }: { username?: string | undefined }): string {
  return username === undefined ? "" : `@${username}`;
}
