import { chatIdOf, chats, people, places, type PersonName, type PlaceName } from "./town.ts";

let serial = 500_000;
/** Of no message that the bot remembers: to it, each is one of its own that it took for lost. */
const newNumber = () => (serial += 1);

const fromOf = (by: PersonName) => ({
  id: people[by].id,
  is_bot: by === "nobody",
  first_name: by,
  language_code: "en",
});

const chatAt = (at: PlaceName, by: PersonName) =>
  at === "private"
    ? { id: chatIdOf(at, by), type: "private", first_name: by }
    : chats[places[at].chat];

function threadAt(at: PlaceName): object {
  const place = at === "private" ? {} : places[at];
  if (!("threadId" in place)) return {};
  return { is_topic_message: true, message_thread_id: place.threadId };
}

/** In what shape the message comes whose button is pressed. */
export const shapes = ["usual", "forwarded", "inaccessible", "inline"] as const;
export type Shape = (typeof shapes)[number];

type InChat = { chat: { id: number }; [more: string]: unknown };

/** An update, as far as something is asked of it here. */
export type AnyUpdate = {
  update_id: number;
  callback_query?: { id: string; from: { id: number }; data: string; message?: InChat };
  message?: InChat;
};

/** A press as Telegram tells of it. */
export function pressUpdate(press: {
  by: PersonName;
  at: PlaceName;
  data: string;
  shape: Shape;
}): AnyUpdate {
  const { by, at, data, shape } = press;
  const number = newNumber();
  const where = { message_id: number, chat: chatAt(at, by) };
  const bot = { id: 9_001, is_bot: true, first_name: "Searchlight" };
  const usual = { ...where, date: 1_700_000_000, from: bot, ...threadAt(at) };
  const origin = { type: "user", date: 1_700_000_000, sender_user: bot };
  const messages: Record<Shape, Pick<NonNullable<AnyUpdate["callback_query"]>, "message">> = {
    usual: { message: usual },
    forwarded: { message: { ...usual, from: fromOf(by), forward_origin: origin } },
    inaccessible: { message: { ...where, date: 0 } },
    inline: {},
  };
  const inline = shape === "inline" ? { inline_message_id: `inline${number}` } : {};
  const query = { id: String(number), from: fromOf(by), chat_instance: "1", data, ...inline };
  return { update_id: number, callback_query: { ...query, ...messages[shape] } };
}

/** Words that somebody writes; those that begin with a slash are a command. */
export function wordsUpdate(
  by: PersonName,
  at: PlaceName,
  text: string,
  replyTo?: object,
): AnyUpdate {
  const number = newNumber();
  const length = text.split(/\s/)[0]?.length ?? 0;
  const entities = text.startsWith("/") ? [{ type: "bot_command", offset: 0, length }] : [];
  const where = { message_id: number, date: 1_700_000_000, chat: chatAt(at, by), ...threadAt(at) };
  const reply = replyTo === undefined ? {} : { reply_to_message: replyTo };
  const message = { ...where, from: fromOf(by), text, entities, ...reply };
  return { update_id: number, message };
}
