// What a report is about, and by which names it is found. Used by reports, queues, own matters, and stores.
import { z } from "zod";

/**
 * What a report is about. A `Subject` is one *reading* of what a person gave; the thing itself is
 * found by its aliases: two readings that share an alias are about one thing, whatever kind each
 * of them guessed. That is why an alias names how a thing is addressed (`username`), not what it
 * is: t.me/name may turn out to be a channel, a group, a bot or a user, under the same alias.
 */
export const subjectKinds = [
  "search_term",
  "channel",
  "group",
  "bot",
  "user",
  "message",
  "story",
  "sticker_set",
  "invite_link",
  "folder",
  "proxy",
  "telegram_link",
  "website",
] as const;

export type SubjectKind = (typeof subjectKinds)[number];

/** The letter of each in buttons that carry several. No other kind has it, and it never changes. */
export const kindLetters = {
  search_term: "t",
  channel: "c",
  group: "g",
  bot: "b",
  user: "u",
  message: "m",
  story: "s",
  sticker_set: "k",
  invite_link: "i",
  folder: "f",
  proxy: "p",
  telegram_link: "l",
  website: "w",
} as const satisfies Record<SubjectKind, string>;

/** How a thing is addressed, with the form of the value. Usernames are in lower case. */
const aliasKinds = {
  term: "folded key of a search term",
  chat_id: "-100… of a channel or supergroup, -… of a basic group",
  user_id: "digits",
  username: "name, of a channel, group, bot or user",
  phone: "digits with country code",
  message_of_chat_id: "chat id/message id",
  message_of_username: "name/message id",
  comment_of_chat_id: "chat id/message id of the post/id of the comment",
  comment_of_username: "name/message id of the post/id of the comment",
  story_of_username: "name/story id",
  story_of_chat_id: "chat id/story id",
  invite_hash: "hash, in its own case",
  sticker_set: "short name in lower case, custom emoji as well",
  folder: "slug, in its own case",
  proxy: "server:port, whatever its kind and secret",
  web_client_peer: "-digits: web client K does not say whether it means a channel or a group",
  url: "host, path and query of a website, or a Telegram link kept as given",
} as const;

export type AliasKind = keyof typeof aliasKinds;
export const AliasKind = z.custom<AliasKind>(
  (value) => typeof value === "string" && Object.hasOwn(aliasKinds, value),
);

export interface Alias {
  readonly kind: AliasKind;
  readonly value: string;
}

export interface Subject {
  readonly kind: SubjectKind;
  /** Strongest first: a numeric id outlives a username. */
  readonly aliases: readonly [Alias, ...Alias[]];
  /** Short and the same for all forms of a thing: `@name`, `t.me/name/123`, a term as typed. */
  readonly display: string;
  /** Given as a bare @name: it says who, and leads to nothing that was seen. */
  readonly byName?: true;
  /** What its owner called it when Telegram told of it; a link alone has none. */
  readonly title?: string;
  /** Where a message, comment or story stands: a subject of its own. */
  readonly parent?: Subject;
}

export interface SubjectReading {
  readonly kind: "subject";
  /** So that the bot can say 'a website, not Telegram'. */
  readonly from: "telegram" | "website";
  readonly subject: Subject;
  /** The link alone did not tell: only Telegram can say whether t.me/name is a channel or a user. */
  readonly kindIsGuess: boolean;
}

export function shareAlias(one: Subject, other: Subject): boolean {
  return one.aliases.some((alias) => other.aliases.some((theirs) => sameAlias(alias, theirs)));
}

function sameAlias(one: Alias, other: Alias): boolean {
  return one.kind === other.kind && one.value === other.value;
}

/** Two readings of one thing as one: the first's wording, all aliases, ids before names. */
export function unite(one: Subject, other: Subject): Subject {
  const fresh = other.aliases.filter((alias) => !one.aliases.some((own) => sameAlias(own, alias)));
  const [first, ...rest] = [...one.aliases, ...fresh].sort((a, b) => rank(a) - rank(b));
  const title = one.title ?? other.title;
  const parent =
    one.parent && other.parent ? unite(one.parent, other.parent) : (one.parent ?? other.parent);
  return {
    kind: one.kind,
    aliases: [first ?? one.aliases[0], ...rest],
    display: one.display,
    ...(title === undefined ? {} : { title }),
    ...(parent === undefined ? {} : { parent }),
    ...(one.byName === true && other.byName === true ? { byName: true } : {}),
  };
}

function rank(alias: Alias): number {
  return isNumeric(alias) ? 0 : 1;
}

/** Found by a number that Telegram gives once and for all, not by a name that can be passed on. */
export function isNumeric({ kind }: Alias): boolean {
  return kind.endsWith("_id");
}

export function hasNumericId({ aliases }: Subject): boolean {
  return aliases.some(isNumeric);
}

const linked = {
  search_term: "never",
  channel: "by_name",
  group: "by_name",
  bot: "by_name",
  user: "by_name",
  message: "always",
  story: "always",
  sticker_set: "always",
  invite_link: "always",
  folder: "always",
  proxy: "always",
  telegram_link: "never",
  website: "always",
} satisfies Record<SubjectKind, "never" | "always" | "by_name">;

/** Whether a link leads to what is meant. A number, a bare @name and a search term are none. */
export function hasLink(subject: Subject): boolean {
  const which = linked[subject.kind];
  if (which !== "by_name") return which === "always";
  return subject.byName !== true && usernameOf(subject) !== undefined;
}

/** The public name by which a subject was given, in lower case. */
export function usernameOf({ aliases }: Subject): string | undefined {
  return aliases.find(({ kind }) => kind === "username")?.value;
}
