// What a Telegram link points at, as a subject. Used by all that reads such links.
import { boundedValue } from "./alias-value.ts";
import { displayOfChatId, isBasicGroup } from "../speaking/chat-id.ts";
import type { Alias, AliasKind, Subject, SubjectKind, SubjectReading } from "./subject.ts";
import { cutText } from "../speaking/visible-text.ts";

/** A channel, group, bot or user, as a link names it. Names are in lower case. */
export type Peer =
  | { readonly kind: "username"; readonly name: string; readonly sure?: SubjectKind }
  | { readonly kind: "chat_id"; readonly id: number };

/** What a Telegram link points at, whichever of its forms was given. */
export type TelegramPlace =
  | Peer
  | { readonly kind: "message"; readonly peer: Peer; readonly id: number }
  | {
      readonly kind: "comment";
      readonly peer: Peer;
      readonly postId: number;
      readonly id: number;
    }
  | { readonly kind: "story"; readonly peer: Peer; readonly id: number }
  | { readonly kind: "user_id"; readonly id: number; readonly sure: "user" | "bot" }
  | { readonly kind: "phone"; readonly digits: string }
  | { readonly kind: "invite"; readonly hash: string }
  | { readonly kind: "sticker_set"; readonly name: string }
  | { readonly kind: "folder"; readonly slug: string }
  | { readonly kind: "web_client_peer"; readonly id: number }
  | { readonly kind: "proxy"; readonly server: string; readonly port: number }
  /** Telegram's, but nothing that has an owner: calls, themes, share buttons, forms not known. */
  | { readonly kind: "kept"; readonly url: string };

export function placeReading(place: TelegramPlace): SubjectReading {
  switch (place.kind) {
    case "username":
      return peerReading(place);
    case "chat_id":
      return peerReading(place);
    case "message":
      return within(place.peer, "message", `${place.id}`, "message", `/${place.id}`);
    case "comment":
      return within(
        place.peer,
        "message",
        `${place.postId}/${place.id}`,
        "comment",
        `/${place.postId}?comment=${place.id}`,
      );
    case "story":
      return within(place.peer, "story", `${place.id}`, "story", `/s/${place.id}`);
    case "user_id":
      return alone(place.sure, "user_id", `${place.id}`, `user ${place.id}`);
    case "phone":
      return alone("user", "phone", place.digits, `+${place.digits}`);
    case "invite":
      return alone("invite_link", "invite_hash", place.hash, `t.me/+${place.hash}`);
    case "sticker_set":
      return alone("sticker_set", "sticker_set", place.name, `t.me/addstickers/${place.name}`);
    case "folder":
      return alone("folder", "folder", place.slug, `t.me/addlist/${place.slug}`);
    case "web_client_peer":
      return guess(alone("channel", "web_client_peer", `${place.id}`, `chat ${place.id}`));
    case "proxy": {
      const { server, port } = place;
      return alone(
        "proxy",
        "proxy",
        `${server}:${port}`,
        `t.me/proxy?server=${server}&port=${port}`,
      );
    }
    case "kept":
      return alone("telegram_link", "url", boundedValue(place.url), cutText(place.url, 128).text);
  }
}

/** A comment is not the post it stands under: a stranger wrote it, in another chat. */
const childAliases = {
  message: { username: "message_of_username", chat_id: "message_of_chat_id" },
  comment: { username: "comment_of_username", chat_id: "comment_of_chat_id" },
  story: { username: "story_of_username", chat_id: "story_of_chat_id" },
} as const satisfies Record<string, Record<Peer["kind"], AliasKind>>;

function within(
  peer: Peer,
  kind: SubjectKind,
  childValue: string,
  child: keyof typeof childAliases,
  displayTail: string,
): SubjectReading {
  const parent = peerReading(peer).subject;
  const value = `${peer.kind === "username" ? peer.name : peer.id}/${childValue}`;
  const place = peer.kind === "username" ? `t.me/${peer.name}` : displayOfChatId(peer.id);
  const alias = childAliases[child][peer.kind];
  const reading = alone(kind, alias, value, `${place}${displayTail}`);
  return { ...reading, subject: { ...reading.subject, parent } };
}

function peerReading(peer: Peer): SubjectReading {
  if (peer.kind === "chat_id") {
    // A link by id tells a channel from a supergroup as little as a name does.
    return guess(
      alone(
        isBasicGroup(peer.id) ? "group" : "channel",
        "chat_id",
        `${peer.id}`,
        displayOfChatId(peer.id),
      ),
    );
  }
  const likely: SubjectKind = peer.name.endsWith("bot") ? "bot" : "channel";
  const reading = alone(peer.sure ?? likely, "username", peer.name, `@${peer.name}`);
  return peer.sure === undefined ? guess(reading) : reading;
}

function guess(reading: SubjectReading): SubjectReading {
  return { ...reading, kindIsGuess: true };
}

function alone(
  kind: SubjectKind,
  aliasKind: AliasKind,
  value: string,
  display: string,
): SubjectReading {
  const alias: Alias = { kind: aliasKind, value };
  const subject: Subject = { kind, aliases: [alias], display };
  return { kind: "subject", from: "telegram", subject, kindIsGuess: false };
}
