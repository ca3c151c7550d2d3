// Formats the texts of each language by Fluent. Loaded by texts.ts.
import { readFileSync } from "node:fs";
import { FluentBundle, FluentDateTime, type FluentFunction, FluentResource } from "@fluent/bundle";
import { languages } from "../../domain/speaking/languages.ts";
import { placeCharacter } from "./marks.ts";

/** A variable as Fluent understands it; dates have to go through `DATETIME`. */
export type FluentVariable = string | number | FluentDateTime;

/** A text in words, and the language that it is in. */
type Formatted = { text: string; locale: string };

export type Fluent = {
  keys: ReadonlySet<string>;
  /** Those that reporters read; every language has them. */
  reporterKeys: ReadonlySet<string>;
  /**
   * Falls back to English for a locale, or a text, that does not exist. Throws for a key that does
   * not exist in English and for a missing variable.
   */
  format: (locale: string, key: string, vars: Record<string, FluentVariable>) => Formatted;
};

const defaultLocale = "en";
/** Of codes, and so of the numbers and times beside them. */
const digits = "latn";
/** The build puts the text files next to the compiled code. */
const folder = new URL(".", import.meta.url);
const entry = /^(?<key>[a-z][\w-]*) *=/gim;

type Bundle = { locale: string; bundle: FluentBundle; reporters: Keys; team: Keys };
type Keys = ReadonlySet<string>;

/** Reads each language's files. Throws when one is missing or has a fault that Fluent would skip over. */
export function loadFluent(): Fluent {
  const bundles = new Map(
    languages.map(({ code, team }) => [code as string, readBundle(code, team)]),
  );
  const english = bundles.get(defaultLocale);
  if (english === undefined) throw new Error(`${defaultLocale} is not in ${folder.pathname}`);
  const keys = new Set([...english.reporters, ...english.team]);
  return {
    keys,
    reporterKeys: english.reporters,
    format: (locale, key, vars) => {
      if (!keys.has(key)) throw new Error(`There is no text ${key}`);
      const asked = bundles.get(locale);
      const said = asked !== undefined && has(asked, key) ? asked : english;
      const pattern = said.bundle.getMessage(key)?.value ?? "";
      return { text: said.bundle.formatPattern(pattern, vars), locale: said.locale };
    },
  };
}

function has({ reporters, team }: Bundle, key: string): boolean {
  return reporters.has(key) || team.has(key);
}

function readBundle(locale: string, withTeam: boolean): Bundle {
  // Isolates are ours to put: Fluent's would end up inside of code and links.
  const options = { useIsolating: false, functions: functionsIn(locale) };
  const bundle = new FluentBundle(`${locale}-u-nu-${digits}`, options);
  const reporters = readInto(bundle, `${locale}/reporters.ftl`);
  const team: Keys = withTeam ? readInto(bundle, `${locale}/team.ftl`) : new Set();
  return { locale, bundle, reporters, team };
}

/** A text that is in both files is a fault, too. */
function readInto(bundle: FluentBundle, file: string): Keys {
  const source = readFileSync(new URL(file, folder), "utf8");
  if (placeCharacter.test(source)) throw new Error(`${file} has a private-use character`);
  const [fault] = bundle.addResource(new FluentResource(source));
  if (fault !== undefined) throw new Error(`${file}: ${fault.message}`);
  const keys = new Set([...source.matchAll(entry)].map(({ groups }) => groups?.["key"] ?? ""));
  const broken = [...keys].find((key) => !bundle.hasMessage(key));
  if (broken !== undefined) throw new Error(`${file}: ${broken} is no text that Fluent can read`);
  return keys;
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
