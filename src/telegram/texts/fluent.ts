import { readFileSync } from "node:fs";
import { I18n, type LoadLocaleOptions } from "@grammyjs/i18n";
import { languages } from "../../domain/languages.ts";
import { placeCharacter } from "./marks.ts";

/** A variable as Fluent understands it; dates have to go through `DATETIME`. */
export type FluentVariable = string | number | Date;

export type Fluent = {
  keys: ReadonlySet<string>;
  /**
   * Falls back to English for a locale, or a text, that does not exist. Throws for a key that does
   * not exist in English and for a missing variable.
   */
  format: (locale: string, key: string, vars: Record<string, FluentVariable>) => string;
};

const defaultLocale = "en";
/** The build puts the text files next to the compiled code. */
const folder = new URL(".", import.meta.url);
const entry = /^(?<key>[a-z][\w-]*) *=/gim;

/** Reads each language's file. Throws when one is missing or has a fault that Fluent would skip over. */
export function loadFluent(): Fluent {
  const i18n = new I18n({ defaultLocale, fluentOptions: { warningHandler: () => {} } });
  const keysOf = new Map<string, ReadonlySet<string>>();
  for (const { code: locale } of languages) {
    const file = `${locale}.ftl`;
    const source = readFileSync(new URL(file, folder), "utf8");
    if (placeCharacter.test(source)) throw new Error(`${file} has a private-use character`);
    i18n.loadLocaleSync(locale, { source, bundleOptions: bundleOptions(locale) });
    keysOf.set(locale, readKeys(file, source));
  }
  const keys = keysOf.get(defaultLocale);
  if (keys === undefined) throw new Error(`${defaultLocale}.ftl is not in ${folder.pathname}`);
  return {
    keys,
    format: (locale, key, vars) => {
      if (!keys.has(key)) throw new Error(`There is no text ${key}`);
      return i18n.translate(locale, key, vars);
    },
  };
}

function readKeys(file: string, source: string): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const match of source.matchAll(entry)) {
    const key = match.groups?.["key"] ?? "";
    if (keys.has(key)) throw new Error(`${file} has ${key} twice`);
    keys.add(key);
  }
  return keys;
}

function bundleOptions(locale: string): LoadLocaleOptions["bundleOptions"] {
  return {
    // Isolates are ours to put: Fluent's would end up inside of code and links.
    useIsolating: false,
    functions: {
      /** `DATETIME` in UTC and on a 24 hour clock, whatever the server's zone; says UTC with an hour. */
      DATETIME: ([at], named) => {
        const asked = Object.entries(named).map(([name, value]) => [name, value.valueOf()]);
        const options: Intl.DateTimeFormatOptions = Object.fromEntries(asked);
        const clock = { hourCycle: "h23", timeZoneName: "short" } as const;
        return new Intl.DateTimeFormat(locale, {
          ...options,
          ...(options.hour === undefined ? {} : clock),
          timeZone: "UTC",
          // The digits of codes and numbers beside it.
          numberingSystem: "latn",
        }).format(Number(at?.valueOf()));
      },
    },
  };
}
