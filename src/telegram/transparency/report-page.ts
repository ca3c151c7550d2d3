// A report as a message, and the pages beside it. Drawn by compose-transparency.ts.
import type { InlineKeyboardMarkup } from "grammy/types";
import type { TransparencyPress } from "../../domain/transparency/draft.ts";
import type { Told } from "../../domain/transparency/report.ts";
import { tableIds, tableOf } from "../../domain/transparency/tables.ts";
import type { TransparencyView } from "../../workflow/transparency/show-transparency.ts";
import { button, namedButton } from "../speaking/button.ts";
import { inRows } from "../speaking/button-rows.ts";
import type { Drawn } from "../speaking/call.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Say, Texts } from "../texts/texts.ts";
import { columnSum, medianWords, range, rowsOf } from "./words.ts";

type As = { kind: "draft" } | { kind: "report"; nr: number };

/** What a report says, in at most twelve lines. The sentence on secret requests is in every one. */
export function reportPiece(say: Say, told: Told, as: As): Piece {
  const { texts, language } = say;
  const { tables, medians } = told;
  const ours = (text: string) => ({ ours: text });
  const place = as.kind === "draft" ? "draft" : told.corrects === null ? "report" : "correction";
  const sum = (...columns: string[]) => ours(range(columnSum(tables.reports, ...columns)));
  const asked = (...columns: string[]) => ours(range(columnSum(tables.requests, ...columns)));
  const lines = [
    texts.message(language, "told-report", {
      period: ours(told.period),
      place: { choice: place },
      nr: as.kind === "draft" ? 0 : as.nr,
      corrects: told.corrects ?? 0,
      reports: ours(range(tables.reports.total)),
      upheld: sum("upheld"),
      dismissed: sum("dismissed"),
      withdrawn: sum("withdrawn"),
      waiting: sum("waiting"),
      objections: ours(range(tables.objections.total)),
      won: ours(range(rowsOf(tables.objections, "upheld"))),
      first: ours(medianWords(say, medians.first_decision)),
      closing: ours(medianWords(say, medians.closing)),
      referred: ours(range(tables.referrals.total)),
      shown: ours(range(columnSum(tables.reveals, "confirmed"))),
      held: ours(range(tables.holds.total)),
      automated: ours(range(tables.automated.total)),
      people: ours(range(tables.people.total)),
    }),
    texts.message(language, "told-requests", {
      all: ours(range(tables.requests.total)),
      given: asked("full", "part"),
      refused: asked("refuse", "challenge"),
      nothing: asked("nothing_held"),
    }),
    texts.message(language, "told-secret"),
  ];
  return joinPieces(lines, "\n");
}

/** What a year's four quarters come to. How many people decided can't be added up. */
function yearPiece(
  { texts, language }: Say,
  { year, tables }: Extract<TransparencyView, { kind: "year" }>,
): Piece {
  const sum = (table: keyof Told["tables"], ...columns: string[]) => ({
    ours: range(columnSum(tables[table], ...columns)),
  });
  const vars = {
    year: { ours: String(year) },
    reports: { ours: range(tables.reports.total) },
    upheld: sum("reports", "upheld"),
    dismissed: sum("reports", "dismissed"),
    withdrawn: sum("reports", "withdrawn"),
    waiting: sum("reports", "waiting"),
    objections: { ours: range(tables.objections.total) },
    won: { ours: range(rowsOf(tables.objections, "upheld")) },
    all: { ours: range(tables.requests.total) },
    given: sum("requests", "full", "part"),
    refused: sum("requests", "refuse", "challenge"),
    nothing: sum("requests", "nothing_held"),
  };
  return joinPieces(
    [texts.message(language, "told-year", vars), texts.message(language, "told-secret")],
    "\n",
  );
}

