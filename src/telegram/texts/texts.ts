// Says a text in a language. Used by everything that draws a message.
import { directionOf, teamLanguage } from "../../domain/speaking/languages.ts";
import { isolated, linesRunning, ownRightToLeft, plainRightToLeft } from "./direction.ts";
import { FluentDateTime } from "@fluent/bundle";
import { type Fluent, type FluentVariable, loadFluent } from "./fluent.ts";
import { foreignPlain, foreignRuns } from "./foreign.ts";
import { parseMarks, placeholder } from "./marks.ts";
import { type Piece, cutPiece, fromRuns, maxMessageUnits, toRuns } from "./piece.ts";
import type { Mark, Run } from "./run.ts";

/** What a text without entities can be given. */
export type PlainVariable =
  /** Foreign text: shown as it was given and unable to do anything. */
  | string
  /** A number, for plural rules and the language's number format. */
  | number
  /** A time; the text says in which form, through `DATETIME`, in the zone of these texts. */
  | Date
  /** The same, as it was written down. */
  | { at: string }
  /** A text or code word of our own, as it is. */
  | { ours: string }
  /** A word of ours between whose variants the text chooses; never shown. */
  | { choice: string };

export type Variable = PlainVariable | { rich: Piece };

export type Variables = Record<string, Variable>;
export type PlainVariables = Record<string, PlainVariable>;

export type Texts = {
  /** All texts' keys. */
  keys: ReadonlySet<string>;
  /** Those of what reporters read, which every language has. What only the team reads is the rest. */
  reporterKeys: ReadonlySet<string>;
  /** A message or a part of one, never longer than Telegram takes. An unknown locale gets English. */
  message: (locale: string, key: string, vars?: Variables) => Piece;
  /** A button, a callback answer, a description: no entities. */
  plain: (locale: string, key: string, vars?: PlainVariables) => string;
  /** The zone in which times are told: an IANA name. */
  zone: string;
  /** The same texts, with times in another zone. */
  inZone: (zone: string) => Texts;
};

/** The texts, and the language to say them in. */
export type Say = { texts: Texts; language: string };

/**
 * The same for what the team is shown: in English where their language has no texts of the team's, so
 * that a page of theirs is in one language.
 */
export function teamTexts({ message, plain, inZone, ...same }: Texts): Texts {
  return {
    ...same,
    inZone: (zone) => teamTexts(inZone(zone)),
    message: (locale, ...said) => message(teamLanguage(locale), ...said),
    plain: (locale, ...said) => plain(teamLanguage(locale), ...said),
  };
}

/** Reads the text files. An unknown key, a missing variable or a bad mark throws: a fault of ours. */
export function createTexts(): Texts {
  return textsIn("UTC", { fluent: loadFluent(), messages: new Map(), plain: new Map() });
}

type Source = {
  fluent: Fluent;
  /** What was said without variables, which is the same each time: by language and key. */
  messages: Map<string, Piece>;
  plain: Map<string, string>;
};

/** Any word can be asked for as a language. */
const maxKept = 5_000;

function kept<T>(said: Map<string, T>, name: string, say: () => T): T {
  const known = said.get(name) ?? say();
  if (said.size >= maxKept) said.clear();
  said.set(name, known);
  return known;
}

function textsIn(zone: string, source: Source): Texts {
  const { fluent } = source;
  return {
    zone,
    inZone: (other) => textsIn(other, source),
    keys: fluent.keys,
    reporterKeys: fluent.reporterKeys,
    message: (asked, key, vars) =>
      vars === undefined
        ? kept(source.messages, `${asked} ${key}`, () => messageOf(fluent, { asked, key, zone }))
        : messageOf(fluent, { asked, key, zone }, vars),
    plain: (asked, key, vars) =>
      vars === undefined
        ? kept(source.plain, `${asked} ${key}`, () => plainOf(fluent, { asked, key, zone }))
        : plainOf(fluent, { asked, key, zone }, vars),
  };
}

type Asked = { asked: string; key: string; zone: string };

function messageOf(fluent: Fluent, { asked, key, zone }: Asked, vars: Variables = {}): Piece {
  const held = Object.values(vars);
  const { text, locale } = fluent.format(asked, key, withPlaces(vars, zone));
  const direction = directionOf(locale);
  const rtl = direction === "rtl";
  const instead = () => fluent.format(locale, "link-hidden", {}).text;
  const fill: Fill = (index, marks) => messageRuns(held[index], marks, { rtl, instead });
  const runs = parseMarks(text, fill, rtl ? ownRightToLeft : undefined);
  return cutPiece(fromRuns(linesRunning(direction, runs)), maxMessageUnits);
}

function plainOf(fluent: Fluent, { asked, key, zone }: Asked, vars: PlainVariables = {}): string {
  const held = Object.values(vars);
  const { text, locale } = fluent.format(asked, key, withPlaces(vars, zone));
  const rtl = directionOf(locale) === "rtl";
  const fill: Fill = (index, marks) => plainRuns(held[index], marks, rtl);
  const runs = parseMarks(text, fill, rtl ? ownRightToLeft : undefined);
  if (runs.some((run) => run.marks.length > 0)) throw new Error(`${key} can't have marks`);
  const plain = runs.map((run) => run.text).join("");
  return rtl ? plainRightToLeft(plain) : plain;
}

type Fill = Parameters<typeof parseMarks>[1];

/** Foreign and rendered text stays out of Fluent and of the reading of marks: a place stands for it. */
function withPlaces(vars: Variables, timeZone: string): Record<string, FluentVariable> {
  return Object.fromEntries(
    Object.entries(vars).map(([name, variable], index) => [
      name,
      fluentVariable(variable, index, timeZone),
    ]),
  );
}

function fluentVariable(variable: Variable, index: number, timeZone: string): FluentVariable {
  if (typeof variable === "number") return variable;
  if (variable instanceof Date) return new FluentDateTime(variable, { timeZone });
  if (typeof variable !== "string" && "at" in variable) {
    return new FluentDateTime(new Date(variable.at), { timeZone });
  }
  if (typeof variable === "string" || !("choice" in variable)) return placeholder(index);
  if (!/^[\w-]+$/.test(variable.choice)) throw new Error("A choice is a word of ours");
  return variable.choice;
}

function messageRuns(
  variable: Variable | undefined,
  marks: readonly Mark[],
  { rtl, instead }: { rtl: boolean; instead: () => string },
): readonly Run[] {
  if (typeof variable === "string") return foreignRuns(variable, marks, instead());
  if (typeof variable === "object" && "rich" in variable) {
    return toRuns(variable.rich).map((run) => ({ ...run, marks: [...marks, ...run.marks] }));
  }
  return plainRuns(variable, marks, rtl);
}

function plainRuns(variable: Variable | undefined, marks: readonly Mark[], rtl: boolean): Run[] {
  if (typeof variable === "string") return [{ text: foreignPlain(variable), marks }];
  if (typeof variable === "object" && "ours" in variable) {
    return rtl ? isolated(variable.ours, marks) : [{ text: variable.ours, marks }];
  }
  throw new Error("Only foreign text, our own and rendered text have a place");
}
