import type { InlineKeyboardButton } from "grammy/types";
import { panelVerbs } from "../../domain/card-press.ts";
import { categories, isGravest } from "../../domain/categories.ts";
import { cardButtons, cardFace, type CardButton, type CardFace } from "../../domain/card-view.ts";
import type { Decision } from "../../domain/case-status.ts";
import type { CardView } from "../../workflow/view-card.ts";
import { namedButton } from "../button.ts";
import type { Drawn } from "../call.ts";
import { inRows } from "../button-rows.ts";
import { formerNamesLine, subjectLine } from "./card-names.ts";
import { searchLine } from "./card-leads.ts";
import { relatedLines } from "./card-related.ts";
import { shortNameOf } from "../subject-name.ts";
import { foreignNote } from "../texts/foreign.ts";
import { cutPiece, joinPieces, type Piece } from "../texts/piece.ts";
import type { Say, Texts } from "../texts/texts.ts";
import { objectionLines } from "./objection-lines.ts";
import { groundWords, staffName, whoOf } from "./wording.ts";

/** UTF-16 units: how much of a note's beginning, and of other spellings, a card shows. */
const noteUnits = 200;
const spellingsUnits = 400;
const shownSpellings = 4;

/** Draws a case's card. Everything of it comes from the view, in which nobody is named. */
export function drawCard(texts: Texts, view: CardView): Drawn {
  const say = { texts, language: view.language };
  const face = cardFace(view.facts);
  const rows = cardButtons(view.facts).flatMap((row) =>
    inRows(row.map((button) => draw(say, view, button))),
  );
  return {
    piece: face.kind === "settled" ? settledLine(say, view, face) : fullCard(say, view, face),
    markup: rows.length === 0 ? undefined : { inline_keyboard: rows },
  };
}

/** What is left where a card can't be used any more. */
export function drawElsewhere(texts: Texts, view: CardView): Piece {
  return texts.message(view.language, "card-elsewhere", { code: { ours: view.shown.code } });
}

type ToDecide = Extract<CardFace, { kind: "to_decide" }>;

function fullCard(say: Say, view: CardView, face: ToDecide): Piece {
  const { texts, language } = say;
  const { shown, facts } = view;
  const line = (key: string, vars: Parameters<Texts["message"]>[2]) =>
    texts.message(language, key, vars);
  const lines = [
    line("card-head", {
      severity: categories[shown.category].severity,
      code: { ours: shown.code },
      category: { ours: texts.plain(language, `category-${shown.category}`) },
    }),
    subjectLine(say, view),
    formerNamesLine(say, view),
    spellingsLine(say, view),
    countsLine(say, view),
    timeLine(say, view),
    searchLine(say, view),
    view.objection === undefined
      ? afterLine(say, face.after)
      : objectionLines(say, view.objection, shown.category),
    relatedLines(say, view, (earlier) => groundWords(say, earlier, earlier.toCategory)),
    panelLine(say, view),
    view.waitingQuestions > 0
      ? line("card-question-waiting", { count: view.waitingQuestions })
      : undefined,
    isGravest(shown.category)
      ? line("card-do-not-open", { tier: { choice: facts.tier } })
      : undefined,
    notesQuote(say, view),
  ];
  return joinPieces(lines, "\n");
}

/** Of the gravest nobody sees who would dismiss it before two do. */
function panelLine({ texts, language }: Say, { facts, shown }: CardView): Piece | undefined {
  if (facts.panel === undefined) return undefined;
  if (isGravest(shown.category)) return texts.message(language, "card-panel-nameless");
  return texts.message(language, "card-panel", {
    who: staffName(facts.panel.name),
    verb: { choice: panelVerbs[facts.panel.page] },
  });
}

function countsLine({ texts, language }: Say, { tally }: CardView): Piece {
  const { reports, reporters, trusted } = tally;
  const counts = texts.message(language, "card-counts", { reports, people: reporters });
  if (trusted === 0) return counts;
  return joinPieces([counts, texts.message(language, "card-trusted", { count: trusted })], " · ");
}

