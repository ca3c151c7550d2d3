import type { InlineKeyboardMarkup } from "grammy/types";
import type { Receipt, StatusView } from "../../workflow/view-report.ts";
import { homeData } from "../button-data.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Texts } from "../texts/texts.ts";
import { nameOf } from "./summary.ts";

type Say = { texts: Texts; language: string };

/** The receipt: the codes, and what happens next. */
export function receipt({ texts, language }: Say, { codes }: Receipt): Piece {
  const shown = codes.map((code) => texts.message(language, "code", { code: { ours: code } }));
  const count = codes.length;
  return texts.message(language, "receipt", { count, codes: { rich: joinPieces(shown, ", ") } });
}

export function receiptButtons({ texts, language }: Say, { codes }: Receipt): InlineKeyboardMarkup {
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
