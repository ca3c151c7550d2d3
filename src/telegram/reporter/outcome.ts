import type { InlineKeyboardMarkup } from "grammy/types";
import type { OutcomeView } from "../../workflow/view-report.ts";
import { ownReportData } from "../button-data.ts";
import type { Piece } from "../texts/piece.ts";
import type { Texts } from "../texts/texts.ts";
import { shortNameOf } from "./summary.ts";

/** What became of a report, in generic words: an offender must not learn whether they are watched. */
export function drawOutcome(
  texts: Texts,
  { report, outcome, answersAppeal, mayAppeal, language }: OutcomeView,
): { piece: Piece; markup: InlineKeyboardMarkup | undefined } {
  const { reportId } = report;
  const say = { texts, language };
  const key = answersAppeal ? `objection-${outcome}` : `outcome-${outcome}`;
  const piece = texts.message(language, key, {
    code: { ours: report.code },
    subject: { rich: shortNameOf(say, { kind: report.subjectKind, display: report.given }) },
    may_object: { choice: mayAppeal ? "yes" : "no" },
  });
  const object = {
    text: texts.plain(language, "button-object"),
    callback_data: ownReportData(reportId, "object", 1),
  };
  return { piece, markup: mayAppeal ? { inline_keyboard: [[object]] } : undefined };
}
