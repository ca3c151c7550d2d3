// The rows that admins take out, some at a time. Read by what puts an export together.
import { sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import type { Export } from "../../domain/control/export.ts";
import { all, computed, count, orNothing, record, type ReadBy } from "../record.ts";
import { limitTo } from "../statement.ts";
import { auditEvents } from "../tables/control/audit-events.ts";
import { cases } from "../tables/cases/cases.ts";
import { subjects } from "../tables/subjects/subjects.ts";
import { same } from "../values.ts";

/** What is asked for, since when; undefined: as far as there is anything. */
export type Asked = Pick<Export, "of" | "category" | "state"> & { since: Date | undefined };
/** The rows after that one, at most so many. */
type Part = { after: string | undefined; limit: number };

const maybeText = orNothing(z.string());
const maybeDate = orNothing(z.coerce.date());

const Case = record({
  id: cases.id,
  code: cases.code,
  kind: subjects.kind,
  display: subjects.display,
  category: cases.category,
  own: cases.own,
  rated: cases.rated,
  status: cases.status,
  openedAt: cases.openedAt,
  wordsGoneAt: cases.wordsGoneAt,
  firstDecidedAt: computed(
    sql`(select min(decided_at) from decisions d where d.case_id = cases.id
      and d.kind in ('escalate', 'dismiss', 'uphold') and d.staff_id is not null)`,
    maybeDate,
  ),
  closedAt: computed(sql`closed.decided_at`, maybeDate),
  ground: computed(sql`closed.ground`, maybeText),
  closedBy: computed(sql`closed.staff_id`, maybeText),
  reports: computed(sql`counted.reports`, count),
  people: computed(sql`counted.people`, count),
  mergedInto: computed(sql`(select code from cases m where m.id = cases.merged_into)`, maybeText),
});
export type CaseRow = ReadBy<typeof Case>;

/** Cases in the order in which they were opened. */
export function casesToExport(asked: Asked, { after, limit }: Part): Promise<CaseRow[]> {
  return all(
    Case,
    sql`
      select ${Case.list} from ${cases} join ${subjects} on ${subjects.id} = ${cases.subjectId}
        left join lateral (
          select decided_at, ground, staff_id from decisions d
          where d.case_id = cases.id and cases.status in ('dismissed', 'upheld')
            and d.kind in ('dismiss', 'uphold')
          order by d.version desc limit 1) closed on true
        cross join lateral (
          select count(*) as reports, count(distinct reporter_id) as people from reports r
          where r.case_id = cases.id and r.withdrawn_at is null) counted
      where ${wanted(asked)} ${after === undefined ? sql`` : sql`and cases.id > ${after}::uuid`}
      order by cases.id ${limitTo(limit)}`,
  );
}

const Event = record({
  id: auditEvents.id,
  at: auditEvents.at,
  kind: auditEvents.kind,
  code: auditEvents.subjectCode,
  actor: auditEvents.actor,
  facts: auditEvents.facts,
});

export type EventRow = ReadBy<typeof Event>;

/**
 * Events of the audit log, the oldest first; none of legal requests and holds, of which not every admin
 * may know.
 */
export function eventsToExport(asked: Asked, { after, limit }: Part): Promise<EventRow[]> {
  return all(
    Event,
    sql`
      select ${Event.list} from ${auditEvents}
      where ${wanted(asked)} ${after === undefined ? sql`` : sql`and id > ${after}::bigint`}
      order by id ${limitTo(limit)}`,
  );
}

function wanted({ of, since, category, state }: Asked): SQL {
  const at = sql.raw(of === "cases" ? "cases.opened_at" : "at");
  return sql.join(
    [
      since === undefined ? sql`true` : sql`${at} >= ${since.toISOString()}::timestamptz`,
      ...(of === "audit" ? [sql`kind !~ '^(legal|hold|authority)_'`] : []),
      ...(of === "cases" && category !== "any" ? [same(cases.category, category)] : []),
      ...(of === "cases" && state !== "any" ? [same(cases.status, state)] : []),
    ],
    sql` and `,
  );
}

const Start = record({
  id: computed(sql`id::text`, z.string()),
  total: computed(sql`total`, count),
});

/** How many rows there are, and after which ones a new file begins when one has `size` of them. */
export async function filesOfExport(
  asked: Asked,
  size: number,
): Promise<{ rows: number; breaks: string[] }> {
  const from = asked.of === "cases" ? cases : auditEvents;
  const found = await all(
    Start,
    sql`
      select ${Start.list} from (
        select id, row_number() over (order by id) as place, count(*) over () as total
        from ${from} where ${wanted(asked)}) placed
      where place % ${size} = 0 or place = total order by place`,
  );
  const rows = found.at(-1)?.total ?? 0;
  return { rows, breaks: found.slice(0, -1).map(({ id }) => id) };
}
