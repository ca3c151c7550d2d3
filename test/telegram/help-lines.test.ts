import { describe, expect, it } from "vitest";
import { categoryKeys } from "../../src/domain/cases/categories.ts";
import type { HelpPlace, HelpTopic } from "../../src/domain/speaking/help-line.ts";
import { helpCountries, helpLines } from "../../src/domain/speaking/help-lines.ts";
import { languages } from "../../src/domain/speaking/languages.ts";
import { readPress } from "../../src/telegram/presses.ts";
import { drawHelpLines } from "../../src/telegram/speaking/help-lines.ts";
import { createTexts } from "../../src/telegram/texts/texts.ts";
import { faultsOf } from "./texts/checks.ts";

const texts = createTexts();
const topics: readonly HelpTopic[] = [...categoryKeys, "any"];

const draw = (language: string, topic: HelpTopic, place: HelpPlace) =>
  drawHelpLines({ texts, language }, { help: { topic, place }, own: [], isReporting: false });

const buttonsOf = (drawn: ReturnType<typeof draw>): { text: string; data: string }[] =>
  (drawn.markup?.inline_keyboard ?? []).flat().map((button) => ({
    text: button.text,
    data: "callback_data" in button ? button.callback_data : "",
  }));

/** Every country that the pages offer, in order. */
function offered(language: string): { name: string; code: string }[] {
  const found: { name: string; code: string }[] = [];
  for (let page = 0; ; page += 1) {
    const buttons = buttonsOf(draw(language, "any", { kind: "countries", page }));
    for (const { text, data } of buttons) {
      const press = readPress(data);
      const place = press?.on === "help_lines" ? press.view.place : undefined;
      if (place?.kind === "country") found.push({ name: text, code: place.code });
    }
    if (!buttons.some(({ data }) => data === `l:any:${page + 1}`)) return found;
  }
}

describe.each(languages)("in $name", ({ code: language }) => {
  it("the pages lead to every country, each once", () => {
    const codes = offered(language).map(({ code }) => code);
    expect(codes.toSorted()).toEqual(helpCountries);
  });

  it("every country's lines are a message that fits on a phone, whatever the category", () => {
    for (const topic of topics) {
      for (const code of helpCountries) {
        const { piece } = draw(language, topic, { kind: "country", code });
        expect(faultsOf(piece)).toEqual([]);
        expect(piece.text.split("\n").length).toBeLessThanOrEqual(14);
      }
    }
  });

  it("every button fits", () => {
    for (const { name } of offered(language)) expect(name.length).toBeLessThanOrEqual(30);
    for (const place of [{ kind: "elsewhere" }, { kind: "countries", page: 1 }] as const) {
      for (const { text, data } of buttonsOf(draw(language, "self_harm", place))) {
        expect(text.length).toBeLessThanOrEqual(30);
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
      }
    }
  });

  it("every number stands whole between isolates, so that no script turns it around", () => {
    for (const { countries, number } of helpLines) {
      const { text } = draw(language, "any", { kind: "country", code: countries[0] }).piece;
      expect(text).toContain(`\u2068${number}\u2069`);
    }
  });
});

it("a country without an emergency number of its own has the numbers that work widely", () => {
  const lines = (topic: HelpTopic) => draw("en", topic, { kind: "country", code: "UA" }).piece.text;
  expect(lines("threat_to_life")).toMatch(/Emergency: 112 in many countries[^]*0 800 100 102/);
  expect(lines("self_harm")).toMatch(/0 800 100 102[^]*Emergency: 112 in many countries/);
});

it("a country without a line that fits still has the numbers and addresses that help anywhere", () => {
  const { text } = draw("en", "violent_extremism", { kind: "country", code: "EG" }).piece;
  expect(text).toMatch(/Help lines: Egypt[^]*112 in many countries[^]*Find A Helpline$/);
});

describe("the language", () => {
  it.each([
    ["en", /Australia/],
    ["es", /España/],
    ["de", /Deutschland|Österreich/],
    ["fr", /France/],
  ])("%s puts its own countries first, under its own names", (language, first) => {
    expect(offered(language)[0]?.name).toMatch(first);
  });

  it("leaves out no country and points to none by itself", () => {
    for (const language of ["ru", "es", "ar", "fa", "zh"]) {
      expect(offered(language)).toHaveLength(helpCountries.length);
    }
  });
});
