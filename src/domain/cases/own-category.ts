// Categories of the team's own, each beneath one of ours. Used by settings, reports, cases and cards.
import { z } from "zod";
import { OwnCategoryId } from "../ids.ts";
import { Language, languageFor } from "../speaking/languages.ts";
import { isBlank, linkLike, oneLine } from "../speaking/visible-text.ts";
import { categories, CategoryKey, Rating } from "./categories.ts";

const Names = z.partialRecord(Language, z.string());
type Names = z.infer<typeof Names>;

/** `drafted`: nobody but admins saw it. `retired`: it stays with old reports, and is offered to nobody. */
const OwnState = z.enum(["drafted", "offered", "retired"]);

export const OwnCategory = z.object({
  id: OwnCategoryId,
  /** Under which it is counted, guided, routed and told of. */
  parent: CategoryKey,
  severity: Rating,
  /** What it is called, by language. */
  names: Names,
  /** What it is to be called, once an admin says so. */
  written: Names.optional(),
  state: OwnState,
});
export type OwnCategory = z.infer<typeof OwnCategory>;

/** So many are offered at once. */
export const mostOffered = 12;
/** So many are kept in all, as old reports name them. */
export const mostOwnCategories = 60;
/** UTF-16 units of a name, which has to fit on a button. */
export const ownNameUnits = 28;

/** What somebody who speaks that language reads: else what it is called in the bot's first one, else in English. */
export function ownName(
  { names }: Pick<OwnCategory, "names">,
  language: string,
  offered: readonly Language[],
): string {
  const main = languageFor(undefined, offered);
  const spoken = Language.safeParse(language).data ?? main;
  const [any = ""] = Object.values(names);
  return names[spoken] ?? names[main] ?? names.en ?? any;
}

/** One whose reports are filed here can have some beneath it. */
export const mayHaveOwn = (parent: CategoryKey) => categories[parent].filing === "filed";

const picking = "own.";
/** What its button in the question for the category stands for. */
export const asPicked = (id: OwnCategoryId) => `${picking}${id}`;

/** What a button there stands for: one of these, one that is offered no more, or none of the team's. */
export function pickedOwn(
  value: string,
  offered: readonly OwnCategory[],
): OwnCategory | "gone" | undefined {
  if (!value.startsWith(picking)) return undefined;
  return offered.find(({ id }) => asPicked(id) === value) ?? "gone";
}

/** What admins make of one by a button. `use` and `drop`: what was written last. */
const changes: Readonly<Record<string, (one: OwnCategory) => OwnCategory | "away" | undefined>> = {
  use: ({ written, ...one }) => {
    if (written === undefined && one.state !== "drafted") return undefined;
    const state = one.state === "drafted" ? "offered" : one.state;
    return { ...one, names: written ?? one.names, state };
  },
  drop: ({ written, ...one }) => {
    if (written !== undefined) return one;
    return one.state === "drafted" ? "away" : undefined;
  },
  retire: (one) => (one.state === "offered" ? { ...one, state: "retired" } : undefined),
  offer: (one) => (one.state === "retired" ? { ...one, state: "offered" } : undefined),
};

/** `7F3K9Q.retire`, `7F3K9Q.3`. Undefined: there is no such choice. */
export function chooseOwn(
  now: readonly OwnCategory[],
  choice: string,
): readonly OwnCategory[] | undefined {
  const [id, verb = ""] = choice.split(".");
  const one = now.find((each) => each.id === id);
  if (one === undefined) return undefined;
  const severity = Rating.safeParse(Number(verb)).data;
  const change = Object.hasOwn(changes, verb) ? changes[verb] : undefined;
  const changed = severity === undefined ? change?.(one) : { ...one, severity };
  if (changed === undefined) return undefined;
  const after = now.flatMap((each) =>
    each !== one ? [each] : changed === "away" ? [] : [changed],
  );
  const offered = after.filter(({ state }) => state === "offered").length;
  return offered > mostOffered ? undefined : after;
}

/** The codes of what admins set, without a word that they wrote. */
export function ownCodes(kept: unknown): unknown {
  const own = z.array(OwnCategory).safeParse(kept).data ?? [];
  return own.map(({ id, parent, severity, names, state }) => {
    return { id, parent, severity, languages: Object.keys(names), state };
  });
}

export type NamesRead =
  | { kind: "names"; names: Names }
  | { kind: "refused"; because: "unread" | "language" | "name" | "main" };

/** Nothing of it is a link, a command or a number to call. Hindi and Persian need the joiners. */
const sayable = /^(?:[\p{L}\p{M}\p{N} ,&()'’–-]|\u200c|\u200d)+$/u;

/** What an admin wrote: `es: Apuestas`, a language a line; one line without a language is in the bot's first. */
export function readOwnNames(text: string | undefined, offered: readonly Language[]): NamesRead {
  const refuse = (because: Extract<NamesRead, { kind: "refused" }>["because"]) =>
    ({ kind: "refused", because }) as const;
  if (text === undefined || isBlank(text)) return refuse("unread");
  const main = languageFor(undefined, offered);
  const lines = text.split("\n").filter((line) => !isBlank(line));
  const names: Names = {};
  for (const line of lines) {
    const [, code, rest] = /^\s*(\w{2,3})\s*:(.*)$/.exec(line) ?? [];
    const language = code === undefined ? main : Language.safeParse(code.toLowerCase()).data;
    if (language === undefined || names[language] !== undefined) return refuse("language");
    const name = oneLine(rest ?? line);
    const isLink = linkLike(name).length > 0;
    const isSaid = sayable.test(name) && !isBlank(name) && !isLink;
    if (name.length > ownNameUnits || !isSaid) return refuse("name");
    names[language] = name;
  }
  return names[main] === undefined && names.en === undefined
    ? refuse("main")
    : { kind: "names", names };
}
