import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { languageFor, languages } from "../../../src/domain/speaking/languages.ts";
import { linkLike } from "../../../src/domain/speaking/visible-text.ts";
import type { Piece } from "../../../src/telegram/texts/piece.ts";
import { createTexts, type Variables } from "../../../src/telegram/texts/texts.ts";
import { faultsOf, outsideOfCode, withoutIsolates } from "./checks.ts";
import { examplesFor, plainly } from "./examples.ts";
import {
  folder,
  isPlain,
  isPlural,
  selectorsIn,
  sourcesOf,
  variablesIn,
  type Part,
} from "./file.ts";

const texts = createTexts();
const codes = languages.map(({ code }) => code);
const english = sourcesOf("en");

/** Of each text what it is tried with, and how that reads. Made once: fifteen languages are many. */
function once<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const found = made.get(key) ?? make(key);
    made.set(key, found);
    return found;
  };
}

/** What a client makes of each stretch of a message, in whatever order the words stand. */
const marksOf = ({ entities }: Piece): string[] =>
  entities.map((entity) => `${entity.type} ${"url" in entity ? entity.url : ""}`).sort();

/** By a word of ours; how a number is worded is each language's own. */
const choicesIn = (source: string): Record<string, string[]> =>
  Object.fromEntries(
    selectorsIn(source)
      .filter((selector) => !isPlural(selector) && selector.variants.join() !== "other")
      .map(({ variable, variants }) => [variable, variants.toSorted()]),
  );

it("there is one folder a language, with what its readers need, and none besides", () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ftl"),
  );
  const wanted = languages.flatMap(({ code, team }) =>
    ["reporters", ...(team ? ["team"] : [])].map((part) => path.join(code, `${part}.ftl`)),
  );
  expect(files.sort()).toEqual(wanted.sort());
});

it.each([
  ["es", "es"],
  ["es-MX", "es"],
  ["AR", "ar"],
  ["ru-RU", "ru"],
  ["de-AT", "de"],
  ["pt-br", "pt"],
  ["nl", "en"],
  ["tlh", "en"],
  ["", "en"],
  [undefined, "en"],
])("whose client is in %j is spoken to in %s", (client, spoken) => {
  expect(languageFor(client, codes)).toBe(spoken);
});

it.each([
  ["ru", ["en", "es"], "en"],
  ["ru", ["es", "ar"], "es"],
  ["ar", ["es", "ar"], "ar"],
] as const)(
  "whose client is in %j where %j are offered is spoken to in %s",
  (client, offered, spoken) => {
    expect(languageFor(client, offered)).toBe(spoken);
  },
);

