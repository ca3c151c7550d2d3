// The summary of a report before it is submitted. Used by the screen of an unfinished report.
import type { InlineKeyboardButton } from "grammy/types";
import type { NamedOwn } from "../../domain/control/categories-in-force.ts";
import type { Draft, Step } from "../../domain/reporting/report-draft.ts";
import { waitWords } from "../../domain/reporting/report-limit.ts";
import { draftButton, submitButton } from "../speaking/button.ts";
import { languageName } from "../texts/language-name.ts";
import { cutPiece, joinPieces, type Piece } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";
import { cutText } from "../../domain/speaking/visible-text.ts";
import { inRows } from "../speaking/button-rows.ts";
import { titledName } from "../cases/subject-name.ts";

/** How much of a note and of the subjects the summary repeats, in UTF-16 units. */
const noteUnits = 600;
const subjectsUnits = 1_500;

/** Everything that was answered, before it is sent. */
export function summary(
  { texts, language }: Say,
  draft: Draft,
  ownCategories: readonly NamedOwn[] = [],
): Piece {
  const { subjects = [], category, own, seenIn, searchLanguage, note } = draft.answers;
  const ours = category === undefined ? "" : texts.plain(language, `category-${category}`);
  const ofTeam = ownCategories.find(({ id }) => id === own)?.name;
  const named = cutPiece(
    joinPieces(
      subjects.map((subject) => titledName({ texts, language }, subject)),
      "\n",
    ),
    subjectsUnits,
  );
  const common = {
    category: { ours: ofTeam ?? ours },
    has_note: { choice: typeof note === "string" ? "yes" : "no" },
    note: cutText(note ?? "", noteUnits).text,
  };
  if (draft.flow === "material") {
    return texts.message(language, "summary-material", { ...common, subjects: { rich: named } });
  }
  const place = seenIn === undefined ? "" : texts.plain(language, `seen_in-${seenIn}`);
  const seen =
    searchLanguage === undefined ? place : `${place} (${languageName(language, searchLanguage)})`;
  return texts.message(language, "summary-search_term", {
    ...common,
    terms: { rich: named },
    seen_in: { ours: seen },
  });
}

/** When it is sent by itself, if it is. */
export function plannedLine({ texts, language }: Say, ms: number | undefined): Piece | undefined {
  if (ms === undefined) return undefined;
  const { unit, count } = waitWords(ms);
  return texts.message(language, "summary-planned", { unit: { choice: unit }, count });
}

const editable = {
  search_term: ["terms", "seen_in", "search_language", "category"],
  material: ["subject", "category"],
} satisfies Record<Draft["flow"], readonly Step[]>;

/** Submit first, then a note, then every answer to change. */
export function summaryButtons(say: Say, draft: Draft): InlineKeyboardButton[][] {
  const edit = (step: Step, key = `button-edit-${step}`) =>
    draftButton(say, draft, "edit", key, step);
  const hasNote = typeof draft.answers.note === "string";
  const edits = editable[draft.flow].map((step) => edit(step));
  if (hasNote) edits.push(edit("details"));
  return [
    [{ ...submitButton(say, draft, "button-submit"), style: "success" }],
    ...laterButtons(say, draft),
    ...(hasNote ? [] : [[edit("details", "button-add-note")]]),
    ...inRows(edits),
    [
      draftButton(say, draft, "back", "button-back"),
      draftButton(say, draft, "cancel", "button-cancel"),
    ],
  ];
}

function laterButtons(say: Say, draft: Draft): InlineKeyboardButton[][] {
  const { later } = draft.answers;
  if (later === undefined) return [];
  const verb = later.kind === "offered" ? "later" : "not_later";
  return [[draftButton(say, draft, verb, `button-${verb}`)]];
}
