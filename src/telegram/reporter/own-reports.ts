import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import { ownActions } from "../../domain/own-report.ts";
import type { OwnReport, StatusView } from "../../workflow/view-report.ts";
import { homeData, ownReportData, reportsPageData, type OwnPress } from "../button-data.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";
import { inRows } from "../button-rows.ts";
import { nameOf, shortNameOf } from "./summary.ts";

type Drawn = { piece: Piece; markup: InlineKeyboardMarkup };

/** One page of a person's own reports, each with a button that opens it. */
export function drawStatus(say: Say, view: StatusView): Drawn {
  const { texts, language } = say;
  if (view.reports.length === 0) {
    const home = { text: texts.plain(language, "button-home"), callback_data: homeData("home") };
    return { piece: texts.message(language, "status-empty"), markup: keyboard([[home]]) };
  }
  const { page, pages } = view;
  const items = view.reports.map((report) => statusItem(say, report, shortNameOf));
  const piece = texts.message(language, "status-list", {
    items: { rich: joinPieces(items, "\n\n") },
    paging: { choice: pages > 1 ? "several" : "single" },
    step: page,
    of: pages,
  });
  const codes = view.reports.map((report) => ({
    text: report.code,
    callback_data: ownReportData(report.id, "open", page),
  }));
  return { piece, markup: keyboard([...inRows(codes), ...turning(say, view)]) };
}

function statusItem(say: Say, report: OwnReport, name: typeof nameOf): Piece {
  return say.texts.message(say.language, "status-item", {
    code: { ours: report.code },
    at: report.createdAt,
    subject: { rich: name(say, { kind: report.subjectKind, display: report.given }) },
    state: { ours: say.texts.plain(say.language, `status-${report.status}`) },
  });
}

function turning({ texts, language }: Say, { page, pages }: StatusView): InlineKeyboardButton[][] {
  const turn = (key: string, to: number) => ({
    text: texts.plain(language, key),
    callback_data: reportsPageData(to),
  });
  return inRows([
    ...(page > 1 ? [turn("button-newer", page - 1)] : []),
    ...(page < pages ? [turn("button-older", page + 1)] : []),
  ]);
}

/** One report as its reporter may see it, and what they can do with it. */
export function drawOwnReport(
  say: Say,
  report: OwnReport,
  { withdrawing, page, mayAppeal }: { withdrawing: boolean; page: number; mayAppeal: boolean },
): Drawn {
  const { texts, language } = say;
  const line = (key: string) => texts.message(language, key);
  const { additions } = report;
  const lines = [
    statusItem(say, report, nameOf),
    additions > 0
      ? texts.message(language, "own-report-additions", { count: additions })
      : undefined,
    report.muted ? line("own-report-muted") : undefined,
  ];
  const asking = withdrawing ? [line("own-report-withdrawing")] : [line(`own-${report.status}`)];
  const press = (verb: OwnPress, key: string) => ({
    text: texts.plain(language, key),
    callback_data: ownReportData(report.id, verb, page),
  });
  const rows = withdrawing
    ? [[press("withdraw_now", "button-withdraw-now")], [press("open", "button-withdraw-not")]]
    : [
        ...inRows(ownActions(report, mayAppeal).map((action) => press(action, `button-${action}`))),
        [{ text: texts.plain(language, "button-back"), callback_data: reportsPageData(page) }],
      ];
  return {
    piece: joinPieces([joinPieces(lines, "\n"), ...asking], "\n\n"),
    markup: keyboard(rows),
  };
}

function keyboard(rows: InlineKeyboardButton[][]): InlineKeyboardMarkup {
  return { inline_keyboard: rows.filter((row) => row.length > 0) };
}
