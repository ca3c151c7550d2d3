// What reporters wrote about a case. Read for its card and details.
import { sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import type { CaseId } from "../../domain/ids.ts";
import { all, computed, count, maybe, record, type ReadBy } from "../record.ts";
import { limitTo } from "../statement.ts";
import { additions } from "../tables/reporting/additions.ts";
import { reports } from "../tables/reporting/reports.ts";

const r = alias(reports, "r");
const a = alias(additions, "a");

const Written = record({
  note: r.note,
  /** Where it was added later, and is no note of the report itself. */
  added: maybe(a.words),
  language: r.language,
  others: computed(sql`w.others`, count),
  isFirst: computed(sql`w.place = 1`, z.boolean()),
  total: computed(sql`w.total`, count),
  people: computed(sql`w.people`, count),
});

function read({ note, added, language, others, isFirst }: ReadBy<typeof Written>) {
  return {
    note: added ?? note ?? "",
    language,
    /** How many others the same person wrote. */
    others,
    isFirst,
  };
}
/** What a reporter wrote, and in which language they were spoken to. */
export type Note = ReturnType<typeof read>;

/**
 * What was written about a case, also added later, without a word about who wrote it: everybody's
 * first note before anybody's second, and in the order in which they first reported, so that nobody
 * can write another one's words out of sight.
 */
const written = (caseId: CaseId) => sql`
  with live as (
    select *, min(created_at) over (partition by reporter_id) as began
    from reports where case_id = ${caseId} and withdrawn_at is null),
  notes as (
    select id as report_id, null::uuid as addition_id, reporter_id, began, created_at
    from live where note is not null
    union all
    select live.id, a.id, reporter_id, began, a.created_at
    from additions a join live on live.id = a.report_id),
  placed as (
    select *, count(*) over (partition by reporter_id) - 1 as others,
      row_number() over (partition by reporter_id order by created_at) as place
    from notes)
  select *, count(*) over () as total, count(*) filter (where place = 1) over () as people
  from placed`;

const notes = (caseId: CaseId, page: SQL) =>
  all(
    Written,
    sql`
      select ${Written.list} from (${written(caseId)}) w
        join ${reports} r on r.id = w.report_id left join ${additions} a on a.id = w.addition_id
      ${page}`,
  );

const inFairOrder = sql`order by w.place, w.began, w.reporter_id`;

/** One note of each of the first who wrote one; `people`: how many did, `total`: how many notes. */
export async function firstNotesOf(
  caseId: CaseId,
  limit: number,
): Promise<{ notes: Note[]; total: number; people: number }> {
  const found = await notes(caseId, sql`where w.place = 1 ${inFairOrder} ${limitTo(limit)}`);
  const { total, people } = found[0] ?? { total: 0, people: 0 };
  return { notes: found.map(read), total, people };
}

/** Some of all notes. */
export async function notesFrom(
  caseId: CaseId,
  { offset, limit }: { offset: number; limit: number },
): Promise<Note[]> {
  return (await notes(caseId, sql`${inFairOrder} offset ${offset} ${limitTo(limit)}`)).map(read);
}
