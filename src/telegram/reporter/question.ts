import type { InlineKeyboardMarkup } from "grammy/types";
import type { Question } from "../../workflow/view-question.ts";
import { ownReportData, type OwnPress } from "../button-data.ts";
import type { Piece } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";
import { nameOf } from "./summary.ts";

/** A question of the team, as the reporter sees it; once it is over, that it is. */
export function drawAsked(
  say: Say,
  question: Question,
  isOpen: boolean,
): { piece: Piece; markup: InlineKeyboardMarkup | undefined } {
  const { texts, language } = say;
  const piece = texts.message(language, isOpen ? "asked-open" : "asked-over", {
    code: { ours: question.reportCode },
    subject: { rich: nameOf(say, { kind: question.subjectKind, display: question.given }) },
    question: question.words,
  });
  const button = (verb: OwnPress) => ({
    text: texts.plain(language, `button-${verb}`),
    callback_data: ownReportData(question.reportId, verb, 1),
  });
  const rows = [[button("answer")], [button("decline"), button("stop_questions")]];
  return { piece, markup: isOpen ? { inline_keyboard: rows } : undefined };
}
