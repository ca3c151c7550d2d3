// The figures of days. Kept once a day is over, counted anew where something of it changes, read by /stats.
import { sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import { categoryKeys } from "../../domain/cases/categories.ts";
import { firstWaitMs, waitStep } from "../../domain/control/wait-buckets.ts";
import { lock, lockShared, lockSpaces } from "../locks.ts";
import { everywhere, inQueue, type Counted, type QueueWithHeld } from "./counted-cases.ts";
import { computed, one, orNothing, record } from "../record.ts";
import { rows } from "../unit-of-work.ts";

/** Days from `from` on and before `before`, in UTC, as 2026-09-30. */
type Span = { from: string; before: string };

const start = (day: string) => sql`${day}::date::timestamp at time zone 'UTC'`;
const isIn = (at: SQL, { from, before }: Span) =>
  sql`${at} >= ${start(from)} and ${at} < ${start(before)}`;
const dayOf = (at: SQL) => sql`((${at}) at time zone 'UTC')::date`;
/** The first day after those that may be counted: a transaction of the day before may be under way. */
const unfinished = dayOf(sql`app_now() - interval '15 minutes'`);

/** Whether a decision was taken back: an undo follows what it takes back. */
const isUndone = (d: SQL) => sql`coalesce((select n.kind from decisions n
  where n.case_id = ${d}.case_id and n.version > ${d}.version order by n.version limit 1), '') = 'undo'`;

const gravestFirst = sql.raw(`'{${categoryKeys.join(",")}}'::text[]`);

/** The name of the case at the time of decision `s`, by the same rule as `nameOfCase`. */
const named = sql`coalesce(
  (select case k.kind when 'withdraw' then null else k.to_category end from decisions k
    where k.case_id = s.case_id and k.version <= s.version and not ${isUndone(sql`k`)}
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

/** From when a case came to the team's first decision, in steps. */
const waitOf = (
  since: SQL,
) => sql`floor(ln(greatest(extract(epoch from d.decided_at - ${since})::float8
  * 1000 / ${firstWaitMs}::float8, 1)) / ln(${waitStep}::float8))::int`;

/** What happened in some days: each once, with its day, which figure it is and of what. */
const happenedIn = (span: Span, { has, decides, isWaiting, opens, since }: Counted) => sql`
  select ${dayOf(sql`created_at`)} as day, figure, category as of from reports
    cross join lateral (select 'received' union all select 'withdrawn' where withdrawn_at is not null) f(figure)
  where ${isIn(sql`created_at`, span)} and ${has(sql`case_id`)}
  union all
  select ${dayOf(sql`s.decided_at`)}, f.figure, f.of from (
    select * from decisions d
    where ${decides(sql`d`)} and ${isIn(sql`d.decided_at`, span)} and ${has(sql`d.case_id`)}
      and not ${isUndone(sql`d`)}) s
    cross join lateral (values (s.kind, coalesce(s.ground, '')), (s.kind || ' named', ${named})) f(figure, of)
  union all
  select ${dayOf(sql`opened_at`)}, 'began', '' from cases
  where ${opens} and ${isIn(sql`opened_at`, span)} and ${has(sql`id`)}
  union all
  select ${dayOf(sql`decided_at`)}, case when ${isWaiting(sql`to_status`)} then 'began' else 'ended' end, ''
  from decisions
  where ${isIn(sql`decided_at`, span)} and ${has(sql`case_id`)}
    and ${isWaiting(sql`from_status`)} <> ${isWaiting(sql`to_status`)}
  union all
  select ${dayOf(sql`d.decided_at`)}, 'waited', ${waitOf(since)}::text
  from decisions d join cases c on c.id = d.case_id
  where ${decides(sql`d`)} and ${isIn(sql`d.decided_at`, span)} and ${has(sql`d.case_id`)}
    and not exists (select 1 from decisions p
      where p.case_id = d.case_id and p.version < d.version and ${decides(sql`p`)})`;

const Day = z.string();
const State = record({
  today: computed(sql`(${dayOf(sql`app_now()`)})::text`, Day),
  before: computed(sql`(${unfinished})::text`, Day),
  counted: computed(
    sql`(select coalesce(json_agg(day::text), '[]') from day_figures where figure = 'counted')`,
    z.array(Day),
  ),
  oldest: computed(
    sql`(select least((select min(created_at) from reports), (select min(decided_at) from decisions))::text)`,
    orNothing(z.coerce.date()),
  ),
});

const dayMs = 86_400_000;
const plus = (day: string, days: number) =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);

/** Where days follow each other that were not counted, from one on and before another. */
function spansNotCounted(counted: ReadonlySet<string>, { from, before }: Span): Span[] {
  const spans: Span[] = [];
  for (let day = from; day < before; day = plus(day, 1)) {
    if (counted.has(day)) continue;
    const last = spans.at(-1);
    if (last?.before === day) last.before = plus(day, 1);
    else spans.push({ from: day, before: plus(day, 1) });
  }
  return spans;
}

/**
 * What happened on so many days and today, as rows of `day`, `figure`, `of` and `count`: as it was kept of
 * days that were counted, and counted now of the others. Of a queue nothing is kept: a case may come to it later.
 */
export async function figuresOf(days: number, queue?: QueueWithHeld): Promise<SQL> {
  const { today, counted } = await one(State, sql`select ${State.list}`);
  const span = { from: plus(today, -days), before: plus(today, 1) };
  const happened = (each: Span, cases: Counted) => sql`
    select day, figure, of, count(*)::int as count
    from (${happenedIn(each, cases)}) happened group by 1, 2, 3`;
  if (queue !== undefined) return happened(span, inQueue(queue));
  const parts = spansNotCounted(new Set(counted), span).map((each) => happened(each, everywhere));
  const kept = sql`select day, figure, of, count from day_figures
    where day >= ${span.from}::date and figure <> 'counted'`;
  return sql.join([kept, ...parts], sql` union all `);
}

/** The most days back of which somebody can ask. */
const mostDays = 366;

/**
 * Counts days that are over, the newest first, at most `limit` of them, and keeps what it counted. Whether
 * more are left. Nothing of them changes meanwhile.
 */
export async function keepFigures(limit: number): Promise<boolean> {
  lock(lockSpaces.figures, "days");
  const { today, before, counted, oldest } = await one(State, sql`select ${State.list}`);
  if (oldest === undefined) return false;
  const begin = oldest.toISOString().slice(0, 10);
  const from = [plus(today, -mostDays), begin].toSorted().at(-1) ?? today;
  const left = spansNotCounted(new Set(counted), { from, before });
  const last = left.at(-1);
  if (last === undefined) return false;
  const span = {
    ...last,
    from: [last.from, plus(last.before, -limit)].toSorted().at(-1) ?? last.from,
  };
  await rows(sql`
    insert into day_figures (day, figure, of, count)
    select day, figure, of, count(*) from (
      ${happenedIn(span, everywhere)}
      union all select day::date, 'counted', ''
      from generate_series(${span.from}::date, ${plus(span.before, -1)}::date, '1 day') day) happened
    group by 1, 2, 3`);
  return left.length > 1 || span.from !== last.from;
}

/** Something of the day at `at` has changed: what was kept of it counts no more. */
export async function countAnew(at: Date): Promise<void> {
  lockShared(lockSpaces.figures, "days");
  await rows(
    sql`delete from day_figures where day = ${dayOf(sql`${at.toISOString()}::timestamptz`)}`,
  );
}

/** A clock that ran ahead may have had days counted that are not over. */
export async function countUnfinishedAnew(): Promise<void> {
  lockShared(lockSpaces.figures, "days");
  await rows(sql`delete from day_figures where day >= ${unfinished}`);
}
