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
  const fluent = loadFluent();
  const once = { message: saidOnce(fluent, messageOf), plain: saidOnce(fluent, plainOf) };
  return textsIn("UTC", fluent, once);
}

type SaidOnce = {
  [As in "message" | "plain"]: (asked: string, key: string) => ReturnType<Texts[As]>;
};

function textsIn(zone: string, fluent: Fluent, once: SaidOnce): Texts {
  return {
    zone,
    inZone: (other) => textsIn(other, fluent, once),
    keys: fluent.keys,
    reporterKeys: fluent.reporterKeys,
    message: (asked, key, vars) =>
      vars ? messageOf(fluent, { asked, key }, { vars, zone }) : once.message(asked, key),
    plain: (asked, key, vars) =>
      vars ? plainOf(fluent, { asked, key }, { vars, zone }) : once.plain(asked, key),
  };
}

type Asked = { asked: string; key: string };
type Given<V> = { vars: V; zone: string };
const nothing: Given<Record<string, never>> = { vars: {}, zone: "UTC" };

/** What is said without variables is the same each time, so it is made once for each language. */
function saidOnce<T>(
  fluent: Fluent,
  say: (fluent: Fluent, said: Asked, given: typeof nothing) => T,
): (asked: string, key: string) => T {
  const known = new Map<string, T>();
  return (asked, key) => {
    const name = `${fluent.localeOf(asked, key)} ${key}`;
    const said = known.get(name) ?? say(fluent, { asked, key }, nothing);
    known.set(name, said);
    return said;
  };
}

function messageOf(fluent: Fluent, said: Asked, given: Given<Variables>): Piece {
  const { runs, locale } = runsOf(fluent, said, given, (variable, marks, locale) =>
    messageRuns(variable, marks, {
      rtl: directionOf(locale) === "rtl",
      instead: () => fluent.format(locale, "link-hidden", {}).text,
    }),
  );
  return cutPiece(fromRuns(linesRunning(directionOf(locale), runs)), maxMessageUnits);
}

function plainOf(fluent: Fluent, said: Asked, given: Given<PlainVariables>): string {
  const { runs, locale } = runsOf(fluent, said, given, (variable, marks, locale) =>
    plainRuns(variable, marks, directionOf(locale) === "rtl"),
  );
  if (runs.some((run) => run.marks.length > 0)) throw new Error(`${said.key} can't have marks`);
  const plain = runs.map((run) => run.text).join("");
  return directionOf(locale) === "rtl" ? plainRightToLeft(plain) : plain;
}

type Show = (
  variable: Variable | undefined,
  marks: readonly Mark[],
  locale: string,
) => readonly Run[];

/** Our own words, with what `show` makes of each variable; and the language that they are in. */
function runsOf(
  fluent: Fluent,
  { asked, key }: Asked,
  { vars, zone }: Given<Variables>,
  show: Show,
): { runs: Run[]; locale: string } {
  const held = Object.values(vars);
  const { text, locale } = fluent.format(asked, key, withPlaces(vars, zone));
  const own = directionOf(locale) === "rtl" ? ownRightToLeft : undefined;
  return { runs: parseMarks(text, (at, marks) => show(held[at], marks, locale), own), locale };
}

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
