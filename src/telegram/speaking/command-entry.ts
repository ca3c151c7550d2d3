// What one command says of itself. Used by each file that declares a command, and by the table of them.
import type { Filter } from "grammy";
import type { Operator } from "../../domain/control/operator.ts";
import type { PlainButton } from "../../domain/delivery.ts";
import type { ChatId } from "../../domain/ids.ts";
import type { ChatKind } from "../../domain/speaking/offered-commands.ts";
import type { TextVars } from "../../domain/speaking/text-vars.ts";
import type { Person } from "../../domain/staff/people.ts";
import { say } from "../../workflow/speaking/say.ts";
import type { BotContext } from "../context.ts";
import { languageOf } from "./language.ts";
import { placeOf } from "./place-of.ts";

/** Who sent a command, where. */
export type Ordered = {
  by: Person;
  chatId: ChatId;
  updateId: number;
  ctx: Filter<BotContext, "message">;
  operator: Operator;
};

type GroupKind = Exclude<ChatKind, "private">;

/** What is declared of every command. */
type Declared<Name extends string, Words> = {
  name: Name;
  /** Reads what stands behind it. */
  takes: (words: string) => Words;
  handle: (words: Words, ordered: Ordered) => Promise<void>;
};

/** Who may use one in private, and what all others hear. */
type MayInPrivate = "everybody" | { role: "staff" | "legal" | "admin"; others: string };

/**
 * Who may use one in groups. `team`: who works on the cases there, which its verb asks by what Telegram
 * says of the membership. Admins hear `standIns` when Telegram shows somebody else in their place.
 */
type MayInGroups = "everybody" | "team" | { role: "admin"; others: string; standIns: string };

type OnlyInGroups<Kind extends GroupKind> = {
  may: MayInGroups;
  /** Where clients offer it; in other groups it is answered all the same. */
  offeredIn: readonly Kind[];
  /** What is said in private to whoever sends it there; undefined: a command of that name is one there. */
  inPrivate: string | undefined;
  /**
   * What Telegram is asked before: whether the sender is a member of the group, whether the bot may
   * delete what is written there, or what kind of group it is.
   */
  asks: "nothing" | "membership" | "may_delete" | "group";
  /** Whether it is meant in capitals, too. */
  anyCase?: boolean;
};

type Obeyed<Name extends string> = {
  name: Name;
  obey: (words: string, ordered: Ordered) => Promise<void>;
};

export type PrivateCommand<Name extends string = string> = Obeyed<Name> & { may: MayInPrivate };
export type GroupCommand<
  Name extends string = string,
  Kind extends GroupKind = GroupKind,
> = Obeyed<Name> & OnlyInGroups<Kind>;

/** Declares a command in private chats. */
export function privateCommand<Name extends string, Words>({
  takes,
  handle,
  ...declared
}: Declared<Name, Words> & { may: MayInPrivate }): PrivateCommand<Name> {
  return { ...declared, obey: (words, ordered) => handle(takes(words), ordered) };
}

/** Declares a command in groups. */
export function groupCommand<Name extends string, Kind extends GroupKind, Words>({
  takes,
  handle,
  ...declared
}: Declared<Name, Words> & OnlyInGroups<Kind>): GroupCommand<Name, Kind> {
  return { ...declared, obey: (words, ordered) => handle(takes(words), ordered) };
}

/** Who sent a command in private, in their language. */
export async function visitorOf({ by, chatId, updateId, ctx }: Ordered) {
  return { userId: by.userId, chatId, updateId, language: await languageOf(ctx) };
}

export const onlyAdmins = { role: "admin", others: "admin-only" } as const;

/** Of a command behind which nothing is expected. */
export const nothing = () => undefined;
/** Of one whose verb reads the words. */
export const asWritten = (words: string) => words;

/** Says something to whoever sent a command, once. */
export async function answerOrder(
  { ctx, chatId, updateId }: Omit<Ordered, "operator">,
  text: string,
  more: { vars?: TextVars; buttons?: PlainButton[][] } = {},
): Promise<void> {
  await say({
    ...placeOf(ctx, chatId),
    ...more,
    key: `${text}:${updateId}`,
    text,
    language: await languageOf(ctx),
    priority: "owed_to_press",
  });
}
