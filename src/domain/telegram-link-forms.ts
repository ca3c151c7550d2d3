import type { Peer, TelegramPlace } from "./telegram-place.ts";
import { channelOfBareId } from "./chat-id.ts";

/**
 * The forms of links as Telegram's clients read them (core.telegram.org/api/links). A form that is
 * Telegram's without a thing behind it that could be reported is `kept` as it was given.
 */
export function placeOfPath(
  segments: readonly string[],
  query: URLSearchParams,
): TelegramPlace | undefined {
  const [first = "", second = "", ...rest] = segments;
  const word = first.toLowerCase();
  if (/^[+ ]/u.test(first)) return invite(first.slice(1));
  switch (word) {
    case "c":
      return inChat(chatOfLink(second), rest, query);
    case "s":
      return previewOf(second, rest, query);
    case "boost":
      return second === ""
        ? inChat(chatOfLink(query.get("c") ?? ""), [], query)
        : ofName(second, [], query);
    case "joinchat":
      return invite(second);
    case "addstickers":
    case "addemoji":
      return stickerSet(second);
    case "addlist":
      return folder(second);
    default:
      return withoutOwner.has(word) ? undefined : ofName(first, [second, ...rest], query);
  }
}

/** First words of paths that are no usernames. */
export const withoutOwner: ReadonlySet<string> = new Set(
  `a addtheme auction auth bg boost call confirmphone contact giftcode invoice iv k login m msg newbot
  nft proxy setlanguage share socks stargift web www z`.split(/\s+/u),
);

/** `tg://resolve?domain=name&post=5` and its like; also what Android writes for ids. */
export function placeOfMethod(method: string, query: URLSearchParams): TelegramPlace | undefined {
  const of = (key: string) => query.get(key) ?? "";
  switch (method) {
    case "resolve":
      if (query.has("phone")) return phone(of("phone").replace(/^[+ ]/u, ""));
      if (query.has("story")) return ofName(of("domain"), ["s", of("story")], query);
      return ofName(of("domain"), [of("appname") || of("post")], query);
    case "privatepost":
      return inChat(chatOfLink(of("channel")), [of("post")], query);
    case "boost":
      if (query.has("channel")) return inChat(chatOfLink(of("channel")), [], query);
      return ofName(of("domain"), [], query);
    case "join":
      return invite(of("invite"));
    case "addstickers":
    case "addemoji":
      return stickerSet(of("set"));
    case "addlist":
      return folder(of("slug"));
    case "user":
      return person(of("id"));
    case "openmessage":
      if (query.has("user_id")) return person(of("user_id"));
      return inChat(chatOfLink(of("chat_id")), [of("message_id")], query);
    default:
      return undefined;
  }
}

export function username(text: string): string | undefined {
  // A trailing underscore is never a username's, but what is left of _italics_.
  return /^@?([A-Za-z][A-Za-z0-9_]{3,31})$/u.exec(text.replace(/_+$/u, ""))?.[1]?.toLowerCase();
}

function chatOfLink(text: string): Peer | undefined {
  const id = positive(text.replace(/^-/u, ""));
  return id === undefined ? undefined : { kind: "chat_id", id: channelOfBareId(id) };
}

export function person(text: string): TelegramPlace | undefined {
  const id = positive(text);
  return id === undefined ? undefined : { kind: "user_id", id };
}

export function positive(text: string): number | undefined {
  const id = /^\d{1,15}$/u.test(text) ? Number(text) : 0;
  return id > 0 ? id : undefined;
}

export function ofName(
  text: string,
  rest: readonly string[],
  query: URLSearchParams,
): TelegramPlace | undefined {
  const name = username(text);
  if (name === undefined) return undefined;
  const [next = ""] = rest;
  const opensBot = botParameters.some((parameter) => query.has(parameter));
  const isApp = /^[A-Za-z][A-Za-z0-9_]{2,}$/u.test(next);
  const peer: Peer = { kind: "username", name, ...(opensBot || isApp ? { sure: "bot" } : {}) };
  return inChat(peer, rest, query);
}

/** Only links to bots carry these. */
const botParameters = ["start", "startgroup", "startchannel", "startapp", "startattach", "game"];

/** The preview in a browser, which only channels have. */
function previewOf(
  text: string,
  rest: readonly string[],
  query: URLSearchParams,
): TelegramPlace | undefined {
  const name = username(text);
  return name === undefined
    ? undefined
    : inChat({ kind: "username", name, sure: "channel" }, rest, query);
}

/** `123`, `topic/123`, `s/4`, `123?comment=5`; a topic's id is the id of its first message. */
function inChat(
  peer: Peer | undefined,
  rest: readonly string[],
  query: URLSearchParams,
): TelegramPlace | undefined {
  if (peer === undefined) return undefined;
  const [next = "", last = ""] = rest;
  if (next === "s") {
    const id = positive(last);
    return id === undefined ? peer : { kind: "story", peer, id };
  }
  const outer = positive(next);
  if (outer === undefined) return peer;
  const id = positive(last) ?? outer;
  const commentId = positive(query.get("comment") ?? "");
  if (commentId !== undefined) return { kind: "comment", peer, postId: id, id: commentId };
  return { kind: "message", peer, id };
}

function invite(hash: string): TelegramPlace | undefined {
  if (/^\d{5,15}$/u.test(hash)) return phone(hash);
  return /^[\w-]{10,64}$/u.test(hash) ? { kind: "invite", hash } : undefined;
}

function phone(digits: string): TelegramPlace | undefined {
  return /^\d{5,15}$/u.test(digits) ? { kind: "phone", digits } : undefined;
}

function stickerSet(name: string): TelegramPlace | undefined {
  return /^\w{1,64}$/u.test(name) ? { kind: "sticker_set", name: name.toLowerCase() } : undefined;
}

function folder(slug: string): TelegramPlace | undefined {
  return /^[\w-]{6,64}$/u.test(slug) ? { kind: "folder", slug } : undefined;
}
