// How much there is of everything, in counts. Read by the demo.
import { sql } from "drizzle-orm";
import { z } from "zod";
import { priorities } from "../../domain/delivery.ts";
import type { Database } from "../connect.ts";
import { computed, count, record, type ReadBy } from "../record.ts";
import { settledSoFar, unsealedAfter } from "./seal-store.ts";
import { askAlone } from "../alone.ts";

const inboxPart = sql`(
  select jsonb_build_object(
    'waiting', count(*) filter (where done_at is null and dead_at is null),
    'done', count(*) filter (where done_at is not null),
    'dead', count(*) filter (where dead_at is not null),
    'oldestWaitingMs', coalesce(floor(extract(epoch from app_now() - min(received_at)
      filter (where done_at is null and dead_at is null)) * 1000), 0))
  from inbox)`;

const outboxPart = sql`(
  select coalesce(jsonb_agg(o), '[]') from (
    select priority,
      (count(*) filter (where status = 'waiting'))::int as waiting,
      (count(*) filter (where status = 'sending'))::int as sending,
      (count(*) filter (where status = 'sent'))::int as sent
    from outbox group by priority) o)`;

const casesPart = sql`(
  select coalesce(jsonb_agg(c), '[]') from (
    select status, count(*)::int as count from cases group by status order by status) c)`;

const auditPart = sql`(
  select jsonb_build_object(
    'events', (select count(*) from audit_events),
    'unsealed', (select count(*) from ${unsealedAfter(settledSoFar)}),
    'head', coalesce((select position || ':' || hash from audit_seals order by first desc limit 1), ''),
    'newest', (select coalesce(jsonb_agg(n), '[]') from (
      select kind, subject_code as code from audit_events order by id desc limit 8) n)))`;

const Counted = record({
  inbox: computed(
    inboxPart,
    z.object({
      waiting: z.number(),
      done: z.number(),
      dead: z.number(),
      oldestWaitingMs: z.number(),
    }),
  ),
  outbox: computed(
    outboxPart,
    z.array(
      z.object({
        priority: z.number(),
        waiting: z.number(),
        sending: z.number(),
        sent: z.number(),
      }),
    ),
  ),
  unknownOutcomes: computed(sql`(select coalesce(sum(unknowns), 0) from outbox)`, count),
  abandoned: computed(sql`(select count(*) from outbox where status = 'abandoned')`, count),
  cases: computed(casesPart, z.array(z.object({ status: z.string(), count: z.number() }))),
  reports: computed(sql`(select count(*) from reports)`, count),
  audit: computed(
    auditPart,
    z.object({
      events: z.number(),
      unsealed: z.number(),
      head: z.string(),
      newest: z.array(z.object({ kind: z.string(), code: z.string() })),
    }),
  ),
});

type Counted = ReadBy<typeof Counted>;
/** How much there is of everything, and what waits. Counts and codes, nothing of anybody. */
export type Overview = Omit<Counted, "outbox"> & {
  outbox: (Omit<Counted["outbox"][number], "priority"> & { priority: string })[];
};

/** Reads it in one statement. Opens no unit of work. */
export async function readOverview(db: Database): Promise<Overview> {
  const [row = {}] = await askAlone(db, sql`select ${Counted.list}`);
  const counted = Counted.read(row);
  const outbox = Object.entries(priorities).map(([name, rank]) => {
    const found = counted.outbox.find((one) => one.priority === rank);
    return { waiting: 0, sending: 0, sent: 0, ...found, priority: name };
  });
  return { ...counted, outbox };
}
