// The figures of the last days. Read by /stats.
import { sql } from "drizzle-orm";
import { z } from "zod";
import { CategoryKey, categoryKeys } from "../../domain/cases/categories.ts";
import type { DayFigures, Stats, StatsDays } from "../../domain/control/stats.ts";
import { all, computed, count, one, record } from "../record.ts";

const milliseconds = z.number().nullable();

const Figures = record({
  received: computed(sql`(select count(*) from lately)`, count),
  withdrawn: computed(sql`(select count(*) from lately where withdrawn_at is not null)`, count),
  open: computed(sql`(select count(*) from cases where status in ('open', 'escalated'))`, count),
  medianMs: computed(
    sql`(select percentile_cont(0.5) within group (order by ms) from firsts)`,
    milliseconds,
  ),
  p90Ms: computed(
    sql`(select percentile_cont(0.9) within group (order by ms) from firsts)`,
    milliseconds,
  ),
  decisions: computed(
    sql`(select coalesce(jsonb_agg(g), '[]') from (
      select kind, ground, count(*)::int as count from standing
      group by kind, ground order by count(*) desc, kind, ground) g)`,
    z.array(
      z.object({
        kind: z.enum(["escalate", "dismiss", "uphold"]),
        ground: z.string().nullable(),
        count: z.number(),
      }),
    ),
  ),
  categories: computed(
    sql`(select coalesce(jsonb_agg(k), '[]') from (
      select category, sum(received)::int as received, sum(decided)::int as decided from (
        select category, 1 as received, 0 as decided from lately
        union all select category, 0, 1 from closed) each
      group by category order by sum(received) desc, category) k)`,
    z.array(z.object({ category: CategoryKey, received: z.number(), decided: z.number() })),
  ),
});

const since = (days: StatsDays) => sql`app_now() - ${days} * interval '1 day'`;

/** All decisions that were not taken back, with the moment; an undo follows what it takes back. */
const kept = sql`
  select * from (
    select d.*, c.opened_at, lead(d.kind) over (partition by d.case_id order by d.version) as next
    from decisions d join cases c on c.id = d.case_id) h
  where h.next is distinct from 'undo'`;

/** What the team decided of those. */
const standing = sql`
  select * from kept
  where kind in ('escalate', 'dismiss', 'uphold') and staff_id is not null`;

const gravestFirst = sql.raw(`'{${categoryKeys.join(",")}}'::text[]`);

/** The name of the case at the time of decision \`s\`, by the same rule as \`nameOfCase\`. */
const named = sql`coalesce(
  (select case k.kind when 'withdraw' then null else k.to_category end from kept k
    where k.case_id = s.case_id and k.version <= s.version
      and (k.kind = 'withdraw' or k.staff_id is not null and (k.kind in ('recategorize', 'escalate')
        or k.kind = 'merge' and k.from_category <> k.to_category))
    order by k.version desc limit 1),
  (select r.category from reports r
    where r.case_id = s.case_id and r.created_at <= s.decided_at
      and (r.withdrawn_at is null or r.withdrawn_at > s.decided_at)
    group by r.category
    order by count(distinct r.reporter_id) desc, array_position(${gravestFirst}, r.category)
    limit 1),
  s.to_category)`;

/** The figures of the last days, counted anew each time. */
export async function readStats(days: StatsDays): Promise<Stats> {
  return one(
    Figures,
    sql`
      with kept as materialized (${kept}),
      lately as (select * from reports where created_at > ${since(days)}),
      standing as (select * from (${standing}) s where s.decided_at > ${since(days)}),
      firsts as (
        select extract(epoch from min(d.decided_at) - c.opened_at)::float8 * 1000 as ms
        from decisions d join cases c on c.id = d.case_id
        where d.kind in ('escalate', 'dismiss', 'uphold') and d.staff_id is not null
        group by c.id having min(d.decided_at) > ${since(days)}),
      closed as (select ${named} as category from standing s where kind <> 'escalate')
      select ${Figures.list}`,
  );
}

const howMany = (what: string) => computed(sql`count(*) filter (where what = ${what})`, count);

const Day = record({
  day: computed(sql`to_char(at at time zone 'UTC', 'YYYY-MM-DD')`, z.string()),
  category: computed(sql`category`, CategoryKey),
  received: howMany("received"),
  withdrawn: howMany("withdrawn"),
  escalated: howMany("escalate"),
  dismissed: howMany("dismiss"),
  upheld: howMany("uphold"),
});

export async function readDays(days: StatsDays): Promise<DayFigures[]> {
  return all(
    Day,
    sql`
      with kept as materialized (${kept}),
      happened as (
        select created_at as at, category, 'received' as what from reports
        union all
        select created_at, category, 'withdrawn' from reports where withdrawn_at is not null
        union all
        select decided_at, ${named}, kind from (${standing}) s where decided_at > ${since(days)})
      select ${Day.list} from happened where at > ${since(days)} group by 1, 2 order by 1, 2`,
  );
}
