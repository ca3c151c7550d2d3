import type { InlineKeyboardMarkup } from "grammy/types";
import type { ReportView, StatusView, ToldOutcome } from "../../workflow/view-report.ts";
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

/** The list of a person's own reports, the newest first. */
export function statusText(say: Say, { reports, more }: StatusView): Piece {
  const { texts, language } = say;
  if (reports.length === 0) return texts.message(language, "status-empty");
  const items = reports.map((report) =>
    texts.message(language, "status-item", {
      code: { ours: report.code },
      at: report.createdAt,
      subject: { rich: nameOf(say, { kind: report.subjectKind, display: report.given }) },
      state: { ours: texts.plain(language, `status-${report.status}`) },
    }),
  );
  if (more > 0) items.push(texts.message(language, "status-more", { count: more }));
  return texts.message(language, "status-list", { items: { rich: joinPieces(items, "\n\n") } });
}
