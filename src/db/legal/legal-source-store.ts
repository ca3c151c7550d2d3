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

/** The rows of a section about any of the targets, and of each only the columns that are given. */
async function readSection(
  { section, columns }: Grant,
  targets: readonly Resolved[],
  { from, to }: Period,
): Promise<GivenRow[]> {
  const { table, rowsOf, dated } = sources[section];
  const declared = declaredOf(table);
  const named = (key: string) => declared.columns.find((each) => each.key === key)?.column;
  const fields: Record<string, Fields[string]> = {};
  const allowed = columnsOf(section);
  for (const key of columns.filter((one) => allowed.includes(one))) {
    const column = named(key);
    if (column !== undefined) fields[key] = column;
  }
  const [first] = declared.columns;
  const day = dated === undefined ? undefined : named(dated);
  if (targets.length === 0 || first === undefined || Object.keys(fields).length === 0) return [];
  const about = sql.join(
    targets.map((target) => sql`(${rowsOf(target)})`),
    sql` or `,
  );
  const at = day === undefined ? undefined : sql.raw(textOf(day));
  const since =
    at === undefined || from === undefined ? sql`` : sql` and ${at} >= ${from.toISOString()}`;
  const until =
    at === undefined || to === undefined
      ? sql``
      : sql` and ${at} < ${to.toISOString()}::timestamptz + interval '1 day'`;
  const row = record(fields);
  return all(
    row,
    sql`
      select ${row.list} from ${table} where (${about})${since}${until}
      order by ${sql.raw(textOf(first.column))}`,
  );
}

/** What a decision gives, as it is now. */
export async function readGrants(
  grants: readonly Grant[],
  targets: readonly Resolved[],
  period: Period,
): Promise<GivenSection[]> {
  const sections: GivenSection[] = [];
  for (const grant of grants) {
    const rows = await readSection(grant, targets, period);
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
