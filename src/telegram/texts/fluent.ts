// Formats the texts of each language by Fluent. Loaded by texts.ts.
import { readFileSync } from "node:fs";
import { FluentBundle, FluentDateTime, type FluentFunction, FluentResource } from "@fluent/bundle";
import { languages } from "../../domain/speaking/languages.ts";
import { entryIn, keysIn, type Source } from "./entries.ts";

/** A variable as Fluent understands it; dates have to go through `DATETIME`. */
export type FluentVariable = string | number | FluentDateTime;

/** A text in words, and the language that it is in. */
type Formatted = { text: string; locale: string };

export type Fluent = {
  keys: ReadonlySet<string>;
  /** Those that reporters read; every language has them. */
  reporterKeys: ReadonlySet<string>;
  /**
   * In which language a text is said: English for a locale, or a text, that does not exist. Throws for a key that
   * does not exist in English.
   */
  localeOf: (locale: string, key: string) => string;
  /** Says it in that language. Throws for a missing variable, too. */
  format: (locale: string, key: string, vars: Record<string, FluentVariable>) => Formatted;
};

const defaultLocale = "en";
/** Of codes, and so of the numbers and times beside them. */
const digits = "latn";
/** The build puts the text files next to the compiled code. */
const folder = new URL(".", import.meta.url);

/** Makes the texts ready. Throws when a file is missing. */
export function loadFluent(): Fluent {
  const spoken = new Map(
    languages.map(({ code, team }) => [code as string, openLanguage(code, team)]),
  );
  const english = spoken.get(defaultLocale);
  if (english === undefined) throw new Error(`${defaultLocale} is not in ${folder.pathname}`);
  const reporterKeys = new Set(keysIn(english.reporters));
  const keys = new Set([...reporterKeys, ...keysIn(english.team)]);
  const languageOf = (locale: string, key: string): Language => {
    if (!keys.has(key)) throw new Error(`There is no text ${key}`);
    const asked = spoken.get(locale);
    const said = asked !== undefined && has(asked, key) ? asked : english;
    if (!has(said, key)) throw new Error(`${key} is no text that Fluent can read`);
    return said;
  };
  return {
    keys,
    reporterKeys,
    localeOf: (locale, key) => languageOf(locale, key).locale,
    format: (locale, key, vars) => {
      const said = languageOf(locale, key);
      const pattern = said.bundle.getMessage(key)?.value ?? "";
      return { text: said.bundle.formatPattern(pattern, vars), locale: said.locale };
    },
  };
}

/** A text is parsed when it is first said: all of them would take more time than the rest of a start. */
type Language = {
  locale: string;
  bundle: FluentBundle;
  reporters: Source;
  team: Source;
  /** By key: whether it is there, as far as that was asked. */
  known: Map<string, boolean>;
};

function openLanguage(locale: string, withTeam: boolean): Language {
  // Isolates are ours to put: Fluent's would end up inside of code and links.
  const options = { useIsolating: false, functions: functionsIn(locale) };
  const source = (part: string) => readFileSync(new URL(`${locale}/${part}.ftl`, folder));
  return {
    locale,
    bundle: new FluentBundle(`${locale}-u-nu-${digits}`, options),
    reporters: source("reporters"),
    team: withTeam ? source("team") : Buffer.alloc(0),
    known: new Map(),
  };
}

/** Whether the language has the text; from then on it is parsed. */
function has({ bundle, reporters, team, known }: Language, key: string): boolean {
  const before = known.get(key);
  if (before !== undefined) return before;
  const source = entryIn(reporters, key) ?? entryIn(team, key);
  if (source !== undefined) bundle.addResource(new FluentResource(source));
  const isThere = bundle.hasMessage(key);
  known.set(key, isThere);
  return isThere;
}

function functionsIn(locale: string): Record<string, FluentFunction> {
  /** Making one takes as long as formatting some fifty dates. */
  const formats = new Map<string, Intl.DateTimeFormat>();
  return {
    /** `DATETIME` in the zone that the time comes with, on a 24 hour clock; names the zone with an hour. */
    DATETIME: ([at], named) => {
      const zone = at instanceof FluentDateTime ? at.opts.timeZone : undefined;
      const asked = Object.entries(named).map(([name, value]) => [name, value.valueOf()]);
      const form = JSON.stringify([zone, asked]);
      const format = formats.get(form) ?? dateFormat(locale, zone, Object.fromEntries(asked));
      formats.set(form, format);
      return format.format(Number(at?.valueOf()));
    },
  };
}

function dateFormat(
  locale: string,
  timeZone = "UTC",
  asked: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const clock = { hourCycle: "h23", timeZoneName: "short" } as const;
  return new Intl.DateTimeFormat(locale, {
    ...asked,
    ...(asked.hour === undefined ? {} : clock),
    timeZone,
    numberingSystem: digits,
  });
}
