import type { InlineKeyboardMarkup } from "grammy/types";
import { toldTo } from "../../domain/cases/categories.ts";
import { hasGuidance } from "../../domain/reporting/report-steps.ts";
import type { Receipt } from "../../workflow/reporting/view-report.ts";
import { homeButton, ownReportButton } from "../speaking/button.ts";
import type { Drawn } from "../speaking/call.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";
import { helpButton } from "../speaking/help-lines.ts";

/** The codes, and what happens next. */
export function drawReceipt(say: Say, receipt: Receipt, addedTo: readonly string[]): Drawn {
  return { piece: words(say, receipt, addedTo), markup: buttons(say, receipt, addedTo) };
}

function words(
  { texts, language }: Say,
  { codes: fresh, category }: Receipt,
  addedTo: readonly string[],
): Piece {
  const codes = [...fresh, ...addedTo];
  const shown = codes.map((code) => texts.message(language, "code", { code: { ours: code } }));
  // Codes of a receipt stand below each other, as clients break a line at a code's hyphen.
  const [key, between] = fresh.length === 0 ? ["receipt-added", ", "] : ["receipt", "\n"];
  return texts.message(language, key, {
    count: codes.length,
    codes: { rich: joinPieces(shown, between) },
    kind: { choice: category === undefined ? "plain" : toldTo(category) },
  });
}

/** After a grave report, help lines are one tap away. */
function buttons(
  say: Say,
  { ids, codes, category }: Receipt,
  addedTo: readonly string[],
): InlineKeyboardMarkup {
  const { texts, language } = say;
  const all = [...codes, ...addedTo];
  const copy = {
    text: texts.plain(language, "button-copy-code", { count: all.length }),
    copy_text: { text: all.join(" ") },
  };
  const [id] = all.length === 1 ? ids : [];
  const add = id === undefined ? [] : [ownReportButton(say, "button-add", { id, verb: "add" })];
  const again = homeButton(say, "button-report-another", "home");
  const help = category !== undefined && hasGuidance(category) ? [[helpButton(say, category)]] : [];
  return { inline_keyboard: [[copy, ...add], ...help, [again]] };
}
