// Draws a case card. Called by compose.ts whenever a card is sent or changed.
import type { InlineKeyboardButton } from "grammy/types";
import { isGravest } from "../../domain/cases/categories.ts";
import { cardButtons, cardFace, isFresh, type CardFace } from "../../domain/cases/card-view.ts";
import type { CardView } from "../../workflow/cases/read-card.ts";
import { button, namedButton } from "../speaking/button.ts";
import type { Drawn } from "../speaking/call.ts";
import { inRows } from "../speaking/button-rows.ts";
import {
  afterLine,
  anotherUpholdsLine,
  assignmentLine,
  calledWords,
  caseNotesLine,
  countsLine,
  dueLine,
  headLine,
  notesQuote,
  orderLine,
  panelLine,
  returnQuestionLine,
  snoozeLine,
  splitLine,
  spellingsLine,
  timeLine,
} from "./card-lines.ts";
import { formerNamesLine, subjectLine } from "./card-names.ts";
import { filesLine, searchLine } from "./card-leads.ts";
import { referralLines } from "./card-referrals.ts";
import { mergedLine, relatedLines } from "./card-related.ts";
import { shortNameOf } from "./subject-name.ts";
import { foreignPlain } from "../texts/foreign.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Say, Texts } from "../texts/texts.ts";
import { appealLines } from "./appeal-lines.ts";
import { groundWords, staffName, whoOf } from "./wording.ts";
import { isPlain, type CardButton } from "../../domain/cases/card-facts.ts";

/** Draws a case's card. Everything of it comes from the view, in which nobody is named. */
export function drawCard(texts: Texts, view: CardView): Drawn {
  const say = { texts, language: view.language };
  const face = cardFace(view.facts);
  const isGone = view.shown.wordsGoneAt !== undefined && face.kind === "settled";
  if (isGone) return { piece: tombstone(say, view), markup: undefined };
  const rows = cardButtons(view.facts).flatMap((row) =>
    inRows(
      row.map((one) => draw(say, view, one)),
      3,
    ),
  );
  if (isFresh(view.facts)) rows.push([button(say, "button-next-case", { on: "next_case" })]);
  return {
    piece: face.kind === "settled" ? settledCard(say, view, face) : fullCard(say, view, face),
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
    joinPieces([headLine(say, view), dueLine(say, view)], " · "),
    subjectLine(say, view),
    formerNamesLine(say, view),
    spellingsLine(say, view),
    mergedLine(say, view),
    orderLine(say, view),
    countsLine(say, view),
    splitLine(say, view),
    timeLine(say, view),
    searchLine(say, view),
    filesLine(say, view),
    view.appeal === undefined
      ? afterLine(say, face.after)
      : appealLines(say, view.appeal, view.named),
    returnQuestionLine(say, view),
    anotherUpholdsLine(say, view),
    referralLines(say, view),
    relatedLines(say, view, (earlier) => groundWords(say, earlier, earlier.toCategory)),
    assignmentLine(say, view),
    snoozeLine(say, view),
    panelLine(say, view),
    caseNotesLine(say, view),
    view.waitingQuestions > 0
      ? line("card-question-waiting", { count: view.waitingQuestions })
      : undefined,
    isGravest(shown.category)
      ? line("card-do-not-open", {
          tier: { choice: facts.tier },
          described: { choice: view.notes.length > 0 ? "yes" : "no" },
        })
      : undefined,
    notesQuote(say, view),
  ];
  return joinPieces(lines, "\n");
}

/** What stays of a case whose words are gone. */
function tombstone({ texts, language }: Say, { shown, facts }: CardView): Piece {
  return texts.message(language, "card-gone", {
    code: { ours: shown.code },
    as: { choice: shown.status },
    at:
      facts.history.find(({ from, to }) => to === shown.status && from !== to)?.at ??
      shown.openedAt,
  });
}

type Settled = Extract<CardFace, { kind: "settled" }>;

function settledCard(say: Say, view: CardView, face: Settled): Piece {
  const lines = [settledLine(say, view, face), orderLine(say, view), referralLines(say, view)];
  return joinPieces(lines, "\n");
}

/** Whether what is to follow from an uphold was done. */
function isFollowed({ referrals }: CardView, { by }: Settled): boolean {
  return referrals.some(({ kind }) => (kind === "telegram") === (by?.ground === "to_telegram"));
}

function settledLine(say: Say, view: CardView, face: Settled): Piece {
  const { shown, named } = view;
  const ground = groundWords(say, face.by, named);
  const category = calledWords(say, view);
  // What follows from an uphold does not say of what; once it was done, the referral says it.
  const follows = isFollowed(view, face) ? [category] : [category, ground];
  const parts = face.as === "upheld" ? [...new Set(follows)] : [ground];
  const subject = shortNameOf(say, { kind: shown.subjectKind, display: shown.display });
  return say.texts.message(say.language, `card-settled-${face.as}`, {
    code: { ours: shown.code },
    who: whoOf(say, face.by),
    at: face.by?.at ?? shown.openedAt,
    ground: { ours: parts.join(" · ") },
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
  if (isPlain(label)) return texts.plain(language, `button-${label.kind}`);
  switch (label.kind) {
    case "recipient":
    case "colleague":
      return foreignPlain(staffName(label.name));
    case "case":
      return texts.plain(language, "button-into-case", { code: { ours: label.code } });
    case "category":
      return texts.plain(language, `category-${label.category}`);
    case "rating":
      return texts.plain(language, "button-rating", { severity: label.rating });
    case "snooze_time":
      return texts.plain(language, `button-snooze-${label.time}`);
    case "silence":
      return texts.plain(language, `button-silence-${label.time}`);
    case "measure":
      return texts.plain(language, `button-measure-${label.measure}`);
    case "ground":
      return texts.plain(language, `ground-${label.ground}`);
    case "sentence":
      return texts.plain(language, `button-sentence-${label.sentence}`);
    case "bulk": {
      const { scope, count, isAll } = label.together;
      const which = { choice: isAll ? "all" : "some" };
      return texts.plain(language, `button-bulk-${scope}`, { count, which });
    }
    case "other_category":
      return texts.plain(language, "ground-other-category");
  }
}
