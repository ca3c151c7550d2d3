import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import type { ScreenView } from "../../workflow/view-screen.ts";
import { ownReportData, type OwnPress } from "../button-data.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";
import { noticeLine } from "./notice.ts";
import { nameOf } from "./summary.ts";

type Writing = Extract<ScreenView, { report: unknown }>;

/** What can be done instead of writing. */
const instead = {
  adding: [],
  objecting: ["object_plain"],
  answering: ["decline", "stop_questions"],
} as const satisfies Record<Writing["page"], readonly OwnPress[]>;

/** A question to be answered with words about a report of one's own. */
export function drawWriting(
  say: Say,
  { page, report, notice }: Writing,
): { piece: Piece; markup: InlineKeyboardMarkup } {
  const { texts, language } = say;
  const parts = [
    noticeLine(say, notice),
    texts.message(language, `question-${page}`, {
      code: { ours: report.code },
      subject: { rich: nameOf(say, { kind: report.subjectKind, display: report.given }) },
    }),
  ];
  const piece = joinPieces(parts, "\n\n");
  const button = (verb: OwnPress, key: string): InlineKeyboardButton => ({
    text: texts.plain(language, key),
    callback_data: ownReportData(report.id, verb, 1),
  });
  const rows = instead[page].map((verb) => [button(verb, `button-${verb}`)]);
  return { piece, markup: { inline_keyboard: [...rows, [button("leave", "button-back")]] } };
}