describe.each(languages)("the texts in $name", ({ code, direction, team }) => {
  const parts: readonly Part[] = team ? ["reporters", "team"] : ["reporters"];
  const sources = sourcesOf(code, parts);
  const keys = [...sourcesOf("en", parts).keys()];
  const plainKeys = keys.filter(isPlain);
  const messageKeys = keys.filter((key) => !isPlain(key));
  const examplesOf = once((key): Variables[] =>
    examplesFor(texts, `${english.get(key)}${sources.get(key)}`, code),
  );
  const rendered = once((key): Piece[] =>
    examplesOf(key).map((vars) => texts.message(code, key, vars)),
  );
  const renderedPlain = once((key): string[] =>
    examplesOf(key).map((vars) => texts.plain(code, key, plainly(vars))),
  );

  it("are all there, in the order of English", () => {
    expect([...sources.keys()]).toEqual(keys);
  });

  it("use the variables and choices that English uses, no more and no fewer", () => {
    for (const [key, source] of sources) {
      expect(variablesIn(source), key).toEqual(variablesIn(english.get(key) ?? ""));
      expect(choicesIn(source), key).toEqual(choicesIn(english.get(key) ?? ""));
    }
  });

  it("give every time through DATETIME, and nothing else", () => {
    for (const [key, source] of sources) {
      const times = source.match(/\$(\w+_)?at\b/g) ?? [];
      expect(source.match(/DATETIME\(\$(\w+_)?at\b/g) ?? [], key).toHaveLength(times.length);
      expect(source.match(/DATETIME\(/g) ?? [], key).toHaveLength(times.length);
    }
  });

  it("have a form for every number", () => {
    const rules = new Intl.PluralRules(code);
    const needed = new Set(Array.from({ length: 1_001 }, (_, count) => rules.select(count)));
    for (const [key, source] of sources) {
      for (const { variants } of selectorsIn(source).filter(isPlural)) {
        expect(new Set(variants), key).toEqual(needed);
      }
    }
  });

  it("mark what English marks", () => {
    for (const key of messageKeys) {
      const marks = examplesOf(key).map((vars) => marksOf(texts.message("en", key, vars)));
      expect(rendered(key).map(marksOf), key).toEqual(marks);
    }
  });

  it.each(messageKeys)("%s is a message that Telegram takes", (key) => {
    for (const piece of rendered(key)) {
      expect(faultsOf(piece)).toEqual([]);
      expect(piece.text).not.toBe("");
      expect(piece.text.length).toBeLessThan(3500);
      expect(piece.text).not.toMatch(/[<>{}]|undefined|Invalid/);
    }
  });

  it.each(plainKeys)("%s is a plain text that fits", (key) => {
    const limit = limits.find(([beginning]) => key.startsWith(beginning))?.[1] ?? 120;
    for (const text of renderedPlain(key)) {
      expect(text.length).toBeLessThanOrEqual(limit);
      expect(withoutIsolates(text).length).toBeGreaterThan(1);
      expect(text).not.toMatch(/[<>{}]|undefined|Invalid/);
      if (key !== "bot-description") expect(text).not.toContain("\n");
    }
  });

  it("shout at nobody, and hide nothing", () => {
    for (const [key, source] of sources) {
      expect(source, key).not.toMatch(/[!¡！]/);
      // Persian writes a half-space between two letters of a word.
      const written = source.replaceAll(
        /(?<=[\p{Script=Arabic}\p{M}])\u200C(?=\p{Script=Arabic})/gu,
        "",
      );
      expect(written, key).not.toMatch(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u061C]/);
    }
  });

  it("make nothing to tap but what they mean to", () => {
    const meant =
      /^(\/(report|status|cancel|help|privacy|mydata|forget|language|setup|queues|staff|wellbeing|train|legal)|dmca@telegram\.org|@BotFather|0800 1111)$/;
    const bot = "@searchlight_example_bot";
    const aNumber = /^[\d.,\s()]+$/;
    for (const piece of messageKeys.flatMap(rendered)) {
      for (const part of outsideOfCode(piece)) {
        const tappable = linkLike(part).map(({ start, end }) => part.slice(start, end));
        const isMeant = (text: string) => meant.test(text) || text === bot;
        expect(tappable.filter((text) => !isMeant(text) && !aNumber.test(text))).toEqual([]);
      }
    }
  });

  it("have their first screens on one phone", () => {
    const first = keys.filter((key) => /^(home|question|guidance|receipt)/.test(key));
    for (const piece of [...first, "resume", "help-reporter"].flatMap(rendered)) {
      expect(piece.text.split("\n").length).toBeLessThanOrEqual(14);
    }
  });

  it("give numbers and times in the digits of codes", () => {
    for (const { text } of messageKeys.flatMap(rendered)) {
      expect(text).not.toMatch(/[\u0660-\u0669\u06F0-\u06F9]/);
    }
  });

  it.runIf(direction === "rtl")("run from right to left in every line, and on every button", () => {
    for (const key of keys) {
      const shown = isPlain(key) ? renderedPlain(key) : rendered(key).map(({ text }) => text);
      for (const line of shown.flatMap((text) => text.split("\n"))) {
        if (line.trim() === "") continue;
        const outside = line.replaceAll(/\u2068[^\u2069]*\u2069/g, "");
        // 🆘 is a letter to whoever lays a line out.
        const first = /[\p{L}\u{1F198}\u200F]/u.exec(outside)?.[0];
        expect(first, `${key}: ${line}`).toMatch(/[\p{Script=Arabic}\u200F]/u);
      }
    }
  });

  it.runIf(direction === "rtl")("keep commands, names and codes from turning round", () => {
    for (const text of [
      ...messageKeys.flatMap(rendered).map((piece) => piece.text),
      ...plainKeys.flatMap(renderedPlain),
    ]) {
      for (const bare of text.split(/\u2068[^\u2069]*\u2069/)) {
        expect(bare).not.toMatch(/(?<!\w)[/@]\w|R-7F3K9Q2M|C-4K7P2M9X/);
      }
    }
  });
});

/** By the key's beginning: how many characters Telegram, or a phone, has room for. */
const limits: readonly (readonly [string, number])[] = [
  ["button-", 30],
  ["category-", 30],
  ["ground-", 30],
  ["seen_in-", 30],
  ["answer-", 200],
  ["command-", 256],
  ["bot-description", 512],
  ["bot-short-description", 120],
];
