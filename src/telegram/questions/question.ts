// A question as the team sees it, and what became of it. Used by compose-questions.ts.
import type { ForceReply, InlineKeyboardButton } from "grammy/types";
import {
  maxQuestionUnits,
  pseudonymOf,
  type QuestionPress,
  type QuestionStatus,
} from "../../domain/questions/question.ts";
import type { Other, Question } from "../../workflow/questions/view-question.ts";
import { inRows } from "../speaking/button-rows.ts";
import { button } from "../speaking/button.ts";
import type { Drawn } from "../speaking/call.ts";
import { foreignNote } from "../texts/foreign-note.ts";
import type { Person } from "../../domain/staff/people.ts";
import { foreignPlain } from "../texts/foreign.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";
import { staffName } from "../cases/wording.ts";

/** How many others of a case's reporters are offered, the newest first. */
const shownOthers = 6;
/** UTF-16 units: how much of an answer fits into one message with what is around it. */
const answerUnits = 2_000;

/** A question in its group. Reporters are letters of the case there, and nothing else. */
export function drawQuestion(say: Say, question: Question, others: readonly Other[]): Drawn {
  const { texts, language } = say;
  if (areWordsGone(question)) return { piece: goneWords(say, question), markup: undefined };
  const piece = texts.message(language, `team-question-${question.status}`, {
    who: staffName(question.asker),
    letter: { ours: pseudonymOf(question.index) },
    code: { ours: question.caseCode },
    question: question.words,
    max: maxQuestionUnits,
  });
  const rows = buttons(say, question, others);
  return { piece, markup: rows.length === 0 ? undefined : { inline_keyboard: rows } };
}

/** What was asked and answered is not kept for ever. */
function areWordsGone({ status, words }: Question): boolean {
  return status !== "drafted" && status !== "dropped" && words === "";
}

function goneWords({ texts, language }: Say, question: Question): Piece {
  return texts.message(language, "team-question-gone", { code: { ours: question.caseCode } });
}

function buttons(
  say: Say,
  { id, status }: Question,
  others: readonly Other[],
): InlineKeyboardButton[][] {
  const on = (press: QuestionPress) => ({ on: "question", id, press }) as const;
  if (status === "waiting") return [[button(say, "button-close-question", on({ kind: "close" }))]];
  if (status !== "drafted") return [];
  const choice = others.slice(0, shownOthers).map(({ index, mark }) => {
    const letter = { ours: pseudonymOf(index) };
    return button(say, "button-ask-other", on({ kind: "to", whom: mark }), { letter });
  });
  return [...inRows(choice), [button(say, "button-drop-question", on({ kind: "drop" }))]];
}

/**
 * Where whoever asks writes the question: Telegram opens the reply for those whom the message mentions,
 * so their name stands first.
 */
export function drawPrompt(
  { texts, language }: Say,
  { code, asker }: { code: string; asker: Person },
): { piece: Piece; markup: ForceReply } {
  const name = foreignPlain(staffName(asker.name));
  const user = { id: asker.userId, is_bot: false, first_name: name } as const;
  const mention = { type: "text_mention", user, offset: 0, length: name.length } as const;
  const words = texts.message(language, "team-question-prompt", { code: { ours: code } });
  const who: Piece = { text: name, entities: [mention] };
  const placeholder = texts.plain(language, "team-question-placeholder");
  return {
    piece: joinPieces([who, words], ", "),
    markup: { force_reply: true, selective: true, input_field_placeholder: placeholder },
  };
}

/** What became of a question, for a reply to the card. */
const endings = {
  answered: "team-question-told-answer",
  declined: "team-question-told-declined",
  stopped: "team-question-told-stopped",
  unreached: "team-question-told-unreached",
  drafted: undefined,
  dropped: undefined,
  waiting: undefined,
  closed: undefined,
} as const satisfies Record<QuestionStatus, string | undefined>;

export function drawAnswerTo({ texts, language }: Say, question: Question): Piece | undefined {
  const key = endings[question.status];
  if (key === undefined) return undefined;
  if (areWordsGone(question)) return goneWords({ texts, language }, question);
  return texts.message(language, key, {
    letter: { ours: pseudonymOf(question.index) },
    code: { ours: question.caseCode },
    answer: { rich: foreignNote({ texts, language }, question.answer, answerUnits) },
  });
}
