// Cases that wait in a queue without a card. Read by its digest, and when cards are held back.
import { sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { awaitedStatus } from "../../domain/cases/case-status.ts";
import type { Tier } from "../../domain/cases/tier.ts";
import { CaseId, type QueueId } from "../../domain/ids.ts";
import { all, computed, count, one, record, type ReadBy } from "../record.ts";
import { cardKey, cardKeyPrefix } from "../speaking/posted-store.ts";
import { cases } from "../tables/cases/cases.ts";
import { subjects } from "../tables/subjects/subjects.ts";
import type { Queue } from "./queue-store.ts";
import { few } from "../values.ts";

/** Under which key a queue's digest stands, is owed and is looked after. */
export function digestKey(queueId: QueueId): string {
  return `digest:${queueId}`;
}

/**
 * In a query: whether a case's card is on its way to a queue, or stands there. Asked in one statement, as a
 * card comes to stand in a moment: whoever looks for it first, and for what is owed then, finds neither.
 */
export function hasCard({ chatId, threadId, tier }: Queue, caseId: CaseId): SQL {
  const key = cardKey(caseId, tier);
  return sql`(exists (select 1 from outbox where key = ${key} and status in ('waiting', 'sending'))
    or exists (select 1 from posted_messages where key = ${key} and chat_id = ${chatId}
      and thread_id is not distinct from ${threadId ?? null}::bigint))`;
}

/** `undecided`: as `undecidedCardsIn` counts them, where nothing else is there; counting takes longer than all else. */
type Owed = { card: boolean; digest: boolean; look: boolean; undecided: number };

/** Whether a queue has a case's card, a digest, and a planned look at it; else how many undecided cards. */
export function owedIn(queue: Queue, caseId: CaseId): Promise<Owed> {
  const digest = digestKey(queue.id);
  const isThere = (what: SQL) => computed(sql`exists (select 1 from ${what})`, z.boolean());
  const There = record({
    card: computed(hasCard(queue, caseId), z.boolean()),
    digest: isThere(sql`posted_messages where key = ${digest}`),
    look: isThere(sql`scheduled_tasks where key = ${digest}`),
  });
  const Found = record({
    card: computed(sql`card`, z.boolean()),
    digest: computed(sql`digest`, z.boolean()),
    look: computed(sql`look`, z.boolean()),
    undecided: computed(
      sql`case when card or digest or look then 0 else (${undecidedCards(queue)}) end`,
      count,
    ),
  });
  return one(Found, sql`select ${Found.list} from (select ${There.list}) there`);
}

function undecidedCards({ chatId, threadId, tier }: Queue): SQL {
  const prefix = cardKeyPrefix(tier);
  const idIn = sql`substr(key, ${prefix.length + 1}::int)::uuid`;
  const isCard = sql`starts_with(key, ${prefix}::text)`;
  // Worded so that PostgreSQL reads the newest by their index, as it does for a single status.
  const isInThread = threadId === undefined ? sql`thread_id is null` : sql`thread_id = ${threadId}`;
  // Each case is looked up by itself: of a list PostgreSQL can't tell how long it is, and may compare each with all.
  return sql`
    select count(*) from (
      select ${idIn} as id from (
        select key from posted_messages where chat_id = ${chatId} and ${isInThread}
        order by message_id desc limit 500) newest
      where ${isCard}
      union
      select ${idIn} from outbox where chat_id = ${chatId} and status = 'waiting' and ${isCard}
      union
      select ${idIn} from outbox where chat_id = ${chatId} and status = 'sending' and ${isCard}) shown
    where (select status = ${awaitedStatus[tier]} and snoozed_until is null from ${cases}
      where cases.id = shown.id limit 1)`;
}

/** How many undecided cards, not left until later, are among a queue's newest messages or on their way there. */
export async function undecidedCardsIn(queue: Queue): Promise<number> {
  const Counted = record({ undecided: computed(sql`(${undecidedCards(queue)})`, count) });
  return (await one(Counted, sql`select ${Counted.list}`)).undecided;
}

/** The rows of a tier's cards that are owed. Each status has an index, which both together have not. */
export function cardsOwed(tier: Tier, where = sql`true`): SQL {
  const owed = (status: SQL) => sql`select * from outbox
    where ${status} and starts_with(key, ${cardKeyPrefix(tier)}::text) and ${where}`;
  return sql`${owed(sql`status = 'waiting'`)} union all ${owed(sql`status = 'sending'`)}`;
}

/** The keys of a tier's cards that are owed. */
export function cardsOnTheirWay(tier: Tier): SQL {
  return sql`select key from (${cardsOwed(tier)}) owed`;
}

const Asked = record({ id: computed(sql`asked.id`, CaseId) });

/** Which of these cases have a card in the queue. */
export async function casesWithCardIn(
  { chatId, threadId, tier }: Queue,
  ids: readonly CaseId[],
): Promise<ReadonlySet<CaseId>> {
  const found = await all(
    Asked,
    sql`
      select ${Asked.list} from (${few(ids)}) asked(id)
      where exists (select 1 from posted_messages m where m.key = ${cardKeyPrefix(tier)}::text || asked.id
        and m.chat_id = ${chatId} and m.thread_id is not distinct from ${threadId ?? null}::bigint)`,
  );
  return new Set(found.map(({ id }) => id));
}

const c = alias(cases, "c");
const s = alias(subjects, "s");

const Held = record({
  id: c.id,
  category: c.category,
  own: c.own,
  rated: c.rated,
  subjectKind: s.kind,
  language: computed(sql`first.language`, z.string()),
  since: computed(
    sql`coalesce((select max(d.decided_at) from decisions d
      where d.case_id = c.id and d.from_status <> d.to_status), c.opened_at)`,
    z.coerce.date(),
  ),
  trusted: computed(sql`first.trusted`, z.boolean()),
});
export type CaseWithoutCard = ReadBy<typeof Held>;

/**
 * Cases that wait for a queue's tier and have no card in the queue, nor one on its way. Which have one on
 * its way is read once and not for each case: where thousands of messages wait, that is a look at all of
 * them. Cards that stand are of all that was ever decided, so each is looked up by its key,
 * as a value, which PostgreSQL does not turn into a look at all.
 */
export async function casesWithoutCardIn(queue: Queue): Promise<CaseWithoutCard[]> {
  const { chatId, threadId, tier } = queue;
  const prefix = cardKeyPrefix(tier);
  const key = sql`${prefix}::text || c.id::text`;
  return all(
    Held,
    sql`
      select ${Held.list} from ${cases} c join ${subjects} s on s.id = c.subject_id
        cross join lateral (
          select coalesce((array_agg(r.language order by r.created_at, r.id))[1], 'en') as language,
            coalesce(bool_or(r.trusted), false) as trusted
          from reports r where r.case_id = c.id) first
      where c.status = ${awaitedStatus[tier]}
        and (select m.key from posted_messages m where m.key = ${key}
          and m.chat_id = ${chatId} and m.thread_id is not distinct from ${threadId ?? null}::bigint
          limit 1) is null
        and ${key} not in (${cardsOnTheirWay(tier)})`,
  );
}
