// What the page and its server tell each other. Types only: the server, the page and the demo use them.
import type { ShownMedia } from "./shown-media.ts";
import type { Entity } from "telegram-sandbox/wire";
import type { ShownInside } from "./inside.ts";
import type { ShownTour, TourStep } from "./shown-tour.ts";

export type { Entity };

/**
 * `GET /events?phones=<key>,<key>` is a stream of server-sent events. Each is one `Part` as JSON:
 * all parts once at the start, then a part again whenever it changed. `POST /do` takes a `Doing`
 * and answers with a `Done`; `POST /do?generation=<n>` refuses once another world is on stage.
 * `GET /file/<fileId>` is a document or picture that the bot sent.
 */
export type Part =
  | { part: "stage"; stage: ShownStage }
  | { part: "people"; people: ShownPerson[] }
  | { part: "chats"; chats: ShownChat[] }
  /** One for each key asked for; `phone` is null when there is no such person or chat any more. */
  | { part: "phone"; key: PhoneKey; phone: ShownPhone | null }
  | { part: "inside"; inside: ShownInside }
  | { part: "calls"; calls: ShownCall[] }
  | { part: "tour"; tour: ShownTour };

/** `<person>.<chat>`, and `.<topic>` in a forum's topic: what one phone shows. */
export type PhoneKey = string;

/** The world on stage: a new one each time one starts over. */
export interface ShownStage {
  /** Grows with each new world; ids of an earlier one mean nothing any more. */
  generation: number;
  bot: { id: number; name: string; username: string };
  /** `down`: killed, and coming back by itself. */
  state: "starting" | "up" | "down";
  /** The line to Telegram is cut: every call fails. */
  lineCut: boolean;
  /** The phones to begin with, with what each is for. */
  phones: { key: PhoneKey; role: string }[];
  /** What can be set in motion just now. */
  situations: ShownSituation[];
}

/** Something that goes wrong, or gets busy, at the press of a button. */
export interface ShownSituation {
  /** What is asked for. */
  situation: string;
  title: string;
  /** What will be seen. */
  words: string;
  verb: string;
}

export interface ShownPerson {
  id: number;
  name: string;
  username?: string | undefined;
  /** IETF tag that their client tells. */
  language: string;
  /** One of those whose ids the bot was started with as admins. */
  isBotAdmin: boolean;
  blockedBot: boolean;
  /** Their account is gone. */
  isDeleted: boolean;
}

export type ShownStanding = "creator" | "administrator" | "member" | "restricted";

/** A group or channel. Private chats with the bot are no part of this list: their id is the person's. */
export interface ShownChat {
  id: number;
  kind: "group" | "supergroup" | "channel";
  title: string;
  username?: string | undefined;
  forum: boolean;
  topics: { id: number; name: string; isClosed: boolean }[];
  /** Who is inside. */
  members: { id: number; name: string; standing: ShownStanding }[];
  /** The bot's own standing; `outside` when it is not there. */
  bot: ShownStanding | "outside";
}

/** In whose name one writes: one's own, the group's as an anonymous admin, or that of a channel by id. */
export type Voice = "self" | "group" | number;

export interface ShownPhone {
  key: PhoneKey;
  person: { id: number; name: string; language: string };
  chat: {
    id: number;
    kind: "private" | "group" | "supergroup" | "channel";
    title: string;
    /** "3 members", "bot", "topic of Night watch": the line beneath the title. */
    subtitle: string;
  };
  /** The person's chats, newest first, for the chat list: private with the bot, groups, their topics. */
  chats: ShownChatLine[];
  /** Newest last; at most the newest 80. */
  messages: ShownLine[];
  /** How many older ones there are. */
  earlier: number;
  /** Beneath the input field, as the bot put it there. */
  keyboard: KeyboardButton[][] | null;
  /** What the person's client offers after `/` here. */
  commands: { command: string; description: string }[];
  /** As whom one can write here; empty when there is no choice. */
  voices: { as: Voice; name: string; isNow: boolean }[];
  /** Why nothing can be written here, in words for the person; empty when it can. */
  mute: string;
}

export interface ShownChatLine {
  key: PhoneKey;
  title: string;
  /** Beginning of the newest message. */
  last: string;
  /** Milliseconds since 1970; 0 when nothing was written. */
  at: number;
}

