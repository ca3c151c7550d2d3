// Draws a person's own reports. Called by compose-reports.ts for /status and for one report.
import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import { cutText } from "../../domain/speaking/visible-text.ts";
import { toldTo } from "../../domain/cases/categories.ts";
import { ownActions } from "../../domain/reporting/own-report.ts";
import type { OwnPress } from "../../domain/press.ts";
import type { OwnReport, StatusView } from "../../workflow/reporting/view-report.ts";
import { button, homeButton, namedButton, ownReportButton } from "../speaking/button.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";
import { inRows } from "../speaking/button-rows.ts";
import type { Drawn } from "../speaking/call.ts";
import { nameOf, shortNameOf } from "../cases/subject-name.ts";

/** One page of a person's own reports, each with a button that opens it. */
export function drawStatus(say: Say, view: StatusView): Drawn {
  const { texts, language } = say;
  if (view.reports.length === 0) {
    const home = homeButton(say, "button-home", "home");
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
  const reports = view.reports.map((report) => [
    namedButton(buttonName(say, report), { on: "own_report", id: report.id, verb: "open", page }),
  ]);
  return { piece, markup: keyboard([...reports, ...turning(say, view)]) };
}

/** UTF-16 units of what a report is about, beside its code. */
const buttonUnits = 20;

/** What it is about, and its code; what is not kept any more goes by its code alone. */
function buttonName(say: Say, { subjectKind: kind, given, code }: OwnReport): string {
  if (given === undefined) return code;
  const { text } = cutText(given.replaceAll(/\s+/g, " "), buttonUnits);
  return `${nameOf(say, { kind, display: text }).text} · ${code}`;
}

function statusItem(say: Say, report: OwnReport, name: typeof nameOf): Piece {
  return say.texts.message(say.language, "status-item", {
    code: { ours: report.code },
    at: report.createdAt,
    subject: { rich: name(say, { kind: report.subjectKind, display: report.given }) },
    state: { ours: say.texts.plain(say.language, `status-${report.status}`, standingOf(report)) },
  });
}

/** What the words on how a report stands depend on. */
function standingOf({ category, known }: OwnReport) {
  return {
    kind: { choice: toldTo(category) === "life" ? "life" : "other" },
    ground: { choice: known.status === "dismissed" ? known.ground : "none" },
  };
}

function turning(say: Say, { page, pages }: StatusView): InlineKeyboardButton[][] {
  const turn = (key: string, to: number) => button(say, key, { on: "own_reports", page: to });
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
  const asking = withdrawing
    ? [line("own-report-withdrawing")]
    : [texts.message(language, `own-${report.status}`, standingOf(report))];
  const press = (verb: OwnPress, key: string) =>
    ownReportButton(say, key, { id: report.id, verb, page });
  const rows = withdrawing
    ? [[press("withdraw_now", "button-withdraw-now")], [press("open", "button-withdraw-not")]]
    : [
        ...inRows(ownActions(report, mayAppeal).map((action) => press(action, `button-${action}`))),
        [button(say, "button-back", { on: "own_reports", page })],
      ];
  return {
    piece: joinPieces([joinPieces(lines, "\n"), ...asking], "\n\n"),
    markup: keyboard(rows),
  };
}

function keyboard(rows: InlineKeyboardButton[][]): InlineKeyboardMarkup {
  return { inline_keyboard: rows.filter((row) => row.length > 0) };
}
