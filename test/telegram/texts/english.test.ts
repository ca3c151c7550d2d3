import { describe, expect, it } from "vitest";
import type { MessageEntity } from "grammy/types";
import { categories, categoryKeys } from "../../../src/domain/categories.ts";
import { linkLike } from "../../../src/domain/visible-text.ts";
import { subjectKinds } from "../../../src/domain/subject.ts";
import { cutPiece, type Piece } from "../../../src/telegram/texts/piece.ts";
import {
  createTexts,
  type PlainVariables,
  type Variables,
} from "../../../src/telegram/texts/texts.ts";
import { faultsOf, outsideOfCode } from "./checks.ts";
import { examplesFor, sourcesOf, variablesIn } from "./file.ts";

const texts = createTexts();
const english = sourcesOf("en");
const isPlain = (key: string): boolean =>
  /^(button|answer|command|category|ground|seen_in|subject-kind|status-(?!list|item|more|empty)|who|bot|flow)-/.test(
    key,
  ) || key === "ago";
const plainKeys = [...english.keys()].filter(isPlain);
const messageKeys = [...english.keys()].filter((key) => !isPlain(key));
const examplesOf = (key: string): Variables[] => examplesFor(texts, english.get(key) ?? "");

function plainly(vars: Variables): PlainVariables {
  return Object.fromEntries(
    Object.entries(vars).map(([name, variable]) => {
      if (typeof variable === "object" && "rich" in variable) throw new Error(`$${name} is rich`);
      // Names are cut before they get into an answer; this is as long as they are then.
      return [name, typeof variable === "string" ? variable.slice(0, 40) : variable];
    }),
  );
}

const rendered = (key: string): Piece[] =>
  examplesOf(key).map((vars) => texts.message("en", key, vars));
const renderedPlain = (key: string): string[] =>
  examplesOf(key).map((vars) => texts.plain("en", key, plainly(vars)));

describe("the English file", () => {
  it("is read completely", () => {
    expect([...texts.keys].sort()).toEqual([...english.keys()].sort());
    expect(texts.locales).toContain("en");
  });

  it.each(messageKeys)("%s is a message that Telegram takes", (key) => {
    for (const piece of rendered(key)) {
      expect(faultsOf(piece)).toEqual([]);
      expect(piece.text).not.toBe("");
      expect(piece.text.length).toBeLessThan(3000);
      expect(piece.text).not.toMatch(/[<>{}]|undefined|Invalid/);
    }
  });

  it.each(plainKeys)("%s is a plain text of one line that fits", (key) => {
    const limit = key.startsWith("answer-") ? 200 : key === "bot-description" ? 512 : 120;
    for (const text of renderedPlain(key)) {
      expect(text.length).toBeLessThanOrEqual(limit);
      expect(text.length).toBeGreaterThan(1);
      expect(text).not.toMatch(/[<>{}]|undefined|Invalid/);
      if (key !== "bot-description") expect(text).not.toContain("\n");
    }
  });

  it.each(plainKeys.filter((key) => /^(button|category|ground|seen_in)-/.test(key)))(
    "%s is short enough for a button",
    (key) => {
      for (const text of renderedPlain(key)) expect(text.length).toBeLessThanOrEqual(30);
    },
  );

  it("shouts at nobody", () => {
    for (const [key, source] of english) expect(source, key).not.toContain("!");
  });

  it("makes nothing to tap but what it means to", () => {
    const meant =
      /^(\/(report|status|cancel|help|privacy|mydata|forget|setup)|dmca@telegram\.org|@BotFather|0800 1111)$/;
    const bot = "@searchlight_example_bot";
    for (const piece of messageKeys.flatMap(rendered)) {
      for (const part of outsideOfCode(piece)) {
        const tappable = linkLike(part).map(({ start, end }) => part.slice(start, end));
        expect(tappable.filter((text) => !meant.test(text) && text !== bot)).toEqual([]);
      }
    }
  });

  it("has its first screens on one phone", () => {
    const keys = [...english.keys()].filter((key) => /^(home|question|guidance|receipt)/.test(key));
    for (const piece of [...keys, "resume", "help-reporter"].flatMap(rendered)) {
      expect(piece.text.split("\n").length).toBeLessThanOrEqual(14);
    }
  });

  it("gives every time through DATETIME, and nothing else", () => {
    for (const [key, source] of english) {
      const times = source.match(/\$(\w+_)?at\b/g) ?? [];
      expect(source.match(/DATETIME\(\$(\w+_)?at\b/g) ?? [], key).toHaveLength(times.length);
      expect(source.match(/DATETIME\(/g) ?? [], key).toHaveLength(times.length);
    }
  });

  it("says the words that people rely on", () => {
    expect(texts.plain("en", "button-report-term")).toContain("Search term");
    expect(texts.plain("en", "button-report-material")).toContain("Channel, group or message");
    expect(texts.plain("en", "button-submit")).toContain("Submit");
    expect(texts.plain("en", "button-skip")).toContain("Skip");
    expect(texts.plain("en", "button-escalate")).toContain("Escalate");
    expect(texts.plain("en", "button-dismiss")).toContain("Dismiss");
    expect(rendered("card-settled-escalated")[0]?.text).toContain("Escalated by");
    expect(rendered("card-settled-dismissed")[0]?.text).toContain("Dismissed by");
    expect(rendered("card-settled-upheld")[0]?.text).toContain("Upheld by");
  });

  it("has words for everything on the closed lists", () => {
    const guidance = categoryKeys.map((key) => categories[key].guidance);
    const wanted = [
      ...categoryKeys.map((key) => `category-${key}`),
      ...guidance.filter((key) => key !== "none").map((key) => `guidance-${key}`),
    ];
    expect(wanted.filter((key) => !texts.keys.has(key))).toEqual([]);
    for (const kind of subjectKinds) expect(english.get("subject")).toContain(`[${kind}]`);
  });

  it("makes entities as grammY declares them", () => {
    const entities: MessageEntity[] = texts.message("en", "home").entities;
    expect(entities[0]).toMatchObject({ type: "bold", offset: 3, length: 11 });
  });

  it("has answers that fit whoever they name, once cut", () => {
    const who = "\u202E".repeat(64);
    const text = texts.plain("en", "answer-undo-not-yours", { who });
    expect(cutPiece({ text, entities: [] }, 200).text.length).toBeLessThanOrEqual(200);
  });
});

describe("any other language", () => {
  const others = texts.locales.filter((locale) => locale !== "en");

  it("uses the variables that English uses, no more and no fewer", () => {
    for (const locale of others) {
      for (const [key, source] of sourcesOf(locale)) {
        const inEnglish = english.get(key);
        expect(inEnglish, `${locale}: ${key} is not in English`).toBeDefined();
        expect(variablesIn(source), `${locale}: ${key}`).toEqual(variablesIn(inEnglish ?? ""));
      }
    }
  });

  it("is English where there is no such language", () => {
    expect(texts.plain("tlh", "button-skip")).toBe(texts.plain("en", "button-skip"));
    expect(texts.plain("en-GB", "button-skip")).toBe(texts.plain("en", "button-skip"));
  });
});
