import type { InlineKeyboardMarkup } from "grammy/types";
import type { ReportView, ToldOutcome } from "../../workflow/view-report.ts";
import { homeData } from "../button-data.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Texts } from "../texts/texts.ts";
import { nameOf } from "./summary.ts";

type Say = { texts: Texts; language: string };

/** The receipt: the codes, and what happens next. */
export function receipt(
  { texts, language }: Say,
  fresh: readonly string[],
  addedTo: readonly string[],
): Piece {
  const codes = [...fresh, ...addedTo];
  const shown = codes.map((code) => texts.message(language, "code", { code: { ours: code } }));
  const key = fresh.length === 0 ? "receipt-added" : "receipt";
  const vars = { count: codes.length, codes: { rich: joinPieces(shown, ", ") } };
  return texts.message(language, key, vars);
}

export function receiptButtons(
  { texts, language }: Say,
  codes: readonly string[],
): InlineKeyboardMarkup {
  const copy = {
    text: texts.plain(language, "button-copy-code"),
    copy_text: { text: codes.join(" ") },
  };
  const again = {
    text: texts.plain(language, "button-report-another"),
    callback_data: homeData("home"),
  };
  return { inline_keyboard: [[copy], [again]] };
}

/** What became of a report, in generic words: an offender must not learn whether they are watched. */
export function outcomeText(texts: Texts, report: ReportView, outcome: ToldOutcome): Piece {
  const say = { texts, language: report.language };
  return texts.message(report.language, `outcome-${outcome}`, {
    code: { ours: report.code },
    subject: { rich: nameOf(say, { kind: report.subjectKind, display: report.given }) },
  });
}
