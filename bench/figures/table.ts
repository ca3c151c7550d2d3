// What a run found, as a table to read. Used by the bench and its scenarios.
import type { Spread } from "./statistics.ts";

export type Figures = Record<string, number | Spread>;

/** One line of a scenario: a load, who had it, and what it came to. */
export interface Row {
  what: string;
  who: string;
  figures: Figures;
}

/** A scenario's rows as tables: one for those in a row that tell of the same things. */
export function tableOf(rows: readonly Row[]): string {
  const blocks: Row[][] = [];
  for (const row of rows) {
    const block = blocks.at(-1);
    if (block?.[0]?.what === row.what || tellsTheSame(block?.[0], row)) block?.push(row);
    else blocks.push([row]);
  }
  return blocks.map(blockOf).join("\n\n");
}

function tellsTheSame(one: Row | undefined, other: Row): boolean {
  const [columns, more] = [one, other].map((row) => Object.keys(row?.figures ?? {}));
  return columns?.[0] !== undefined && columns[0] === more?.[0];
}

/** A column for each figure that one of the rows has. */
function blockOf(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap(({ figures }) => Object.keys(figures)))];
  const lines = rows.map(({ what, who, figures }) => [
    what,
    who,
    ...columns.map((column) => cell(figures[column])),
  ]);
  const all = [["", "", ...columns], ...lines];
  const widths = ["", "", ...columns].map((_, at) =>
    Math.max(...all.map((line) => (line[at] ?? "").length)),
  );
  const pad = (text: string, at: number) =>
    at < 2 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0);
  return all.map((line) => line.map(pad).join("  ").trimEnd()).join("\n");
}

function cell(figure: number | Spread | undefined): string {
  if (figure === undefined) return "";
  if (typeof figure === "number") return Number.isFinite(figure) ? short(figure) : "?";
  return `${short(figure.median)} (${short(figure.from)}–${short(figure.to)})`;
}

function short(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}
