// Counts what happened in a quarter, as it stood some days after. Read when a report is drafted.
import { sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import { gravestKeys } from "../../domain/cases/categories.ts";
import { subjectKinds } from "../../domain/subjects/subject.ts";
import type { Bounds } from "../../domain/transparency/period.ts";
import type { Count, Counted } from "../../domain/transparency/report.ts";
import { all, computed, count, one, orNothing, record } from "../record.ts";
import { before, cells, within } from "./cells.ts";
import { holdsToldOf } from "./legal-counts.ts";

type Tables = Counted["tables"];

const none = sql`null::text`;
const byPeople = sql`staff_id is not null`;

/** What became of a case as it stood then. */
const outcomeOf = (caseId: SQL, bounds: Bounds) => sql`coalesce((
  select case d.to_status when 'open' then 'waiting' when 'escalated' then 'waiting' else d.to_status end
  from decisions d where d.case_id = ${caseId} and ${before(sql`d.decided_at`, bounds)}
  order by d.version desc limit 1), 'waiting')`;

const counting = {
  reports: (b) => sql`
    select r.category as a, ${none} as b, case when ${before(sql`r.withdrawn_at`, b)} then 'withdrawn'
      else ${outcomeOf(sql`r.case_id`, b)} end as c
    from reports r where ${within(sql`r.created_at`, b)}`,
  decisions: (b) => sql`
    select kind as a, case when kind in ('dismiss', 'uphold') then coalesce(ground, '') else '' end as b,
      'count' as c
    from decisions where ${within(sql`decided_at`, b)} and ${byPeople}
      and kind in ('escalate', 'dismiss', 'uphold', 'return', 'reopen', 'undo')`,
  objections: (b) => sql`
    select case when ${before(sql`d.decided_at`, b)} then a.status else 'waiting' end as a, ${none} as b,
      'count' as c
    from appeals a left join decisions d on d.id = a.settled_by where ${within(sql`a.filed_at`, b)}`,
  referrals: (b) => sql`
    select p.kind as a, ${none} as b,
      case when ${before(sql`r.acknowledged_at`, b)} then 'acknowledged' else 'sent' end as c
    from referrals r join recipients p on p.id = r.recipient_id where ${within(sql`r.sent_at`, b)}`,
  holds: holdsToldOf,
  reveals: (b) => sql`
    select reason as a, ${none} as b, case status when 'confirmed' then status else 'refused' end as c
    from reveals where status in ('confirmed', 'refused', 'lapsed') and reason in ('danger', 'crime')
      and ${within(sql`coalesce(settled_at, asked_at)`, b)}`,
  erased: (b) => sql`
    select case kind when 'case_words_erased' then 'cases' else 'people' end as a, ${none} as b,
      'count' as c
    from audit_events where kind in ('case_words_erased', 'reporter_forgotten', 'reporter_expired')
      and ${within(sql`at`, b)}`,
  automated: (b) => sql`
    select 'closings' as a, ${none} as b, 'count' as c from decisions
    where kind in ('dismiss', 'uphold') and not (${byPeople}) and ${within(sql`decided_at`, b)}`,
  people: (b) => sql`
    select 'decided' as a, ${none} as b, 'count' as c from (
      select staff_id from decisions where ${byPeople} and ${within(sql`decided_at`, b)}
      union select with_staff_id from decisions
      where with_staff_id is not null and ${within(sql`decided_at`, b)}) decided`,
} satisfies Partial<Record<keyof Tables, (bounds: Bounds) => SQL>>;

export type CountedHere = { [K in keyof typeof counting]: readonly Count[] };

/** All that is counted of cases and people, each population once. */
export async function countTables(bounds: Bounds): Promise<CountedHere> {
  return {
    reports: await cells(counting.reports(bounds)),
    decisions: await cells(counting.decisions(bounds)),
    objections: await cells(counting.objections(bounds)),
    referrals: await cells(counting.referrals(bounds)),
    holds: await cells(counting.holds(bounds)),
    reveals: await cells(counting.reveals(bounds)),
    erased: await cells(counting.erased(bounds)),
    automated: await cells(counting.automated(bounds)),
    people: await cells(counting.people(bounds)),
  };
}

const Kind = record({
  of: computed(sql`s.kind`, z.string()),
  count: computed(sql`count(*)`, count),
});

/** What kind of thing the quarter's reports were about. */
export async function countKinds(bounds: Bounds): Promise<{ of: string; count: number }[]> {
  const found = await all(
    Kind,
    sql`
      select ${Kind.list} from reports r join cases c on c.id = coalesce(r.filed_in, r.case_id)
        join subjects s on s.id = c.subject_id
      where ${within(sql`r.created_at`, bounds)} group by s.kind`,
  );
  return subjectKinds.map((of) => ({
    of,
    count: found.find((each) => each.of === of)?.count ?? 0,
  }));
}

const Wait = record({ ms: computed(sql`ms`, count) });
const isGravest = sql`c.category = any(${sql.param(`{${gravestKeys.join(",")}}`)}::text[])`;

/** From the opening of a case to the first decision of these kinds, by those of the quarter. */
async function waits(kinds: SQL, bounds: Bounds, which: SQL = sql`true`): Promise<number[]> {
  const found = await all(
    Wait,
    sql`
      select ${Wait.list} from (
        select extract(epoch from d.decided_at - c.opened_at) * 1000 as ms
        from decisions d join cases c on c.id = d.case_id
        where d.kind in ${kinds} and d.staff_id is not null and ${which}
          and ${within(sql`d.decided_at`, bounds)} and not exists (
            select 1 from decisions p where p.case_id = d.case_id and p.version < d.version
              and p.kind in ${kinds} and p.staff_id is not null)) waited`,
  );
  return found.map(({ ms }) => ms);
}

const anyDecision = sql`('escalate', 'dismiss', 'uphold')`;

export async function countWaits(bounds: Bounds) {
  return {
    first_decision: await waits(anyDecision, bounds),
    first_decision_gravest: await waits(anyDecision, bounds, isGravest),
    closing: await waits(sql`('dismiss', 'uphold')`, bounds),
  };
}

const Day = z.string();
const Days = record({
  today: computed(sql`(app_now() at time zone 'UTC')::date::text`, Day),
  oldest: computed(
    sql`(select (min(created_at) at time zone 'UTC')::date::text from reports)`,
    orNothing(Day),
  ),
});

/** Today, and the day of the first report if there is one. */
export function daysNow(): Promise<{ today: string; oldest: string | undefined }> {
  return one(Days, sql`select ${Days.list}`);
}
