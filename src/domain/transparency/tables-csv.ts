// A table of a report for a table calculation (RFC 4180): each cell as its least and its most.
import { csvOf } from "../control/csv.ts";
import type { Interval } from "./banding.ts";
import type { Told } from "./report.ts";
import { ShareId, tableOf, WaitId, type TableId } from "./tables.ts";

export type CsvOf = TableId | "medians" | "shares";

export function tableCsv(told: Told, of: CsvOf): string {
  if (of === "medians") return mediansCsv(told);
  if (of === "shares") return sharesCsv(told);
  const { by, columns } = tableOf(of);
  const both = (column: string) => [`${column}_from`, `${column}_to`];
  const none: Interval = [0, 0];
  return csvOf([
    ["period", ...by, ...columns.flatMap(both)],
    ...told.tables[of].rows.map((row) => [
      told.period,
      ...row.of,
      ...columns.flatMap((column) => row.counts[column] ?? none),
    ]),
  ]);
}

function mediansCsv({ period, medians }: Told): string {
  const rows = WaitId.options.map((wait) => [period, wait, medians[wait]]);
  return csvOf([["period", "wait", "median_ms"], ...rows]);
}

function sharesCsv({ period, shares }: Told): string {
  const rows = ShareId.options.flatMap((id) => {
    const parts = shares[id];
    if (parts === "withheld") return [[period, id, "", "withheld", "withheld"]];
    return parts.map(({ of, step }) => [period, id, of, step * 10, Math.min(100, step * 10 + 10)]);
  });
  return csvOf([["period", "of", "part", "percent_from", "percent_below"], ...rows]);
}
