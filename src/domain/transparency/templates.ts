// Fills the EU's templates for transparency reports, as their operator brings them. Used by `fill-templates`.
import { z } from "zod";
import type { Interval } from "./banding.ts";
import type { Told } from "./report.ts";
import { sumOf } from "./banding.ts";
import { tableOf, TableId } from "./tables.ts";

/**
 * What goes where, as the operator says: in the row that has this indicator in one of its cells, the cell
 * under this column. `take`: `requests.total`, or a table and one of its columns or rows: `reports.upheld`.
 */
export const Indicators = z.record(
  z.string(),
  z.object({ column: z.string(), take: z.string().nullable() }),
);
export type Indicators = z.infer<typeof Indicators>;

/** A cell that stays as it is, and why. */
export type Left = {
  row: number;
  indicator: string;
  why: "no_number_named" | "no_such_number" | "no_such_column" | "not_empty" | "a_range";
};

export type Filled = { rows: string[][]; filled: number; left: Left[] };

/** Fills what is known to the last one. Nothing is guessed: all other rows stay, and are listed. */
export function fillTemplate(
  rows: readonly (readonly string[])[],
  indicators: Indicators,
  { tables }: Pick<Told, "tables">,
): Filled {
  const [head = []] = rows;
  const left: Left[] = [];
  let filled = 0;
  const made = rows.map((row, at) => {
    const indicator = row.find((text) => Object.hasOwn(indicators, text.trim()))?.trim();
    if (at === 0 || indicator === undefined) {
      const words = row.find((text) => text.trim() !== "")?.trim();
      if (at > 0 && words !== undefined && row.some((text) => text.trim() === "")) {
        left.push({ row: at + 1, indicator: words, why: "no_number_named" });
      }
      return [...row];
    }
    const placed = placeIn(row, head, indicators[indicator], tables);
    if (typeof placed === "string") {
      left.push({ row: at + 1, indicator, why: placed });
      return [...row];
    }
    filled += 1;
    return row.map((text, column) => (column === placed.column ? String(placed.number) : text));
  });
  return { rows: made, filled, left };
}

function placeIn(
  row: readonly string[],
  head: readonly string[],
  asked: Indicators[string] | undefined,
  tables: Told["tables"],
): { column: number; number: number } | Left["why"] {
  if (asked === undefined || asked.take === null) return "no_number_named";
  const column = head.findIndex((text) => text.trim() === asked.column);
  if (column === -1) return "no_such_column";
  if ((row[column] ?? "").trim() !== "") return "not_empty";
  const number = numberOf(tables, asked.take);
  if (number === undefined) return "no_such_number";
  return number[0] === number[1] ? { column, number: number[0] } : "a_range";
}

/** A number of a report by its name; undefined: there is none of that name. */
function numberOf(tables: Told["tables"], take: string): Interval | undefined {
  const [table, of = ""] = take.split(".");
  const id = TableId.safeParse(table).data;
  if (id === undefined) return undefined;
  const { rows, total } = tables[id];
  if (of === "total") return total;
  if (tableOf(id).columns.includes(of)) {
    return sumOf(rows.map(({ counts }) => counts[of] ?? [0, 0]));
  }
  const found = rows.filter((row) => row.of.includes(of));
  if (found.length === 0) return undefined;
  return sumOf(found.flatMap(({ counts }) => Object.values(counts)));
}

/** What an operator is given to fill in where there is no file of indicators: every row that has an empty cell. */
export function indicatorsIn(tables: readonly (readonly (readonly string[])[])[]): Indicators {
  const found = tables.flatMap(([head = [], ...rows]) =>
    rows.flatMap((row) => {
      const words = row.find((text) => text.trim() !== "")?.trim();
      const empty = row.findIndex((text) => text.trim() === "");
      if (words === undefined || empty === -1) return [];
      return [[words, { column: (head[empty] ?? "").trim(), take: null }] as const];
    }),
  );
  return Object.fromEntries(found);
}

/** Reads CSV as RFC 4180 says. Throws where a quote does not end. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  while (at < text.length) {
    const { cell, end } = readCell(text, at);
    row.push(cell);
    const sign = text[end];
    at = end + (sign === "\r" && text[end + 1] === "\n" ? 2 : 1);
    if (sign === ",") {
      if (at === text.length) row.push("");
      else continue;
    }
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function readCell(text: string, from: number): { cell: string; end: number } {
  if (text[from] !== '"') {
    const length = text.slice(from).search(/[,\r\n]/);
    const end = length === -1 ? text.length : from + length;
    return { cell: text.slice(from, end), end };
  }
  const quoted = /^"((?:[^"]|"")*)"(?=[,\r\n]|$)/.exec(text.slice(from));
  if (quoted === null) throw new Error("a quote in the CSV does not end");
  const [whole, inside = ""] = quoted;
  return { cell: inside.replaceAll('""', '"'), end: from + whole.length };
}

/** Writes it back: cells that need no quotes get none. What stood there is not changed. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
