// What can be given to an authority, section by section, from the tables. Read by decisions and packages.
import { sql, type SQL } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { DataClass, GivenRow, GivenSection } from "../../domain/legal/package.ts";
import { LegalSection, type Grant } from "../../domain/legal/sections.ts";
import { all, record, type Fields } from "../record.ts";
import { declaredOf, textOf, type Declared } from "../table.ts";
import { tablesOfPeople } from "../tables/all.ts";
import { cases } from "../tables/cases/cases.ts";
import { appeals } from "../tables/decisions/appeals.ts";
import { decisions } from "../tables/decisions/decisions.ts";
import { questions } from "../tables/questions/questions.ts";
import { additions } from "../tables/reporting/additions.ts";
import { evidence } from "../tables/reporting/evidence.ts";
import { reporters } from "../tables/reporting/reporters.ts";
import { reports } from "../tables/reporting/reports.ts";
import { subjectAliases } from "../tables/subjects/subject-aliases.ts";
import { subjectTitles } from "../tables/subjects/subject-titles.ts";
import { subjects } from "../tables/subjects/subjects.ts";
import { frozenAt, withoutGaps, type Frozen, type FrozenRow } from "./frozen-store.ts";
import { casesAt, reportsAt, type Resolved } from "./legal-target-store.ts";

type Source = {
  table: PgTable;
  /** Of a table that holds nothing of people; of the others, what the person is handed. */
  columns?: readonly string[];
  rowsOf: (target: Resolved) => SQL;
  /** By which a period is asked for. */
  dated?: string;
};

const subjectsAt = (target: Resolved) =>
  sql`(select c.subject_id from cases c where c.id in (${casesAt(target)}))`;

/** Never the rows of anybody else: each is found through what the request names. */
const sources: Record<LegalSection, Source> = {
  identity: {
    table: reporters,
    rowsOf: (target) => sql`reporters.id in (
      select r.reporter_id from reports r where r.id in (${reportsAt(target)}))`,
  },
  reports: {
    table: reports,
    rowsOf: (target) => sql`reports.id in (${reportsAt(target)})`,
    dated: "createdAt",
  },
  additions: {
    table: additions,
    rowsOf: (target) => sql`additions.report_id in (${reportsAt(target)})`,
    dated: "createdAt",
  },
  files: {
    table: evidence,
    rowsOf: (target) => sql`evidence.report_id in (${reportsAt(target)})`,
    dated: "sentAt",
  },
  objections: {
    table: appeals,
    rowsOf: (target) => sql`appeals.report_id in (${reportsAt(target)})`,
    dated: "filedAt",
  },
  answers: {
    table: questions,
    rowsOf: (target) => sql`questions.report_id in (${reportsAt(target)})`,
    dated: "changedAt",
  },
  subject: {
    table: subjects,
    columns: ["kind", "display", "createdAt"],
    rowsOf: (target) => sql`subjects.id in ${subjectsAt(target)}`,
  },
  names: {
    table: subjectAliases,
    columns: ["kind", "value", "seenFrom", "seenTo", "leftAt"],
    rowsOf: (target) => sql`subject_aliases.subject_id in ${subjectsAt(target)}`,
  },
  titles: {
    table: subjectTitles,
    columns: ["title", "seenFrom", "seenTo"],
    rowsOf: (target) => sql`subject_titles.subject_id in ${subjectsAt(target)}`,
  },
  case: {
    table: cases,
    columns: ["code", "category", "status", "openedAt"],
    rowsOf: (target) => sql`cases.id in (${casesAt(target)})`,
    dated: "openedAt",
  },
  decisions: {
    table: decisions,
    columns: ["kind", "ground", "decidedAt"],
    rowsOf: (target) => sql`decisions.case_id in (${casesAt(target)})`,
    dated: "decidedAt",
  },
};

/** Which columns of a section can be given. */
export function columnsOf(section: LegalSection): readonly string[] {
  const { table, columns } = sources[section];
  return columns ?? givenIn(declaredOf(table));
}

function givenIn({ columns }: Declared): string[] {
  return columns.filter(({ held }) => "as" in held.given).map(({ key }) => key);
}

type Period = { from: Date | undefined; to: Date | undefined };

const keyOfRow = "row";

/** The rows of a section about any of the targets, and of each only the columns that are given. */
async function readSection(
  { section, columns }: Grant,
  targets: readonly Resolved[],
  period: Period,
  frozen: Frozen,
): Promise<GivenRow[]> {
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

function inPeriod(at: SQL, { from, to }: Period): SQL {
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
): GivenRow[] {
  const rows = new Map(found.map((row) => [String(row[keyOfRow]), row]));
  for (const copy of copies) {
    const id = String(copy["id"]);
    const row = rows.get(id);
    const mayGo = columns.filter((key) => ruleOf(section, key) !== undefined);
    const back = row === undefined ? columns : mayGo.some(isLost(row, copy)) ? mayGo : [];
    const kept = Object.fromEntries(back.map((key) => [key, copy[key]]));
    rows.set(id, { ...row, ...withoutGaps(kept) });
  }
  const inOrder = [...rows].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return inOrder.map(([, row]) =>
    Object.fromEntries(columns.map((key) => [key, row[key] ?? undefined])),
  );
}

/** It was there, and is not any more. */
const isLost = (row: GivenRow, copy: FrozenRow) => (key: string) =>
  (row[key] ?? undefined) === undefined && (copy[key] ?? undefined) !== undefined;

/** What a decision gives, as it is now or as a hold keeps it. */
export async function readGrants(
  grants: readonly Grant[],
  targets: readonly Resolved[],
  period: Period,
): Promise<GivenSection[]> {
  const frozen = new Map<string, FrozenRow[]>();
  for (const target of targets) {
    for (const [of, rows] of await frozenAt(target)) {
      frozen.set(of, [...(frozen.get(of) ?? []), ...rows]);
    }
  }
  const sections: GivenSection[] = [];
  for (const grant of grants) {
    const rows = await readSection(grant, targets, period, frozen);
    sections.push({ section: grant.section, columns: grant.columns, rows });
  }
  return sections;
}

/** Every class of data of people and of what was reported, as the tables declare it. */
export function dataClasses(people: readonly Declared[] = tablesOfPeople): DataClass[] {
  const asked = LegalSection.options.map((section) => ({
    section,
    asks: section,
    columns: columnsOf(section),
  }));
  const askable = new Set(
    LegalSection.options.map((section) => declaredOf(sources[section].table).name),
  );
  const others = people
    .filter(({ name }) => !askable.has(name))
    .map((declared) => ({ section: declared.name, asks: undefined, columns: namesIn(declared) }));
  const unasked = people
    .filter(({ name }) => askable.has(name))
    .map((declared) => ({
      section: declared.name,
      asks: undefined,
      columns: namesIn(declared).filter((key) => !givenIn(declared).includes(key)),
    }));
  return [...asked, ...unasked, ...others];
}

const namesIn = ({ columns }: Declared) => columns.map(({ key }) => key);

/** By which rule a column of a section is emptied; undefined: it stays with its row. */
export function ruleOf(section: LegalSection, column: string): string | undefined {
  const { columns, sheds } = declaredOf(sources[section].table);
  const found = columns.find(({ key }) => key === column)?.held;
  if (found?.keptFor.kind === "shed") {
    return sheds?.kind === "words"
      ? "words of a report, once its case is closed"
      : "its time is over";
  }
  return found?.forgotten === undefined
    ? undefined
    : "who reported: at the person's wish, or once their last case is closed";
}
