// Reads a link as Telegram's, or says that it is not. Used by the links of a text.
import type { TelegramPlace } from "./telegram-place.ts";
import { keptMethod, keptPath } from "./telegram-kept-link.ts";
import { noSubdomains, placeOfMethod, placeOfPath } from "./telegram-link-forms.ts";
import { ofName, username } from "./telegram-peer.ts";
import { placeOfWebClient } from "./telegram-web-client.ts";
import { hostOf } from "./website-link.ts";

/** `none` is Telegram's front door, which is nobody's; `elsewhere` is not Telegram's. */
export type TelegramLink =
  TelegramPlace | { readonly kind: "none" } | { readonly kind: "elsewhere" };

export function readTelegramLink(url: URL): TelegramLink {
  if (url.protocol === "tg:") return readScheme(url.href);
  const host = hostOf(url);
  if (url.port !== "" && url.port !== "80" && url.port !== "443") return { kind: "elsewhere" };
  if (/^web[akz]?\.telegram\.org$/u.test(host)) return readWebClient(url);
  const front = /^(?:(?<name>.+)\.)?(?:t\.me|telegram\.me|telegram\.dog)$/u.exec(host);
  if (front === null) return { kind: "elsewhere" };
  const query = new URLSearchParams(url.search);
  const segments = segmentsOf(url.pathname);
  const owner = subdomainOwner(front.groups?.["name"] ?? "");
  if (owner !== undefined) return ofName(owner, segments, query) ?? { kind: "none" };
  if (segments.length === 0) return { kind: "none" };
  return placeOfPath(segments, query) ?? kept(keptPath(url.pathname, url.search));
}

/** name.t.me is t.me/name; www.t.me is t.me, and so is a word glued to it by a full stop. */
function subdomainOwner(subdomain: string): string | undefined {
  const name = subdomain.length < 4 ? undefined : username(subdomain);
  return name === undefined || noSubdomains.has(name) ? undefined : name;
}

/** Up to the first character that no Telegram link has: what follows is the sentence's. */
function segmentsOf(path: string): string[] {
  const segments: string[] = [];
  for (const segment of decoded(path).replace(/^\/+/u, "").split("/")) {
    const clean = /^[@+ $]?[\w -]*/u.exec(segment)?.[0] ?? "";
    if (clean !== "") segments.push(clean);
    if (clean === "" || clean !== segment) break;
  }
  return segments;
}

/** ASCII only, and never an exception for `%zz`. */
function decoded(text: string): string {
  return text.replace(/%([0-7][\da-f])/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function readScheme(address: string): TelegramLink {
  const parts = /^tg:(?:\/\/)?(?<path>[^?#]*)(?:\?(?<query>[^#]*))?/iu.exec(address)?.groups;
  const method = (parts?.["path"] ?? "").replace(/\/+$/u, "").toLowerCase();
  if (method === "") return { kind: "none" };
  const query = parts?.["query"] ?? "";
  return placeOfMethod(method, new URLSearchParams(query)) ?? kept(keptMethod(method, query));
}

function readWebClient(url: URL): TelegramLink {
  const inner = /[?&]tgaddr=(tg:.*)$/iu.exec(decoded(url.hash))?.[1];
  return (inner === undefined ? placeOfWebClient(url) : readScheme(inner)) ?? { kind: "none" };
}

function kept(url: string): TelegramPlace {
  return { kind: "kept", url };
}
