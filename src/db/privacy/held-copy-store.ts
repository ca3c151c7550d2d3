// Copies of what is held for the law. Made when a hold is placed, read by the two who placed it.
import { sql, type SQL } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { HoldId } from "../../domain/ids.ts";
import type { HoldScope } from "../../domain/privacy/hold.ts";
import { all, record, type Fields } from "../record.ts";
import { declaredOf, originOf } from "../table.ts";
import { declaredTables } from "../tables/all.ts";
import { caseNotes } from "../tables/cases/case-notes.ts";
import { cases } from "../tables/cases/cases.ts";
import { appeals } from "../tables/decisions/appeals.ts";
import { decisions } from "../tables/decisions/decisions.ts";
import { heldCopies } from "../tables/privacy/held-copies.ts";
import { questions } from "../tables/questions/questions.ts";
import { referrals } from "../tables/referrals/referrals.ts";
import { additions } from "../tables/reporting/additions.ts";
import { evidence } from "../tables/reporting/evidence.ts";
import { reporters } from "../tables/reporting/reporters.ts";
import { reports } from "../tables/reporting/reports.ts";
import { submissions } from "../tables/reporting/submissions.ts";
import { subjectAliases } from "../tables/subjects/subject-aliases.ts";
import { subjectTitles } from "../tables/subjects/subject-titles.ts";
import { subjects } from "../tables/subjects/subjects.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same } from "../values.ts";

/** Which reports a hold is about. */
const reportsIn = {
  case: (id) => sql`select r.id from reports r where r.case_id = ${id}::uuid`,
  subject: (id) => sql`
    select r.id from reports r join cases f on f.id = coalesce(r.filed_in, r.case_id)
    where f.subject_id = ${id}::uuid`,
  person: (id) => sql`select r.id from reports r where r.reporter_id = ${id}::uuid`,
  report: (id) => sql`select r.id from reports r where r.id = ${id}::uuid`,
} satisfies Record<HoldScope, (id: string) => SQL>;

/** And which cases, of which all is kept that is about them and not about one report. */
const casesIn = {
  case: (id) =>
    sql`select c.id from cases c where c.id = ${id}::uuid or c.merged_into = ${id}::uuid`,
  subject: (id) => sql`select c.id from cases c where c.subject_id = ${id}::uuid`,
  person: () => sql`select c.id from cases c where false`,
  report: () => sql`select c.id from cases c where false`,
} satisfies Record<HoldScope, (id: string) => SQL>;

/** What is copied, table by table. */
function partsOf(scope: HoldScope, targetId: string): [PgTable, SQL][] {
  const these = reportsIn[scope](targetId);
  const about = casesIn[scope](targetId);
  const things = sql`select c.subject_id from cases c where c.id in (${about})`;
  return [
    [cases, sql`cases.id in (${about})`],
    [decisions, sql`decisions.case_id in (${about})`],
    [subjects, sql`subjects.id in (${things})`],
    [subjectAliases, sql`subject_aliases.subject_id in (${things})`],
    [subjectTitles, sql`subject_titles.subject_id in (${things})`],
    [caseNotes, sql`case_notes.case_id in (${about})`],
    [referrals, sql`referrals.case_id in (${about})`],
    [reports, sql`reports.id in (${these})`],
    [additions, sql`additions.report_id in (${these})`],
    [evidence, sql`evidence.report_id in (${these})`],
    [appeals, sql`appeals.report_id in (${these})`],
    [questions, sql`questions.report_id in (${these})`],
    [
      submissions,
      sql`submissions.id in (select s.submission_id from reports s where s.id in (${these}))`,
    ],
    [
      reporters,
      sql`reporters.id in (select s.reporter_id from reports s where s.id in (${these}))`,
    ],
  ];
}

type Part = { of: string; content: Record<string, unknown> };

/** All that is there now of what a hold is about, readable as it is. */
async function readParts(scope: HoldScope, targetId: string): Promise<Part[]> {
  const parts: Part[] = [];
  for (const [table, where] of partsOf(scope, targetId)) {
    const { name, columns } = declaredOf(table);
    const fields: Record<string, Fields[string]> = {};
    for (const { key, column } of columns) fields[key] = column;
    const whole = record(fields);
    const found = await all(whole, sql`select ${whole.list} from ${table} where ${where}`);
    for (const row of found) parts.push({ of: name, content: row });
  }
  return parts;
}

/** So many are written at once. */
const atOnce = 200;

/** Keeps a copy of what is there now. Gives of how many rows. */
export async function freeze(hold: {
  id: HoldId;
  scope: HoldScope;
  targetId: string;
  endsAt: Date;
}): Promise<number> {
  const { id: holdId, endsAt } = hold;
  const parts = await readParts(hold.scope, hold.targetId);
  const copies = parts.map((each, at) => ({ ...each, holdId, endsAt, part: at + 1 }));
  for (let from = 0; from < copies.length; from += atOnce) {
    await rows(insertInto(heldCopies, ...copies.slice(from, from + atOnce)));
  }
  return copies.length;
}

const Copy = record({ of: heldCopies.of, content: heldCopies.content });

/** What a hold keeps, as long as it stands. */
export async function heldCopy(id: HoldId): Promise<Part[]> {
  return all(
    Copy,
    sql`
      select ${Copy.list} from ${heldCopies}
      where ${same(heldCopies.holdId, id)} and ends_at > app_now() order by part`,
  );
}

/** Columns that say who somebody is, by table. */
const identities = new Map(
  declaredTables.map(({ name, columns }) => [
    name,
    new Set(
      columns
        .filter(({ column }) => originOf(column).sealed?.as === "user_id")
        .map(({ key }) => key),
    ),
  ]),
);

/** Without who people are: that is shown by a reveal alone, of which they hear. */
export function withoutIdentities(parts: readonly Part[]): Part[] {
  return parts.map(({ of, content }) => ({
    of,
    content: Object.fromEntries(
      Object.entries(content).filter(([key]) => identities.get(of)?.has(key) !== true),
    ),
  }));
}
