// Whose gravest cases get a card next. Read by a queue's digest, and when cards are held back.
import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { awaitedStatus } from "../../domain/cases/case-status.ts";
import { gravestKeys } from "../../domain/cases/categories.ts";
import { priorities } from "../../domain/delivery.ts";
import type { FairTurn } from "../../domain/queues/digest.ts";
import type { CaseId } from "../../domain/ids.ts";
import { all, computed, count, one, orNothing, record } from "../record.ts";
import { cases } from "../tables/cases/cases.ts";
import { cardsOnTheirWay, cardsOwed, digestKey, hasCard } from "./digest-store.ts";
import { cardKeyPrefix } from "../speaking/posted-store.ts";
import type { Queue } from "./queue-store.ts";

const isOfGravest = sql`c.category in (
  select jsonb_array_elements_text(${JSON.stringify(gravestKeys)}::jsonb))`;

const c = alias(cases, "c");

const gravestOwed = ({ chatId, tier }: Pick<Queue, "chatId" | "tier">) =>
  cardsOwed(tier, sql`chat_id = ${chatId} and priority = ${priorities.gravest_card}`);

type Standing = {
  card: boolean;
  nextLookMs: number | undefined;
  isFirst: boolean;
  owed: number;
};

/**
 * How one of the gravest stands that has no card in a queue: whether one is on its way or there, when the queue
 * is looked at next, whether it is the first undecided one of somebody who reported it, and how many
 * others' cards are on their way.
 */
export function gravestStanding(queue: Queue, caseId: CaseId): Promise<Standing> {
  const Standing = record({
    card: computed(hasCard(queue, caseId), z.boolean()),
    nextLookMs: computed(
      sql`(select extract(epoch from due_at - app_now()) * 1000 from scheduled_tasks
        where key = ${digestKey(queue.id)})`,
      orNothing(z.coerce.number()),
    ),
    isFirst: computed(
      sql`exists (
        select 1 from cases own join reports r on r.case_id = own.id and r.withdrawn_at is null
        where own.id = ${caseId} and not exists (
          select 1 from reports o join cases c on c.id = o.case_id
          where o.reporter_id = r.reporter_id and o.withdrawn_at is null
            and c.status = ${awaitedStatus[queue.tier]} and ${isOfGravest}
            and (c.opened_at, c.id) < (own.opened_at, own.id)))`,
      z.boolean(),
    ),
    owed: computed(sql`(select count(*) from (${gravestOwed(queue)}) owed)`, count),
  });
  return one(Standing, sql`select ${Standing.list}`);
}

const OnTheWay = record({ id: c.id });

/**
 * The gravest whose first cards are on their way to a queue, in the order in which they go. Where people
 * press a lot, that takes a minute.
 */
export async function gravestOnTheWay({ chatId, threadId, tier }: Queue): Promise<CaseId[]> {
  const prefix = cardKeyPrefix(tier);
  const found = await all(
    OnTheWay,
    sql`
      select ${OnTheWay.list}
      from (${gravestOwed({ chatId, tier })}) o
        join ${cases} c on c.id = substr(o.key, ${prefix.length + 1}::int)::uuid
      where c.status = ${awaitedStatus[tier]} and ${isOfGravest}
        and not exists (select 1 from posted_messages m where m.key = o.key
          and m.chat_id = ${chatId} and m.thread_id is not distinct from ${threadId ?? null}::bigint)
      order by o.id`,
  );
  return found.map(({ id }) => id);
}

/** A case as far as it has its turns. */
const t = alias(cases, "t");

const Turn = record({
  id: t.id,
  nth: computed(sql`min(t.nth)`, count),
  record: computed(sql`min(p.record)`, count),
  waiting: computed(sql`min(t.waiting)`, count),
});

/**
 * Whose turn it is among the undecided of the gravest: by each person who reported them one after the
 * other, those with a card first. What several reported has the best turn that it has with any of them.
 */
export async function fairTurns({ tier }: Queue): Promise<ReadonlyMap<CaseId, FairTurn>> {
  const prefix = cardKeyPrefix(tier);
  const key = sql`${prefix}::text || c.id::text`;
  const found = await all(
    Turn,
    sql`
      with open as (
        select c.id, c.opened_at,
          (select m.key from posted_messages m where m.key = ${key} limit 1) is not null
            or ${key} in (${cardsOnTheirWay(tier)}) as shown
        from cases c where c.status = ${awaitedStatus[tier]} and ${isOfGravest}),
      theirs as (
        select o.id, r.reporter_id, count(*) over mine as waiting,
          row_number() over (mine order by o.shown desc, o.opened_at, o.id) - 1 as nth
        from open o join reports r on r.case_id = o.id and r.withdrawn_at is null
        group by o.id, o.shown, o.opened_at, r.reporter_id
        window mine as (partition by r.reporter_id)),
      people as (
        select p.id, case when p.trusted_at is not null then 0
          when (select 1 from reports r join decisions d on d.case_id = r.case_id
            where r.reporter_id = p.id and d.kind = 'uphold' limit 1) is not null then 1
          when p.created_at < app_now() - interval '1 day' then 2 else 3 end as record
        from reporters p where p.id in (select reporter_id from theirs))
      select ${Turn.list} from theirs t join people p on p.id = t.reporter_id group by t.id`,
  );
  return new Map(found.map(({ id, ...turn }) => [id, turn]));
}
