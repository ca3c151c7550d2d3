import type { InlineKeyboardButton } from "grammy/types";
import type { Draft, Step } from "../../domain/report-draft.ts";
import type { Subject } from "../../domain/subject.ts";
import { draftData } from "../button-data.ts";
import { languageName } from "../texts/language-name.ts";
import { cutPiece, joinPieces, type Piece } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";
import { cutText } from "../../domain/visible-text.ts";
import { inRows } from "../button-rows.ts";

/** How much of a note and of the subjects the summary repeats, in UTF-16 units. */
const noteUnits = 600;
const subjectsUnits = 1_500;

/** Everything that was answered, before it is sent. */
export function summary({ texts, language }: Say, draft: Draft): Piece {
  const { subjects = [], category, seenIn, searchLanguage, note } = draft.answers;
  const named = cutPiece(
    joinPieces(
      subjects.map((subject) => titledName({ texts, language }, subject)),
      "\n",
    ),
    subjectsUnits,
  );
  const common = {
    category: { ours: category === undefined ? "" : texts.plain(language, `category-${category}`) },
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

/** A subject as text that opens nothing by itself, with what it is. */
export function nameOf(
  { texts, language }: Say,
  subject: Pick<Subject, "kind" | "display">,
): Piece {
  return texts.message(language, "subject", {
    kind: { choice: subject.kind },
    value: subject.display,
  });
}

/** The same, no longer than a line or two: where one is told about it, not asked. */
export function shortNameOf(say: Say, subject: Pick<Subject, "kind" | "display">): Piece {
  return nameOf(say, { ...subject, display: cutText(subject.display, shortUnits).text });
}

const shortUnits = 60;

/** The same with the title that Telegram knew: an id alone tells a person nothing. */
export function titledName(say: Say, subject: Pick<Subject, "kind" | "display" | "title">): Piece {
  const name = nameOf(say, subject);
  if (subject.title === undefined) return name;
  const title = cutText(subject.title, titleUnits).text;
  return say.texts.message(say.language, "subject-titled", { subject: { rich: name }, title });
}

const titleUnits = 40;

const editable = {
  search_term: ["terms", "seen_in", "search_language", "category", "details"],
  material: ["subject", "category", "details"],
} satisfies Record<Draft["flow"], readonly Step[]>;

/** Submit first, then every answer to change. */
export function summaryButtons({ texts, language }: Say, draft: Draft): InlineKeyboardButton[][] {
  const press = (verb: "submit" | "edit" | "back" | "cancel", key: string, value = "") => ({
    text: texts.plain(language, key),
    callback_data: draftData(draft.id, "summary", verb, value),
  });
  return [
    [{ ...press("submit", "button-submit"), style: "success" }],
    ...inRows(editable[draft.flow].map((step) => press("edit", `button-edit-${step}`, step))),
    [press("back", "button-back"), press("cancel", "button-cancel")],
  ];
}
