// What a tap on a link or a button does. Used by texts, keyboards and findable.ts.
import type { Act, Doing, Entity, PhoneKey, ShownChat } from "../../protocol/protocol.ts";
import { keyOf, placeOf } from "../phones/phone-keys.ts";
import { leadOf } from "./messages/links.ts";

/** What a tap needs of a phone's hand. */
export interface TapHand {
  key: PhoneKey;
  act: (act: Act) => unknown;
  perform: (doing: Doing) => unknown;
  say: (words: string) => void;
  copy: (text: string, what: string) => void;
  go: (key: PhoneKey) => void;
}

/** Who can be found by username. */
export interface Findable {
  botUsername: string | undefined;
  chats: readonly Pick<ShownChat, "id" | "username">[];
}

type Tap = (hand: TapHand, text: string, more: { entity: Entity; findable: Findable }) => void;

/** What happens when a piece of a text is tapped; a type that isn't here is only looked at. */
const taps: Readonly<Record<string, Tap>> = {
  bot_command: (hand, text) => void hand.act({ kind: "send", text }),
  mention: (hand, text, { findable }) => {
    const username = text.replace(/^@/, "");
    if (!visit(hand, findable, username)) hand.copy(text, "Username");
  },
  text_mention: (hand, text, { entity: { user } }) =>
    hand.say(`${user?.first_name ?? text}, who has no username`),
  text_link: (hand, text, { entity: { url }, findable }) => follow(hand, findable, url ?? text),
  url: (hand, text, { findable }) => follow(hand, findable, text),
  email: (hand, text) => hand.copy(text, "Address"),
  phone_number: (hand, text) => hand.copy(text, "Number"),
  hashtag: (hand, text) => hand.copy(text, "Tag"),
  cashtag: (hand, text) => hand.copy(text, "Tag"),
  code: (hand, text) => hand.copy(text, "Text"),
};

export function canTap({ type }: Entity): boolean {
  return Object.hasOwn(taps, type);
}

export function tap(hand: TapHand, findable: Findable, entity: Entity, text: string): void {
  if (canTap(entity)) taps[entity.type]?.(hand, text, { entity, findable });
}

/** Chats of this world are gone to. All else is told and copied: this page opens nothing. */
export function follow(hand: TapHand, findable: Findable, written: string): void {
  const lead = leadOf(written);
  if (lead.kind === "username" && visit(hand, findable, lead.username)) {
    return lead.start === undefined ? undefined : start(hand, findable, lead.username, lead.start);
  }
  hand.copy(written, `This leads to ${written}. Nothing is opened from here. Address`);
}

/** Clients tell the bot by which link one came, once one presses Start. */
function start(hand: TapHand, { botUsername }: Findable, username: string, payload: string): void {
  const person = placeOf(hand.key)?.person;
  if (person === undefined || botUsername?.toLowerCase() !== username.toLowerCase()) return;
  const act: Act = { kind: "send", text: `/start ${payload}` };
  hand.perform({ do: "act", phone: keyOf({ person, chat: person }), act });
}

/** @returns whether there is such a chat in this world */
function visit(hand: TapHand, { botUsername, chats }: Findable, username: string): boolean {
  const place = placeOf(hand.key);
  if (place === undefined) return false;
  const { person } = place;
  const isThis = (name: string | undefined) => name?.toLowerCase() === username.toLowerCase();
  const chat = isThis(botUsername) ? person : chats.find((one) => isThis(one.username))?.id;
  if (chat === undefined) return false;
  hand.go(keyOf({ person, chat }));
  return true;
}
