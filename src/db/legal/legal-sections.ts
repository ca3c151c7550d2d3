// From which tables what is given comes, section by section. Used by what reads them and by what they lost.
import { sql, type SQL } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { DataClass } from "../../domain/legal/package.ts";
import { LegalSection } from "../../domain/legal/sections.ts";
import { declaredOf, type Declared } from "../table.ts";
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
export const sources: Record<LegalSection, Source> = {
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

/** With what a column of a section is emptied: the words of a report, or who somebody is; undefined: with nothing. */
export function goesWith(section: LegalSection, column: string): "words" | "person" | undefined {
  const { columns } = declaredOf(sources[section].table);
  const held = columns.find(({ key }) => key === column)?.held;
  if (held?.keptFor.kind === "shed") return "words";
  return held?.forgotten === undefined ? undefined : "person";
}

/** Whether the rows of a section are deleted with the words of their report. */
export function isDeletedWithWords(section: LegalSection): boolean {
  return declaredOf(sources[section].table).keptFor.some(
    (kept) => kept.kind === "words" && kept.of === "report",
  );
}
