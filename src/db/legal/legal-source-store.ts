// What can be given to an authority, section by section, from the tables. Read by decisions and packages.
import { sql, type SQL } from "drizzle-orm";
import type { GivenRow, GivenSection } from "../../domain/legal/package.ts";
import type { Grant } from "../../domain/legal/sections.ts";
import { all, record, type Fields } from "../record.ts";
import { declaredOf, textOf } from "../table.ts";
import { frozenAt, withoutGaps, type Frozen, type FrozenRow } from "./frozen-store.ts";
import { columnsOf, goesWith, sources } from "./legal-sections.ts";
import type { Resolved } from "./legal-target-store.ts";

export type Period = { from: Date | undefined; to: Date | undefined };

const keyOfRow = "row";

/** A row with what names it. `isHeld`: a hold keeps it as it was, so nothing of it is missing. */
type FoundRow = { id: string; row: GivenRow; isHeld: boolean };
export type FoundSection = Grant & { found: readonly FoundRow[] };

/** The rows of a section about any of the targets, and of each only the columns that are given. */
async function readSection(
  { section, columns }: Grant,
  targets: readonly Resolved[],
  period: Period,
  frozen: Frozen,
): Promise<FoundRow[]> {
  const { table, rowsOf, dated } = sources[section];
  const declared = declaredOf(table);
  const named = (key: string) => declared.columns.find((each) => each.key === key)?.column;
  const id = named("id");
  const given = columns.filter((one) => columnsOf(section).includes(one));
  const fields: Record<string, Fields[string]> = {};
  for (const key of given) {
    const column = named(key);
    if (column !== undefined) fields[key] = column;
  }
  if (targets.length === 0 || id === undefined || Object.keys(fields).length === 0) return [];
  const about = sql.join(
    targets.map((target) => sql`(${rowsOf(target)})`),
    sql` or `,
  );
  const day = dated === undefined ? undefined : named(dated);
  const within = day === undefined ? sql`` : inPeriod(sql.raw(textOf(day)), period);
  const row = record({ ...fields, [keyOfRow]: id });
  const found: GivenRow[] = await all(
    row,
    sql`select ${row.list} from ${table} where (${about})${within}`,
  );
  const kept = (frozen.get(declared.name) ?? []).filter(
    (each) => dated === undefined || isInPeriod(each[dated], period),
  );
  return withFrozen(found, kept, { section, columns: given });
}

export function inPeriod(at: SQL, { from, to }: Period): SQL {
  const since = from === undefined ? sql`` : sql` and ${at} >= ${from.toISOString()}`;
  const until =
    to === undefined
      ? sql``
      : sql` and ${at} < ${to.toISOString()}::timestamptz + interval '1 day'`;
  return sql`${since}${until}`;
}

const dayMs = 86_400_000;

function isInPeriod(value: unknown, { from, to }: Period): boolean {
  const at = Date.parse(String(value));
  return (
    (from === undefined || at >= from.getTime()) && (to === undefined || at < to.getTime() + dayMs)
  );
}

/** What a rule has emptied, and rows that are found no more, as a hold keeps them; in one order. */
function withFrozen(
  found: readonly GivenRow[],
  copies: readonly FrozenRow[],
  { section, columns }: Grant,
): FoundRow[] {
  const rows = new Map(found.map((row) => [String(row[keyOfRow]), row]));
  for (const copy of copies) {
    const id = String(copy["id"]);
    const row = rows.get(id);
    const mayGo = columns.filter((key) => goesWith(section, key) !== undefined);
    const back = row === undefined ? columns : mayGo.some(isLost(row, copy)) ? mayGo : [];
    const kept = Object.fromEntries(back.map((key) => [key, copy[key]]));
    rows.set(id, { ...row, ...withoutGaps(kept) });
  }
  const inOrder = [...rows].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const held = new Set(copies.map((copy) => String(copy["id"])));
  return inOrder.map(([id, row]) => ({
    id,
    row: Object.fromEntries(columns.map((key) => [key, row[key] ?? undefined])),
    isHeld: held.has(id),
  }));
}

/** It was there, and is not any more. */
const isLost = (row: GivenRow, copy: FrozenRow) => (key: string) =>
  (row[key] ?? undefined) === undefined && (copy[key] ?? undefined) !== undefined;

/** What a decision gives, as it is now or as a hold keeps it. */
export async function readGrants(...asked: Parameters<typeof findGrants>): Promise<GivenSection[]> {
  return (await findGrants(...asked)).map(givenOf);
}

/** As it is given: without what names a row. */
export function givenOf({ section, columns, found }: FoundSection): GivenSection {
  return { section, columns, rows: found.map(({ row }) => row) };
}

/** The same with what names each row, for whoever asks what of it is missing. */
export async function findGrants(
  grants: readonly Grant[],
  targets: readonly Resolved[],
  period: Period,
): Promise<FoundSection[]> {
  const frozen = new Map<string, FrozenRow[]>();
  for (const target of targets) {
    for (const [of, rows] of await frozenAt(target)) {
      frozen.set(of, [...(frozen.get(of) ?? []), ...rows]);
    }
  }
  const sections: FoundSection[] = [];
  for (const { section, columns } of grants) {
    const found = await readSection({ section, columns }, targets, period, frozen);
    sections.push({ section, columns, found });
  }
  return sections;
}