/** A message in a phone. */
export interface ShownLine {
  id: number;
  /** Milliseconds since 1970. */
  at: number;
  from: { kind: "me" | "bot" | "other"; id: number; name: string };
  /** Set for 'Mo joined' and the like, in words; then all the rest is empty. */
  service?: string | undefined;
  /** Text or caption. */
  text: string;
  entities: Entity[];
  edited: boolean;
  /** Can't be forwarded. */
  isProtected: boolean;
  /** In whose name it was first written. */
  forwardedFrom?: string | undefined;
  reply?: { id: number; name: string; text: string } | undefined;
  media?: ShownMedia | undefined;
  /** One that the bot sent can be opened at `/file/<fileId>`. */
  document?: { fileId: string; name: string; bytes: number; canOpen: boolean } | undefined;
  buttons: InlineButton[][];
}

export interface InlineButton {
  text: string;
  kind: "callback" | "url" | "copy" | "other";
  /** callback_data, the address, or the text to copy. */
  data: string;
  style?: "primary" | "success" | "danger" | undefined;
}

export interface KeyboardButton {
  text: string;
  style?: "primary" | "success" | "danger" | undefined;
  /** What it opens a choice of, and of which of them; without it, it sends its text. */
  picks?: "channels" | "groups" | "people" | "bots" | undefined;
}

/** A call of the bot, newest first in the list; at most 60. */
export interface ShownCall {
  id: number;
  at: number;
  method: string;
  /** "200", "429 Too Many Requests: retry after 3", "cut before it had an effect". */
  answer: string;
  ok: boolean;
  chatId?: number | undefined;
  messageId?: number | undefined;
}

/** Something that a person does at a phone. */
export type Act =
  | { kind: "send"; text: string; replyTo?: number | undefined }
  | {
      kind: "send_media";
      media:
        | "photo"
        | "video"
        | "voice"
        | "sticker"
        | "document"
        | "album"
        | "location"
        | "contact"
        | "poll"
        | "dice";
      caption?: string | undefined;
    }
  /** `row` and `column` of an inline button. */
  | { kind: "press"; message: number; row: number; column: number }
  | { kind: "press_keyboard"; text: string }
  /** Answers a keyboard button that picks: an id of a chat, person or bot. */
  | { kind: "pick"; text: string; picked: number }
  | { kind: "forward"; message: number; toChat: number; toTopic?: number | undefined }
  | { kind: "edit"; message: number; text: string }
  | { kind: "delete"; message: number };

export type Doing =
  | { do: "act"; phone: PhoneKey; act: Act }
  | { do: "set_voice"; phone: PhoneKey; as: Voice }
  | { do: "add_person"; name: string; language: string; username?: string | undefined }
  | { do: "add_group"; title: string; owner: number; forum: boolean; members: number[] }
  | {
      do: "add_channel";
      title: string;
      username: string;
      posts: string[];
      owner?: number | undefined;
    }
  | { do: "add_topic"; chat: number; name: string }
  | { do: "set_topic"; chat: number; topic: number; isClosed: boolean }
  /** `member`: a person's id, or the bot's. `by` the group's owner. */
  | {
      do: "set_member";
      chat: number;
      member: number;
      to: "administrator" | "member" | "restricted" | "outside";
    }
  | { do: "set_blocked"; person: number; isBlocked: boolean }
  /** For good. */
  | { do: "delete_account"; person: number }
  | { do: "situation"; situation: string }
  /** The call that made, or last changed, a message of the bot. */
  | { do: "find_call"; chat: number; message: number }
  | { do: "read_call"; id: number }
  | { do: "tour"; to: TourStep }
  | { do: "start_over" };

export type Done =
  | { kind: "done" }
  /** What the bot said to a press; `text` is empty when it only confirmed it. */
  | { kind: "answered"; text: string; alert: boolean; url?: string }
  | { kind: "made"; id: number }
  | { kind: "call"; call: ShownCall; params: unknown; result: unknown }
  /** What a situation set in motion, in words. */
  | { kind: "told"; words: string; phone?: PhoneKey | undefined }
  /** It can't be done, in words for whoever sits there. */
  | { kind: "refused"; words: string };
