// Help lines for people in need. Drawn on a reporter's screens and receipts, and where a link is missing.
import type { InlineKeyboardButton } from "grammy/types";
import type { HelpLine, HelpPlace, HelpTopic, HelpView } from "../../domain/speaking/help-line.ts";
import {
  helpCountriesWith,
  helpLinesIn,
  helpSiteKinds,
  isEmergencyFirst,
} from "../../domain/speaking/help-lines.ts";
import type { Press } from "../../domain/press.ts";
import { button, homeButton, namedButton } from "./button.ts";
import { fromRuns, isolateEnd, isolateStart, joinPieces, type Piece } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";
import { inRows } from "./button-rows.ts";
import type { Drawn } from "./call.ts";

const countriesAPage = 10;

/** `own`: those that the team added. */
type ShownHelp = { help: HelpView; own: readonly HelpLine[]; isReporting: boolean };

/** The list of countries, or the lines of one; the way back leads to the report, if there is one. */
export function drawHelpLines(say: Say, shown: ShownHelp): Drawn {
  const { help, isReporting } = shown;
  const { topic, place } = help;
  switch (place.kind) {
    case "countries":
      return drawCountries(say, shown, place.page);
    case "country":
      return drawCountry(say, shown, place.code);
    case "elsewhere": {
      const words = say.texts.message(say.language, "help-lines-elsewhere");
      const piece = joinPieces([words, sites(say, topic)], "\n\n");
      return { piece, markup: { inline_keyboard: ways(say, topic, isReporting) } };
    }
  }
}

/** A button that leads to the lines for somebody who reports in a category, or for anybody. */
export function helpButton(say: Say, topic: HelpTopic): InlineKeyboardButton {
  const key = topic === "any" ? "button-help-lines" : "button-more-help-lines";
  return button(say, key, toHelp(topic, { kind: "countries", page: 0 }));
}

function toHelp(topic: HelpTopic, place: HelpPlace): Press {
  return { on: "help_lines", view: { topic, place } };
}

function drawCountries(say: Say, { help, own, isReporting }: ShownHelp, page: number): Drawn {
  const { texts, language } = say;
  const { topic } = help;
  const named = namedCountries(language, own);
  const lastPage = Math.ceil(named.length / countriesAPage) - 1;
  const at = Math.min(page, lastPage);
  const shown = named.slice(at * countriesAPage, (at + 1) * countriesAPage);
  const countries = shown.map(({ code, name }) =>
    namedButton(name, toHelp(topic, { kind: "country", code })),
  );
  const turn = (key: string, to: number) =>
    button(say, key, toHelp(topic, { kind: "countries", page: to }));
  const turns = [
    ...(at > 0 ? [turn("button-countries-before", at - 1)] : []),
    ...(at < lastPage ? [turn("button-countries-after", at + 1)] : []),
  ];
  const elsewhere = button(say, "button-not-listed", toHelp(topic, { kind: "elsewhere" }));
  const rows = [...inRows(countries), ...inRows(turns)];
  return {
    piece: texts.message(language, "help-lines-countries"),
    markup: { inline_keyboard: [...rows, [elsewhere], [wayBack(say, isReporting)]] },
  };
}

/** Those where the language is at home first: it orders the list, and says nothing of where one is. */
function namedCountries(
  language: string,
  own: readonly HelpLine[],
): { code: string; name: string }[] {
  const names = new Intl.DisplayNames([language], { type: "region" });
  const { compare } = new Intl.Collator(language);
  const isFar = (code: string): number =>
    new Intl.Locale(`und-${code}`).maximize().language === language ? 0 : 1;
  return helpCountriesWith(own)
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((one, other) => isFar(one.code) - isFar(other.code) || compare(one.name, other.name));
}

function drawCountry(say: Say, { help, own, isReporting }: ShownHelp, code: string): Drawn {
  const { texts, language } = say;
  const { topic } = help;
  // The button comes from a time when the country was listed.
  if (!helpCountriesWith(own).includes(code)) {
    const elsewhere = { topic, place: { kind: "elsewhere" } } as const;
    return drawHelpLines(say, { help: elsewhere, own, isReporting });
  }
  const lines = helpLinesIn(code, topic, own);
  const country = new Intl.DisplayNames([language], { type: "region" }).of(code) ?? code;
  const parts = [
    texts.message(language, "help-lines-country", { country: { ours: country } }),
    joinPieces(linesOf(say, topic, lines), "\n"),
    sites(say, topic),
    ...(lines.length === 0 ? [] : [checked(say, lines)]),
  ];
  return {
    piece: joinPieces(parts, "\n\n"),
    markup: { inline_keyboard: ways(say, topic, isReporting) },
  };
}

/** One a line; a country whose emergency number is not listed has those that work widely. */
function linesOf(say: Say, topic: HelpTopic, lines: readonly HelpLine[]): Piece[] {
  const own = lines.map((line) => lineOf(say, line));
  if (lines.some(({ kind }) => kind === "emergency")) return own;
  const anywhere = say.texts.message(say.language, "help-line-emergency");
  return isEmergencyFirst(topic) ? [anywhere, ...own] : [...own, anywhere];
}

/** When the oldest of the sources was last read. */
function checked({ texts, language }: Say, lines: readonly HelpLine[]): Piece {
  const days = lines.flatMap(({ sources }) => sources.map(({ readOn }) => Date.parse(readOn)));
  return texts.message(language, "help-lines-checked", { read_at: new Date(Math.min(...days)) });
}

/** What it is for, its name, and the number to dial; the address of a page opens nothing. */
export function lineOf({ texts, language }: Say, { kind, name, number }: HelpLine): Piece {
  const isPage = number.startsWith("https:");
  const marks = isPage ? [{ type: "code" } as const] : [];
  // Isolated, or a number of several groups is turned around among Arabic words.
  const dial = fromRuns([
    { text: isolateStart, marks: [] },
    { text: number, marks },
    { text: isolateEnd, marks: [] },
  ]);
  return texts.message(language, "help-line", {
    kind: { choice: kind },
    has_name: { choice: name === undefined ? "no" : "yes" },
    name: name ?? "",
    dial: { rich: dial },
  });
}

function sites({ texts, language }: Say, topic: HelpTopic): Piece {
  const words = helpSiteKinds(topic).map((kind) => texts.message(language, `help-site-${kind}`));
  return joinPieces(words, "\n");
}

function ways(say: Say, topic: HelpTopic, isReporting: boolean): InlineKeyboardButton[][] {
  const countries = button(say, "button-countries", toHelp(topic, { kind: "countries", page: 0 }));
  return [[countries], [wayBack(say, isReporting)]];
}

function wayBack(say: Say, isReporting: boolean): InlineKeyboardButton {
  if (!isReporting) return homeButton(say, "button-home", "back");
  return { ...homeButton(say, "button-back-to-report", "back"), style: "primary" };
}
