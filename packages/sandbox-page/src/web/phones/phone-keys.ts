// Keys that name a phone by its person and chat. Used by drawers, dialogs, and the phones of the window.
import type { PhoneKey, ShownChat, ShownPerson, ShownStage } from "../../protocol/protocol.ts";

/** What a key says: whose phone it is, and what it shows. */
export interface PhonePlace {
  person: number;
  chat: number;
  topic?: number | undefined;
}

export function keyOf({ person, chat, topic }: PhonePlace): PhoneKey {
  return [person, chat, ...(topic === undefined ? [] : [topic])].join(".");
}

/** Undefined when it is no key at all. */
export function placeOf(key: string): PhonePlace | undefined {
  const found = /^(\d+)\.(-?\d+)(?:\.(\d+))?$/.exec(key);
  if (found === null) return undefined;
  const [, person, chat, topic] = found;
  return {
    person: Number(person),
    chat: Number(chat),
    topic: topic === undefined ? undefined : Number(topic),
  };
}

/** The phones of a window, as the part of its address after `#`. */
export function hashOf(generation: number, keys: readonly PhoneKey[]): string {
  return `#${generation}/${keys.join(",")}`;
}

/** The phones that an address asks for; none when it was written in another world. */
export function keysIn(hash: string, generation: number): PhoneKey[] {
  const [world, list = ""] = hash.replace(/^#/, "").split("/");
  if (world !== String(generation)) return [];
  return list.split(",").filter((key) => placeOf(key) !== undefined);
}

/** What a phone is for, in words. */
export function roleOf(
  key: PhoneKey,
  known: { stage: ShownStage; people: readonly ShownPerson[]; chats: readonly ShownChat[] },
): string {
  const given = known.stage.phones.find((phone) => phone.key === key);
  if (given !== undefined) return given.role;
  const place = placeOf(key);
  const person = known.people.find((one) => one.id === place?.person);
  if (place === undefined || person === undefined) return "Nobody";
  if (place.chat === place.person) return person.isBotAdmin ? "An admin" : "Chat with the bot";
  const chat = known.chats.find((one) => one.id === place.chat);
  const topic = chat?.topics.find((one) => one.id === place.topic);
  return [chat?.title ?? "A chat", ...(topic === undefined ? [] : [topic.name])].join(" · ");
}

/** Where somebody else would be at this phone: in the same chat if they are in it. */
export function keyForPerson(key: PhoneKey, person: number, chats: readonly ShownChat[]): PhoneKey {
  const place = placeOf(key);
  const chat = chats.find((one) => one.id === place?.chat);
  if (place === undefined || chat === undefined || !canRead(person, chat))
    return keyOf({ person, chat: person });
  return keyOf({ ...place, person });
}

/** Anybody can read a public channel. */
function canRead(person: number, { kind, username, members }: ShownChat): boolean {
  const isPublic = kind === "channel" && username !== undefined;
  return isPublic || members.some((member) => member.id === person);
}

/** Everywhere that a person can be: with the bot, in their groups and topics, in public channels. */
export function placesFor(
  person: number,
  chats: readonly ShownChat[],
): { key: PhoneKey; title: string }[] {
  return [
    { key: keyOf({ person, chat: person }), title: "Chat with the bot" },
    ...chats
      .filter((chat) => canRead(person, chat))
      .flatMap((chat) => [
        { key: keyOf({ person, chat: chat.id }), title: chat.title },
        ...chat.topics.map((topic) => ({
          key: keyOf({ person, chat: chat.id, topic: topic.id }),
          title: `${chat.title} · ${topic.name}`,
        })),
      ]),
  ];
}
