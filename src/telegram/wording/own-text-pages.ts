// The pages of `/texts`. Called by compose-wording.ts.
import { languages, nameOfLanguage } from "../../domain/speaking/languages.ts";
import {
  guidedCategory,
  ownPlaces,
  type OwnPlace,
  type OwnText,
  type OwnTextChange,
  type OwnTextsPress,
} from "../../domain/wording/own-text.ts";
import { categories } from "../../domain/cases/categories.ts";
import type { ShownOwnTexts } from "../../workflow/wording/view-own-texts.ts";
import { button, namedButton } from "../speaking/button.ts";
import { inRows } from "../speaking/button-rows.ts";
import type { Drawn } from "../speaking/call.ts";
import { ownLine } from "../texts/own-line.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import { teamTexts, type Say, type Texts } from "../texts/texts.ts";

/** A page in the admin's language; `texts` are those of reporters as well, for what they will read. */
export function drawOwnTexts(texts: Texts, language: string, shown: ShownOwnTexts): Drawn {
  const say = { texts: teamTexts(texts), language };
  switch (shown.kind) {
    case "list":
      return drawList(say, shown);
    case "place":
      return drawPlace(say, shown);
    case "open":
      return drawText(say, shown.text, texts);
  }
}

type ShownOn<K extends ShownOwnTexts["kind"]> = Extract<ShownOwnTexts, { kind: K }>;

const press = (to: OwnTextsPress) => ({ on: "own_texts", press: to }) as const;

function placeName({ texts, language }: Say, place: OwnPlace): string {
  const key = guidedCategory(place);
  if (key !== undefined) return texts.plain(language, `category-${key}`);
  return texts.plain(language, "button-own-text-place", { place: { choice: place } });
}

function drawList(say: Say, { written }: ShownOn<"list">): Drawn {
  const rows = ownPlaces.map((place) => {
    const name = placeName(say, place);
    const isWritten = written.some((one) => one.place === place);
    return [namedButton(isWritten ? `✓ ${name}` : name, press({ kind: "place", place }))];
  });
  const piece = say.texts.message(say.language, "own-texts-list");
  const help = button(say, "button-own-help", { on: "own_help", press: { kind: "list" } });
  return { piece, markup: { inline_keyboard: [...rows, [help]] } };
}

function drawPlace(say: Say, { place, written }: ShownOn<"place">): Drawn {
  const choices = languages.map(({ code, name }) => {
    const isWritten = written.some((one) => one.place === place && one.language === code);
    const to = press({ kind: "open", place, language: code });
    return namedButton(isWritten ? `✓ ${name}` : name, to);
  });
  const piece = say.texts.message(say.language, "own-text-place", {
    place: { ours: placeName(say, place) },
  });
  const back = button(say, "button-back", press({ kind: "list" }));
  return { piece, markup: { inline_keyboard: [...inRows(choices), [back]] } };
}

function drawText(say: Say, text: OwnText, texts: Texts): Drawn {
  const { place, language, words, previous, draft, version } = text;
  const state = draft !== undefined ? "draft" : words !== undefined ? "used" : "none";
  const head = say.texts.message(say.language, "own-text-page", {
    place: { ours: placeName(say, place) },
    language: { ours: nameOfLanguage(language) },
    state: { choice: state },
  });
  const preview = previewOf({ texts, language }, place, draft ?? words);
  const change = (to: OwnTextChange, key: string) =>
    button(say, key, press({ kind: "change", place, language, to, version }));
  const written = [
    [{ ...change("use", "button-own-text-use"), style: "primary" as const }],
    [change("drop", "button-own-text-drop")],
  ];
  const held = [
    ...(words === undefined ? [] : [change("remove", "button-own-text-remove")]),
    ...(words === previous ? [] : [change("undo", "button-own-text-undo")]),
  ];
  const rows = [
    ...(draft === undefined ? [] : written),
    [button(say, "button-own-text-write", press({ kind: "write", place, language }))],
    ...(draft === undefined ? held.map((one) => [one]) : []),
    [button(say, "button-back", press({ kind: "place", place }))],
  ];
  return { piece: joinPieces([head, preview], "\n\n"), markup: { inline_keyboard: rows } };
}

/** As people read it who are spoken to in that language: ours, and beneath it the team's. */
function previewOf(say: Say, place: OwnPlace, words: string | undefined): Piece {
  const between = place === "welcome" || guidedCategory(place) !== undefined ? "\n\n" : "\n";
  return joinPieces([oursAt(say, place), ownLine(say, words)], between);
}

function oursAt({ texts, language }: Say, place: OwnPlace): Piece {
  const category = guidedCategory(place);
  if (category !== undefined) {
    return texts.message(language, `guidance-${categories[category].guidance}`);
  }
  if (place === "welcome") return texts.message(language, "home");
  const key = place === "upheld" ? "outcome-upheld" : "outcome-dismissed";
  return texts.message(language, key, {
    ground: { choice: "no_violation" },
    may_object: { choice: "yes" },
  });
}
