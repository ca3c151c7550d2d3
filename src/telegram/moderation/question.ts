import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import { maxQuestionUnits, pseudonymOf, type QuestionStatus } from "../../domain/question.ts";
import type { Askable, Question } from "../../workflow/view-question.ts";
import { questionData } from "../button-data.ts";
import { foreignNote } from "../texts/foreign.ts";
import type { Piece } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";
import { staffName } from "./wording.ts";

type Drawn = { piece: Piece; markup: InlineKeyboardMarkup | undefined };

/** How many others of a case's reporters are offered, the newest first. */
const shownOthers = 6;
/** UTF-16 units: how much of an answer fits into one message with what is around it. */
const answerUnits = 2_000;

/** A question in its group. Reporters are letters of the case there, and nothing else. */
export function drawQuestion(say: Say, question: Question, others: readonly Askable[]): Drawn {
  const { texts, language } = say;
  const piece = texts.message(language, `question-${question.status}`, {
    who: staffName(question.asker),
    letter: { ours: pseudonymOf(question.index) },
    code: { ours: question.caseCode },
    question: question.words,
    max: maxQuestionUnits,
  });
  const rows = buttons(say, question, others);
  return { piece, markup: rows.length === 0 ? undefined : { inline_keyboard: rows } };
}

function buttons(
  { texts, language }: Say,
  { id, status }: Question,
  others: readonly Askable[],
): InlineKeyboardButton[][] {
  if (status === "waiting") {
    const text = texts.plain(language, "button-close-question");
    return [[{ text, callback_data: questionData(id, { kind: "close" }) }]];
  }
  if (status !== "drafted") return [];
  const choice = others.slice(0, shownOthers).map(({ index }) => ({
    text: texts.plain(language, "button-ask-other", { letter: { ours: pseudonymOf(index) } }),
    callback_data: questionData(id, { kind: "to", index }),
  }));
  const drop = {
    text: texts.plain(language, "button-drop-question"),
    callback_data: questionData(id, { kind: "drop" }),
  };
  return [choice.slice(0, 3), choice.slice(3), [drop]].filter((row) => row.length > 0);
}

/** What became of a question, for a reply to the card. */
const endings = {
  answered: "told-answer",
  declined: "told-declined",
  stopped: "told-stopped",
  unreached: "told-unreached",
  drafted: undefined,
  dropped: undefined,
  waiting: undefined,
  closed: undefined,
} as const satisfies Record<QuestionStatus, string | undefined>;

export function drawAnswerTo({ texts, language }: Say, question: Question): Piece | undefined {
  const key = endings[question.status];
  if (key === undefined) return undefined;
  return texts.message(language, key, {
    letter: { ours: pseudonymOf(question.index) },
    code: { ours: question.caseCode },
    answer: { rich: foreignNote(question.answer, answerUnits) },
  });
}
