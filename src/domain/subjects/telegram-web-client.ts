import { channelOfBareId } from "../speaking/chat-id.ts";
import { person, positive, username } from "./telegram-peer.ts";
import type { TelegramPlace } from "./telegram-place.ts";

/**
 * What stands behind the # of web.telegram.org: `@name`, the id of a person or chat (followed by
 * `_topic`), or `/im?p=` with a letter before the id, as the oldest client wrote it
 * (with `&post=` for a message).
 */
export function placeOfWebClient(url: URL): TelegramPlace | undefined {
  const parts = /^#(?:\/im\?(?:.*&)?p=)?(?:@(?<name>\w+)|(?<form>[-cgu]?)(?<id>\d+)(?![a-z]))/u;
  const { name = "", form = "", id = "" } = parts.exec(url.hash.replace("%40", "@"))?.groups ?? {};
  if (name !== "") {
    const known = username(name);
    if (known === undefined) return undefined;
    const peer = { kind: "username", name: known } as const;
    const post = positive(/[?&]post=(\d+)/u.exec(url.hash)?.[1] ?? "");
    return post === undefined ? peer : { kind: "message", peer, id: post };
  }
  const number = positive(id);
  if (number === undefined) return undefined;
  if (form === "-") return negative(number, url);
  if (form === "c") return { kind: "chat_id", id: channelOfBareId(number) };
  return form === "g" ? { kind: "chat_id", id: -number } : person(id);
}

/** Client K leaves the -100 of channels out, so that its ids may as well be a basic group's. */
function negative(number: number, url: URL): TelegramPlace {
  const short = String(number).length < 13;
  if (short && /^(?:webk\.|[^/]*\/k\b)/u.test(url.hostname + url.pathname)) {
    return { kind: "web_client_peer", id: -number };
  }
  return { kind: "chat_id", id: -number };
}
