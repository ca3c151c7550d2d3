// What the public is told of a quarter, worked out of counts. Used by drafts, and by all that shows a report.
import { z } from "zod";
import {
  banded,
  medianOf,
  rules as usual,
  sharesOf,
  sumOf,
  type Interval,
  type Rules,
  type Scheme,
} from "./banding.ts";
import { boundsOf, Quarter } from "./period.ts";
import { ShareId, TableId, tableIds, tableOf, WaitId } from "./tables.ts";

const Range = z.tuple([z.number().int().min(0), z.number().int().min(0)]).readonly();
const Row = z.object({ of: z.array(z.string()), counts: z.record(z.string(), Range) });
const TableTold = z.object({ rows: z.array(Row), total: Range });
export type TableTold = z.infer<typeof TableTold>;

/** What is told, without what makes it one of a chain. */
export const Told = z.object({
  period: Quarter,
  from: z.string(),
  until: z.string(),
  asOf: z.string(),
  /** The number of the report in whose place it comes. */
  corrects: z.number().nullable(),
  /** That the operator follows the structure of the law, or is bound by it. */
  basis: z.enum(["voluntary", "bound"]),
  isExact: z.boolean(),
  tables: z.record(TableId, TableTold),
  /** Which step of how many each part is in. */
  shares: z.record(
    ShareId,
    z.union([z.literal("withheld"), z.array(z.object({ of: z.string(), step: z.number() }))]),
  ),
  /** In milliseconds. */
  medians: z.record(WaitId, z.union([z.literal("too_few"), z.number()])),
});
export type Told = z.infer<typeof Told>;

/** A published report, as it is signed. `previous`: the digest of the one before. */
export const Report = Told.extend({ version: z.literal(1), nr: z.number(), previous: z.string() });
export type Report = z.infer<typeof Report>;

/** One true count: of a row's keys and a column. */
export type Count = { of: readonly string[]; column: string; count: number };
/** What was counted; nothing of it leaves but as `told` shows it. */
export type Counted = {
  tables: Readonly<Record<TableId, readonly Count[]>>;
  shares: Readonly<Record<ShareId, readonly { of: string; count: number }[]>>;
  waitsMs: Readonly<Record<WaitId, readonly number[]>>;
};

/** The population whose parts are told in shares. */
const shareOf = { subject_kinds: "reports" } as const satisfies Record<ShareId, TableId>;

type About = Pick<Told, "period" | "corrects" | "basis" | "isExact">;

export function told(counted: Counted, about: About, rules: Rules = usual): Told {
  const tables = byId(tableIds, (id) => {
    const { scheme, mayBeExact } = tableOf(id);
    return tableTold(id, counted.tables[id], mayBeExact && about.isExact ? "exact" : scheme, rules);
  });
  return {
    ...about,
    ...boundsOf(about.period),
    tables,
    shares: byId(ShareId.options, (id) => {
      const parts = counted.shares[id];
      const places = sharesOf(
        parts.map(({ count }) => count),
        tables[shareOf[id]].total,
        rules,
      );
      if (places === "withheld") return "withheld";
      return parts.map(({ of }, at) => ({ of, step: places[at] ?? 0 }));
    }),
    medians: byId(WaitId.options, (id) => medianOf(counted.waitsMs[id], rules)),
  };
}

function byId<K extends string, V>(ids: readonly K[], make: (id: K) => V): Record<K, V> {
  return Object.fromEntries(ids.map((id) => [id, make(id)])) as Record<K, V>;
}

function tableTold(id: TableId, counts: readonly Count[], scheme: Scheme, rules: Rules): TableTold {
  const { columns } = tableOf(id);
  const rows = rowsOf(id, counts).map((of) => ({
    of: [...of],
    counts: byId(columns, (column) => banded(countOf(counts, of, column), scheme, rules)),
  }));
  return { rows, total: totalOf(rows) };
}

/** Only ever what is shown, added up. */
function totalOf(rows: readonly z.infer<typeof Row>[]): Interval {
  return sumOf(rows.flatMap(({ counts }) => Object.values(counts)));
}

const keyOf = (of: readonly string[]) => of.join("\n");

function countOf(counts: readonly Count[], of: readonly string[], column: string): number {
  const key = keyOf(of);
  return counts
    .filter((each) => each.column === column && keyOf(each.of) === key)
    .reduce((sum, { count }) => sum + count, 0);
}

/** The rows that are always there, or those of which there is something, in one order. */
function rowsOf(id: TableId, counts: readonly Count[]): readonly (readonly string[])[] {
  const { rows } = tableOf(id);
  const fixed = new Set(rows.map(keyOf));
  const others = new Map(
    counts
      .filter(({ of, count }) => count > 0 && !fixed.has(keyOf(of)))
      .map(({ of }) => [keyOf(of), of]),
  );
  return [...rows, ...[...others].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, of]) => of)];
}

/** A year is its quarters, each as it was shown, added up cell by cell. */
export function yearOf(reports: readonly Pick<Told, "tables">[]): Told["tables"] {
  return byId(tableIds, (id) => {
    const { columns } = tableOf(id);
    const all = reports.flatMap(({ tables }) => tables[id].rows);
    const rows = [...new Map(all.map((row) => [keyOf(row.of), row.of])).values()].map((of) => {
      const same = all.filter((row) => keyOf(row.of) === keyOf(of));
      const cell = (column: string) => sumOf(same.map(({ counts }) => counts[column] ?? [0, 0]));
      return { of, counts: byId(columns, cell) };
    });
    return { rows, total: totalOf(rows) };
  });
}
