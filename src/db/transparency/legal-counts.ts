// Counts authorities' requests of a quarter, without those that are secret still. Read with its other counts.
import { sql, type SQL } from "drizzle-orm";
import type { Bounds } from "../../domain/transparency/period.ts";
import type { Count } from "../../domain/transparency/report.ts";
import { all, computed, count, record } from "../record.ts";
import { before, begin, cells, within } from "./cells.ts";

/** What is told of authorities' requests, and of their orders to remove something. */
export type LegalCounts = {
  requests: readonly Count[];
  late_requests: readonly Count[];
  persons_given: readonly Count[];
  order_registered: readonly number[];
  order_effect: readonly number[];
};

/** Since when a request may be told of: it is registered, and its secrecy over. Null: it is not known yet. */
const openAt = sql`case when r.secrecy = 'none' then r.registered_at
  else greatest(r.registered_at, least(r.secrecy_ended_at, r.told_at, r.secret_until)) end`;
const isOpen = (bounds: Bounds) =>
  sql`(r.secrecy = 'none' or coalesce(r.secrecy_ended_at, r.told_at, r.secret_until) is not null)
    and ${before(openAt, bounds)}`;

/** When its receipt was confirmed; where that is not written down, when it was entered. */
const takenUpAt = sql`coalesce(r.acknowledged_at, r.registered_at)`;

const outcome = (bounds: Bounds) => sql`coalesce(
  case when r.status in ('withdrawn', 'false') and ${before(sql`r.over_at`, bounds)} then r.status end,
  (select d.outcome from legal_decisions d
    where d.request_id = r.id and ${before(sql`d.confirmed_at`, bounds)}
    order by d.version desc, d.confirmed_at desc limit 1),
  'waiting')`;

const requestsIn = (bounds: Bounds, where: SQL) =>
  cells(sql`
    select a.country as a, case r.instrument when 'informal' then r.instrument else r.kind end as b,
      ${outcome(bounds)} as c
    from legal_requests r join authorities a on a.id = r.authority_id
    where ${isOpen(bounds)} and ${where}`);

/** The day before which what was open counted in the quarter before. */
const asOfBefore = ({ from }: Bounds): SQL => begin(`${from.slice(0, 8)}16`);

/**
 * Each request counts once: in the quarter in which it was received, or, when it may be told of only
 * later, in the first report after, as late.
 */
export async function countLegal(bounds: Bounds): Promise<LegalCounts> {
  const isOfNow = within(sql`r.received_at`, bounds);
  const isLate = sql`r.received_at < ${begin(bounds.from)} and ${openAt} >= ${asOfBefore(bounds)}`;
  return {
    requests: await requestsIn(bounds, isOfNow),
    late_requests: await requestsIn(bounds, isLate),
    persons_given: await cells(sql`
      select 'persons' as a, null::text as b, 'count' as c
      from disclosures x join legal_decisions d on d.id = x.decision_id
        join legal_requests r on r.id = d.request_id
        cross join lateral generate_series(1, x.persons)
      where x.outcome in ('full', 'part') and ${isOpen(bounds)}
        and ${within(sql`greatest(x.disclosed_at, ${openAt})`, bounds)}`),
    order_registered: await waits(
      takenUpAt,
      sql`${isOpen(bounds)} and ${isOfNow} and ${before(takenUpAt, bounds)}`,
    ),
    order_effect: await waits(
      sql`r.effected_at`,
      sql`${isOpen(bounds)} and ${isOfNow} and ${before(sql`r.effected_at`, bounds)}`,
    ),
  };
}

const Wait = record({ ms: computed(sql`ms`, count) });

async function waits(until: SQL, where: SQL): Promise<number[]> {
  const found = await all(
    Wait,
    sql`
      select ${Wait.list} from (
        select extract(epoch from ${until} - r.received_at) * 1000 as ms from legal_requests r
        where r.kind = 'removal' and ${where}) waited`,
  );
  return found.map(({ ms }) => ms);
}

/** Holds that were placed, without those of requests that are secret still. */
export const holdsToldOf = (bounds: Bounds): SQL => sql`
  select h.ground as a, null::text as b, 'placed' as c
  from holds h left join legal_requests r on r.id = h.request_id
  where h.request_id is null and ${within(sql`h.placed_at`, bounds)}
    or h.placed_at is not null and ${isOpen(bounds)}
      and ${within(sql`greatest(h.placed_at, ${openAt})`, bounds)}`;
