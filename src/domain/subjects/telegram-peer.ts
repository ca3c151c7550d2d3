// The pieces of Telegram's links: names, people, numbers. Used by all that reads such links.
import type { Peer, TelegramPlace } from "./telegram-place.ts";

/** A public name, in lower case. Some of Telegram's own have fewer than four letters (`t.me/gif`). */
export function username(text: string): string | undefined {
  // A trailing underscore is never a username's, but what is left of _italics_.
  return /^@?([A-Za-z][A-Za-z0-9_]{0,31})$/u.exec(text.replace(/_+$/u, ""))?.[1]?.toLowerCase();
}

export function person(text: string, sure: "user" | "bot" = "user"): TelegramPlace | undefined {
  const id = positive(text);
  return id === undefined ? undefined : { kind: "user_id", id, sure };
}

export function positive(text: string): number | undefined {
  const id = /^\d{1,15}$/u.test(text) ? Number(text) : 0;
  return id > 0 ? id : undefined;
}

/** The number with which a piece of a path begins: what is glued to it says nothing. */
export function leading(text: string): string {
  return /^-?\d+/u.exec(text)?.[0] ?? text;
}

/** What a name and the pieces after it in a path point at. */
export function ofName(
  text: string,
  rest: readonly string[],
  query: URLSearchParams,
): TelegramPlace | undefined {
  const name = username(text);
  if (name === undefined) return undefined;
  const place = inChat({ kind: "username", name, ...kindOfLink(rest, query) }, rest, query);
  if (place?.kind !== "username") return place;
  // In whose chat a bot is opened says nothing of whose chat it is.
  const opened = username(query.get("attach") ?? "");
  return opened === undefined ? place : { kind: "username", name: opened, sure: "bot" };
}

/** Only links to bots have an application behind the name or carry these. */
function kindOfLink([next = "", last = ""]: readonly string[], query: URLSearchParams) {
  const opensBot = botParameters.some((parameter) => query.has(parameter));
  const isApp = last === "" && /^[A-Za-z]\w{2,}$/u.test(next);
  if (opensBot || isApp) return { sure: "bot" } as const;
  return query.has("direct") ? ({ sure: "channel" } as const) : {};
}

const botParameters = ["start", "startgroup", "startchannel", "startapp", "startattach", "game"];

/** Ids of stories are 32 bits long; a longer one leads to the name alone. */
const maxStoryId = 2 ** 31 - 1;

/** `123`, `topic/123`, `s/4`, `123?comment=5`; a topic's id is the id of its first message. */
export function inChat(
  peer: Peer | undefined,
  rest: readonly string[],
  query: URLSearchParams,
): TelegramPlace | undefined {
  if (peer === undefined) return undefined;
  const [next = "", last = ""] = rest;
  if (next === "s") {
    const id = positive(last);
    return id === undefined || id > maxStoryId ? peer : { kind: "story", peer, id };
  }
  const outer = positive(leading(next));
  if (outer === undefined) return peer;
  const id = positive(leading(last)) ?? outer;
  const commentId = positive(query.get("comment") ?? "");
  if (commentId !== undefined) return { kind: "comment", peer, postId: id, id: commentId };
  return { kind: "message", peer, id };
}