function spellingsLine({ texts, language }: Say, view: CardView): Piece | undefined {
  // Other things than terms have forms and former names, not spellings.
  if (view.shown.subjectKind !== "search_term") return undefined;
  const others = view.seen.spellings.filter((given) => given !== view.shown.display);
  if (others.length === 0) return undefined;
  const shown = others
    .slice(0, shownSpellings)
    .map((given) => texts.message(language, "given", { value: given }));
  return texts.message(language, "card-spellings", {
    count: others.length,
    spellings: { rich: cutPiece(joinPieces(shown, ", "), spellingsUnits) },
  });
}

function timeLine({ texts, language }: Say, { tally }: CardView): Piece {
  const { firstAt, latestAt } = tally;
  if (minuteOf(firstAt) === minuteOf(latestAt)) {
    return texts.message(language, "card-time", { at: firstAt });
  }
  const key = dayOf(firstAt) === dayOf(latestAt) ? "card-time-day" : "card-time-span";
  return texts.message(language, key, { first_at: firstAt, latest_at: latestAt });
}

/** Times are shown to the minute. */
function minuteOf(time: Date): number {
  return Math.floor(time.getTime() / 60_000);
}

/** In UTC, as they are shown. */
function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}

/** Why a case that was decided is here (again). */
function afterLine(say: Say, after: Decision | undefined): Piece | undefined {
  const keys: Partial<Record<Decision["kind"], string>> = {
    escalate: "card-escalated",
    return: "card-returned",
    undo: "card-reopened",
    reopen: "card-reopened",
  };
  const key = after && keys[after.kind];
  if (after === undefined || key === undefined) return undefined;
  return say.texts.message(say.language, key, { who: whoOf(say, after), at: after.at });
}

function notesQuote({ texts, language }: Say, view: CardView): Piece | undefined {
  if (view.notes.length === 0) return undefined;
  const notes = view.notes.map((written) => {
    const note = { rich: foreignNote(written.note, noteUnits) };
    if (written.language === language) return texts.message(language, "card-note", { note });
    const named = new Intl.DisplayNames([language], { type: "language" }).of(written.language);
    const from = { ours: named ?? written.language };
    return texts.message(language, "card-note-in", { language: from, note });
  });
  return texts.message(language, "card-notes", { notes: { rich: joinPieces(notes, "\n") } });
}

function settledLine(
  say: Say,
  view: CardView,
  face: Extract<CardFace, { kind: "settled" }>,
): Piece {
  const { shown } = view;
  const subject = shortNameOf(say, { kind: shown.subjectKind, display: shown.display });
  return say.texts.message(say.language, `card-settled-${face.as}`, {
    code: { ours: shown.code },
    who: whoOf(say, face.by),
    at: face.by?.at ?? shown.openedAt,
    ground: { ours: groundWords(say, face.by, shown.category) },
    subject: { rich: subject },
  });
}

const styles: Partial<Record<CardButton["label"]["kind"], "primary" | "success">> = {
  escalate: "primary",
  uphold: "success",
};

function draw(say: Say, view: CardView, button: CardButton): InlineKeyboardButton {
  const style = styles[button.label.kind];
  const { id: caseId, version } = view.shown;
  return {
    ...namedButton(labelOf(say, button.label), {
      on: "card",
      caseId,
      version,
      press: button.press,
    }),
    ...(style === undefined ? {} : { style }),
  };
}

function labelOf({ texts, language }: Say, label: CardButton["label"]): string {
  switch (label.kind) {
    case "category":
      return texts.plain(language, `category-${label.category}`);
    case "ground":
      return texts.plain(language, `ground-${label.ground}`);
    case "other_category":
      return texts.plain(language, "ground-other-category");
    case "escalate":
    case "dismiss":
    case "dismiss_as_two":
    case "uphold":
    case "return":
    case "undo":
    case "ask":
    case "back":
      return texts.plain(language, `button-${label.kind}`);
  }
}
