// Where in a text links may stand. Used by the reading of subjects.
import { isDomainEnding } from "./domain-endings.ts";

/** What in a text may be a link, not yet read. A mention may carry a message id: @name/123. */
export type LinkCandidate =
  | { readonly kind: "address"; readonly address: string }
  | { readonly kind: "mention"; readonly name: string; readonly messageId?: string };

/** Addresses with a scheme, bare domains that end like one, and @names; e-mail is passed over. */
export function linkCandidates(text: string): LinkCandidate[] {
  return [...withoutInvisible(text).matchAll(candidate)].flatMap(({ groups = {} }) => {
    const { address, domain, rest = "", name, messageId } = groups;
    if (address !== undefined) return addressesIn(address);
    if (name !== undefined) return mention(name, messageId);
    if (domain === undefined) return [];
    const known = knownDomain(plain(domain), rest !== "");
    return known === undefined ? [] : addressesIn(`http://${known}${rest.replace(/^%2F/iu, "/")}`);
  });
}

/**
 * Invisible characters inside a word are deleted (they only break a link for machines), elsewhere
 * they part words, like the isolates that come along when somebody copies a link.
 */
function withoutInvisible(text: string): string {
  return text
    .replace(/(?<=[\w.:/])[\u00ad\u200b-\u200d\u2060\ufeff]+(?=[\w.:/])/gu, "")
    .replace(/[\p{Cf}\p{Cc}]+/gu, " ");
}

/** Letters, digits, - and _ as %41, which browsers take for themselves in the name of a host. */
const coded = String.raw`%(?:25)*(?:2[Dd]|3\d|[46][1-9A-Fa-f]|5[\dAaFf]|7[\dAa])`;
const letter = String.raw`(?:[\p{L}\p{M}\p{N}_-]|${coded})`;
/** Emoji and other signs from U+00C0 on may be part of a host, as Telegram reads them. */
const label = String.raw`(?:${letter}|(?![\0-\u00bf])\p{S})+`;
const dot = String.raw`(?:[.\u3002\uff0e\uff61]|%(?:25)*2[Ee])`;
const unquoted = String.raw`[^\s<>"\u00ab\u00bb\u201c-\u201f\u300c-\u300f]`;
const candidate = new RegExp(
  [
    String.raw`(?<address>(?:[Hh][Tt][Tt][Pp][Ss]?(?::[/\\]{2}|%3[Aa]%2[Ff]%2[Ff])|(?<![\p{L}\p{N}])[Tt][Gg](?::|%3[Aa]))${unquoted}+)`,
    String.raw`(?<email>(?<![\p{L}\p{N}.+_-])[\p{L}\p{N}.+_-]+@(?:${label}\.)+${letter}+)`,
    String.raw`(?<![\p{L}\p{M}\p{N}_.%-])(?<domain>(?:${label}${dot})+${letter}+)(?<rest>(?::\d+)?(?:(?:[/?#]|%2[Ff])${unquoted}*)?)`,
    String.raw`(?<![\p{L}\p{N}]_*)@(?<name>[A-Za-z][A-Za-z0-9_]{2,}[A-Za-z0-9])_*(?![\p{L}\p{N}_])(?:/(?<messageId>\d+)(?![\p{L}\p{N}_]))?`,
  ].join("|"),
  "gu",
);

function mention(name: string, messageId: string | undefined): LinkCandidate[] {
  return [{ kind: "mention", name, ...(messageId === undefined ? {} : { messageId }) }];
}

/** However often it was encoded: no host has a per cent sign. */
function plain(host: string): string {
  return host.replace(/%(?:25)*([0-7][\da-f])/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Links pasted without a space are parted, except where one is inside the path or query of another. */
function addressesIn(glued: string): LinkCandidate[] {
  const address = /^(?:https?|tg)%/iu.test(glued)
    ? glued.replace(/%[0-7][\da-f]/giu, decodeURIComponent)
    : glued;
  return address
    .replace(/(?<=^https?:[/\\]{2})[^/\\?#]+/iu, plain)
    .replaceAll("&amp;", "&")
    .split(/(?<=[^=/])(?=https?:\/\/)/iu)
    .map((address) => ({ kind: "address", address: withoutTrailing(address) }) as const);
}

/** Sentence marks and closing brackets at the end are not the link's, unless the link opened them. */
function withoutTrailing(address: string): string {
  let end = address.length;
  for (; end > 0; end -= 1) {
    const last = address.charAt(end - 1);
    if (!trailing.test(last)) break;
    const opening = brackets[last];
    if (opening === undefined) continue;
    const inner = address.slice(0, end);
    if (inner.split(opening).length >= inner.split(last).length) break;
  }
  return address.slice(0, end);
}

const trailing = /[.,;:!?'’*~`|^…。，、！？；：()[\]{}（）【】「」『』]/u;
const brackets: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/** A full stop without a space glues a sentence to a domain: "example.com.Then", "it.So". */
function knownDomain(domain: string, hasRest: boolean): string | undefined {
  const labels = withoutOrnament(domain).split(/[.\u3002\uff0e\uff61]/u);
  while (labels.length > 1) {
    const last = labels.at(-1) ?? "";
    const sentence = /^\p{Lu}\p{Ll}+$/u.test(last) && !/^\p{Lu}/u.test(labels[0] ?? "");
    if (isDomainEnding(last) && (!sentence || hasRest)) return labels.join(".");
    if (hasRest) return undefined;
    labels.pop();
  }
  return undefined;
}

/** "👉t.me": a sign before a name only points to it; one that is the whole label is the name. */
function withoutOrnament(domain: string): string {
  return domain.replace(/^[^\p{L}\p{N}_.\u3002\uff0e\uff61]+(?=[\p{L}\p{N}_])/u, "");
}