/** A page of what was published, for anybody. */
export function drawTransparency(texts: Texts, view: TransparencyView): Drawn {
  const { language } = view;
  const say = { texts, language };
  const to = (press: TransparencyPress, key: string) =>
    button(say, `button-transparency-${key}`, { on: "transparency", press });
  const markup = (...rows: InlineKeyboardMarkup["inline_keyboard"]) => ({ inline_keyboard: rows });
  switch (view.kind) {
    case "nothing":
      return { piece: texts.message(language, "transparency-nothing"), markup: undefined };
    case "report": {
      const { report } = view.shown;
      const { nr } = report;
      return {
        piece: reportPiece(say, report, { kind: "report", nr }),
        markup: markup(
          [to({ kind: "countries", nr }, "countries"), to({ kind: "files", nr }, "files")],
          [to({ kind: "list" }, "list"), to({ kind: "check" }, "check")],
        ),
      };
    }
    case "countries":
      return drawCountries(say, view.shown.report);
    case "files":
      return drawFiles(say, view.shown.report);
    case "list":
      return drawList(say, view);
    case "year":
      return {
        piece: yearPiece(say, view),
        markup: markup([to({ kind: "list" }, "list")]),
      };
    case "check":
      return {
        piece: texts.message(language, "transparency-check", { key: { ours: view.publicKey } }),
        markup: markup([to({ kind: "newest" }, "back")]),
      };
  }
}

function drawList(
  { texts, language }: Say,
  { reports, years }: Extract<TransparencyView, { kind: "list" }>,
): Drawn {
  const row = (text: string, press: TransparencyPress) =>
    namedButton(text, { on: "transparency", press });
  const whole = years.map((nr) => row(`Σ ${nr}`, { kind: "year", nr }));
  const each = reports.map(({ nr, period }) => row(`${period} · ${nr}`, { kind: "report", nr }));
  return {
    piece: texts.message(language, "transparency-list"),
    markup: { inline_keyboard: [...inRows(whole), ...inRows(each.slice(0, 40))] },
  };
}

function drawCountries(say: Say, report: Told & { nr: number }): Drawn {
  const { texts, language } = say;
  const back: TransparencyPress = { kind: "report", nr: report.nr };
  return {
    piece: texts.message(language, "transparency-countries", {
      period: { ours: report.period },
      is: { choice: report.tables.requests.rows.length === 0 ? "nothing" : "there" },
      list: { ours: countries(report) },
    }),
    markup: {
      inline_keyboard: [
        [button(say, "button-transparency-back", { on: "transparency", press: back })],
      ],
    },
  };
}

/** Every country from which somebody asked. */
function countries({ tables: { requests } }: Told): string {
  const codes = [...new Set(requests.rows.map(({ of }) => of[0] ?? ""))];
  return codes.map((code) => `${code} ${range(rowsOf(requests, code))}`).join(" · ");
}

function drawFiles(say: Say, { nr, period }: { nr: number; period: string }): Drawn {
  const file = (of: Extract<TransparencyPress, { kind: "file" }>["of"], key: string) =>
    button(say, key, { on: "transparency", press: { kind: "file", nr, of } });
  const whole = (["html", "json", "signature"] as const).map((of) =>
    file(of, `button-transparency-${of}`),
  );
  const tables = ([...tableIds, "medians", "shares"] as const).map((of) => ({
    ...file(of, "button-transparency-html"),
    text: `${letterOf(of)} · ${say.texts.plain(say.language, "told-table", { table: { choice: of } })}`,
  }));
  return {
    piece: say.texts.message(say.language, "transparency-files", { period: { ours: period }, nr }),
    markup: {
      inline_keyboard: [
        whole,
        ...inRows(tables),
        [
          button(say, "button-transparency-back", {
            on: "transparency",
            press: { kind: "report", nr },
          }),
        ],
      ],
    },
  };
}

/** Under which letter a table stands in the list of what is told. */
export function letterOf(of: (typeof tableIds)[number] | "medians" | "shares"): string {
  if (of === "medians") return "C";
  return of === "shares" ? "A" : tableOf(of).letter;
}
