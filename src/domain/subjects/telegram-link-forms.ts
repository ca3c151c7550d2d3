// The forms of Telegram's links, one by one. Used by the reading of Telegram's links.
import { channelOfBareId } from "../speaking/chat-id.ts";
import { inChat, leading, ofName, person, positive, username } from "./telegram-peer.ts";
import type { Peer, TelegramPlace } from "./telegram-place.ts";

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
  // The preview in a browser, which only channels have.
  if (word === "s" && second !== "") {
    const shown = placeOfPath([second, ...rest], query);
    return shown?.kind === "username" ? { ...shown, sure: "channel" } : shown;
  }
  // Before the number of a phone as well as before the hash of an invitation.
  if (/^[+ ]/u.test(first)) return phone(first.slice(1), query) ?? invite(first.slice(1));
  const form = pathForms.get(word);
  if (form !== undefined) return form(second, rest, query);
  if (withoutOwner.has(word)) return undefined;
  if (word === "boost") {
    const boosted = boostOf(second, rest, query);
    if (boosted !== undefined) return boosted;
  }
  if (word === "newbot" && username(second) !== undefined) return bot(second);
  return ofName(first, [second, ...rest], query);
}

type PathForm = (
  second: string,
  rest: readonly string[],
  query: URLSearchParams,
) => TelegramPlace | undefined;

const pathForms: ReadonlyMap<string, PathForm> = new Map<string, PathForm>([
  ["c", (id, rest, query) => inChat(chatOfLink(leading(id)), rest, query)],
  ["joinchat", (hash) => (/^\d+$/u.test(hash) ? undefined : invite(hash))],
  ["addstickers", (name) => stickerSet(name)],
  ["addemoji", (name) => stickerSet(name)],
  ["addlist", (slug) => folder(slug)],
  ["proxy", (_second, _rest, query) => readProxy(query)],
  ["socks", (_second, _rest, query) => readProxy(query)],
]);

/** First words of paths that are no usernames. */
const withoutOwner: ReadonlySet<string> = new Set(
  `addstyle addtheme auction bg call confirmphone contact giftcode i invoice iv login m msg nft
  setlanguage share`.split(/\s+/u),
);

/** Words before .t.me that are no usernames: forms of links, and Telegram's own sites. */
export const noSubdomains: ReadonlySet<string> = new Set([
  ...withoutOwner,
  ...pathForms.keys(),
  ...`a auth boost k s web www z`.split(" "),
]);

/** `boost/name` and `boost?c=5`; anything else beneath this word belongs to whoever is called so. */
function boostOf(
  second: string,
  rest: readonly string[],
  query: URLSearchParams,
): TelegramPlace | undefined {
  if (second === "") return chatOfLink(leading(query.get("c") ?? ""));
  return rest.length === 0 ? ofName(second, [], query) : undefined;
}

/** `tg://resolve?domain=name&post=5` and its like; also what Android writes for ids. */
export function placeOfMethod(method: string, query: URLSearchParams): TelegramPlace | undefined {
  const of = (key: string) => query.get(key) ?? "";
  switch (method) {
    case "resolve":
      return resolved(query);
    case "privatepost":
      return inChat(chatOfLink(of("channel")), [of("post")], query);
    case "boost":
      return ofName(of("domain"), [], query) ?? chatOfLink(of("channel"));
    case "join":
      return invite(of("invite"));
    case "addstickers":
    case "addemoji":
      return stickerSet(of("set"));
    case "addlist":
      return folder(of("slug"));
    case "newbot":
      return bot(of("manager"));
    case "passport":
      return person(of("bot_id"), "bot");
    case "proxy":
    case "socks":
      return readProxy(query);
    case "user":
      return person(of("id"));
    case "openmessage":
      if (query.has("user_id")) return person(of("user_id"));
      return inChat(chatOfLink(of("chat_id")), [of("message_id")], query);
    default:
      return undefined;
  }
}

/** A name before a number; what both clients send of it stands in parameters instead of a path. */
function resolved(query: URLSearchParams): TelegramPlace | undefined {
  const of = (key: string) => query.get(key) ?? "";
  const name = username(of("domain"));
  if (name === undefined) return phone(of("phone").replace(/^ /u, ""), query);
  if (of("post") !== "") return ofName(name, [of("post")], query);
  // Telegram's own accounts, by which a bot asks for papers, and a website for an account.
  if (name === "telegrampassport" && query.has("bot_id")) return person(of("bot_id"), "bot");
  if (name === "oauth" && of("startapp") !== "") return undefined;
  return ofName(name, of("story") === "" ? [of("appname")] : ["s", of("story")], query);
}

function bot(text: string): Peer | undefined {
  const name = username(text);
  return name === undefined ? undefined : { kind: "username", name, sure: "bot" };
}

function chatOfLink(text: string): Peer | undefined {
  const id = positive(text.replace(/^-(?=100\d{10})/u, ""));
  return id === undefined ? undefined : { kind: "chat_id", id: channelOfBareId(id) };
}

function phone(digits: string, query: URLSearchParams): TelegramPlace | undefined {
  if (!/^\d{1,32}$/u.test(digits)) return undefined;
  return bot(query.get("attach") ?? "") ?? { kind: "phone", digits };
}

function invite(hash: string): TelegramPlace | undefined {
  return /^[\w-]{1,64}$/u.test(hash) ? { kind: "invite", hash } : undefined;
}

function stickerSet(name: string): TelegramPlace | undefined {
  return /^[\w-]{1,64}$/u.test(name)
    ? { kind: "sticker_set", name: name.toLowerCase() }
    : undefined;
}

function folder(slug: string): TelegramPlace | undefined {
  return /^[\w-]{1,64}$/u.test(slug) ? { kind: "folder", slug } : undefined;
}

/** A server through which Telegram is reached. Its secret or password makes no other one of it. */
function readProxy(query: URLSearchParams): TelegramPlace | undefined {
  const address = `http://${query.get("server") ?? ""}`;
  const port = positive(leading(query.get("port") ?? ""));
  if (!URL.canParse(address) || port === undefined || port > 65_535) return undefined;
  const url = new URL(address);
  return url.href === `http://${url.host}/` ? { kind: "proxy", server: url.host, port } : undefined;
}
