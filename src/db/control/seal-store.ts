// The seals over the history. Added to by the sealer, read by the walk over the chain and by /health.
import { createHash } from "node:crypto";
import { sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import {
  genesis,
  provenTextOf,
  sealedTextOf,
  type AuditMac,
  type AuditRecord,
  type Seal,
} from "../../domain/control/audit-chain.ts";
import type { Database } from "../connect.ts";
import { all, computed, count, first, one, record, type ReadBy } from "../record.ts";
import { limitTo } from "../statement.ts";
import { auditEvents } from "../tables/control/audit-events.ts";
import { auditSeals } from "../tables/control/audit-seals.ts";
import { askAlone } from "../alone.ts";
import { listed } from "./forgotten-list-store.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same } from "../values.ts";

const e = alias(auditEvents, "e");

const Event = record({
  eventId: e.id,
  at: e.at,
  kind: e.kind,
  subjectCode: e.subjectCode,
  actor: e.actor,
  /** Values are read even if they are invalid by now: tampering has to be found, not refused. */
  facts: computed(sql`e.facts`, z.unknown()),
});

/** More than are sealed at once, or counted one by one. With it PostgreSQL looks events up by their ids. */
const mostAtOnce = 10_000;

/** The events of ranges of ids, as `e`; `gap` has the ranges. */
const eventsIn = (ranges: SQL) => sql`
  (${ranges}) gap cross join lateral (
    select * from audit_events
    where id >= lower(gap.ids) and id < coalesce(upper(gap.ids), 9223372036854775807)
    order by id ${limitTo(mostAtOnce)}) e`;

const outside = (eventId: SQL, seals: SQL) =>
  eventsIn(sql`
    select unnest(int8multirange(int8range(${eventId}, null, '()'))
      - coalesce((select range_agg(events) from (${seals}) sealed), '{}')) as ids`);

/** Of ten minutes there are fewer seals by far. With it PostgreSQL looks them up by their events. */
const newestSeals = 5_000;

/**
 * The events after one that no seal holds; all before it are sealed for good, and it is no older than what
 * the newest seal says. They are looked up in the gaps between what seals hold, so that the work grows
 * with those, and not with the history.
 */
export const unsealedAfter = (eventId: SQL) =>
  outside(
    eventId,
    sql`select events from audit_seals where upper(events) > ${eventId}
      order by upper(events) desc ${limitTo(newestSeals)}`,
  );

/** Up to which event all had been looked through when the newest seal was made. */
export const settledSoFar = sql`
  coalesce((select settled from audit_seals order by first desc limit 1), 0)`;

const bigint = (eventId: number) => sql`${eventId}::bigint`;

const Look = record({
  /** Up to which event all was looked through before. */
  settled: computed(settledSoFar, count),
  /** The newest event that is committed. */
  newest: computed(sql`coalesce((select max(id) from audit_events), 0)`, count),
});

/** From where a sealer begins. Opens no unit of work. */
export async function whereToBegin(db: Database): Promise<ReadBy<typeof Look>> {
  const [row = {}] = await askAlone(db, sql`select ${Look.list}`);
  return Look.read(row);
}

const Found = record({
  newest: computed(sql`coalesce((select max(id) from audit_events), 0)`, count),
  isAny: computed(sql`is_any`, z.boolean()),
});

/** Whether something after an event is committed and not yet sealed. Opens no unit of work. */
export async function lookForUnsealed(
  db: Database,
  settled: number,
): Promise<ReadBy<typeof Found>> {
  const [row = {}] = await askAlone(
    db,
    sql`
    select ${Found.list} from (
      select exists (select 1 from ${unsealedAfter(bigint(settled))}) as is_any) look`,
  );
  return Found.read(row);
}

const Head = record({
  position: auditSeals.position,
  hash: auditSeals.hash,
  sealedAt: auditSeals.sealedAt,
});

/** The newest seal; before the first one, what that one refers to. */
export async function chainHead(): Promise<{
  position: number;
  hash: string;
  sealedAt: Date | undefined;
}> {
  const head = await first(
    Head,
    sql`select ${Head.list} from ${auditSeals} order by first desc limit 1`,
  );
  return head ?? { position: 0, hash: genesis, sealedAt: undefined };
}

const Held = record({ position: auditSeals.position });

/** Whether the chain has that link. */
export async function holdsHead({
  position,
  hash,
}: {
  position: number;
  hash: string;
}): Promise<boolean> {
  if (position === 0) return hash === genesis;
  const found = await first(
    Held,
    sql`
      select ${Held.list} from ${auditSeals}
      where ${same(auditSeals.position, position)} and ${same(auditSeals.hash, hash)}
        and first = (select max(first) from ${auditSeals} where first <= ${position}::bigint)`,
  );
  return found !== undefined;
}

export function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** How many were sealed, the new head, and the codes of reporters who were forgotten. */
type Sealed = {
  count: number;
  head: { position: number; hash: string };
  forgotten: readonly string[];
};

/**
 * Seals what is committed and not yet sealed after an event, at most `limit` at once, as one link of the
 * chain. A second sealer that goes on from the same link is stopped by the key.
 */
export async function sealEvents(
  settled: number,
  limit: number,
  mac: AuditMac,
): Promise<Sealed | undefined> {
  // Events commit out of order, so the gaps are looked for, not what comes after the last seal.
  const unsealed = await all(
    Event,
    sql`select ${Event.list} from ${unsealedAfter(bigint(settled))} order by e.id ${limitTo(limit)}`,
  );
  if (unsealed.length === 0) return undefined;
  const head = await chainHead();
  const next = head.position + 1;
  const seal = {
    first: next,
    position: head.position + unsealed.length,
    hash: digest(sealedTextOf(unsealed, next, head.hash)),
    previousHash: head.hash,
    previousAt: head.sealedAt,
  };
  const events = `{${unsealed.map(({ eventId }) => `[${eventId},${eventId}]`).join(",")}}`;
  await rows(insertInto(auditSeals, { ...seal, events, settled, mac: mac(provenTextOf(seal)) }));
  return { count: unsealed.length, head: seal, forgotten: listed(unsealed) };
}

const Gone = record({ count: computed(sql`erase_old_audit(${sql.raw("1000")})`, count) });

/** Lets go of what was sealed five years ago, in whole seals; how many events. */
export async function eraseOldAudit(): Promise<number> {
  return (await one(Gone, sql`select ${Gone.list}`)).count;
}

const Link = record({
  first: auditSeals.first,
  position: auditSeals.position,
  hash: auditSeals.hash,
  previousHash: auditSeals.previousHash,
  previousAt: auditSeals.previousAt,
  mac: auditSeals.mac,
});
const Gap = record({ first: computed(sql`gap.first`, count) });

/** The next seals after `position`, about as many events as `limit`, with the events as they are now. */
export async function readChain(
  position: number,
  limit: number,
): Promise<{ seal: Seal; records: AuditRecord[] }[]> {
  const next = sql`first > ${position}::bigint and first < ${limit}::bigint + (
    select min(first) from audit_seals where first > ${position}::bigint)`;
  const seals = await all(
    Link,
    sql`select ${Link.list} from ${auditSeals} where ${next} order by first`,
  );
  const found = await rows(sql`
    select ${Gap.list}, ${Event.list}
    from ${eventsIn(sql`select first, unnest(events) as ids from audit_seals where ${next}`)}
    order by gap.first, e.id`);
  const records = new Map<number, AuditRecord[]>(seals.map((seal) => [seal.first, []]));
  for (const row of found) records.get(Gap.read(row).first)?.push(Event.read(row));
  return seals.map((seal) => ({ seal, records: records.get(seal.first) ?? [] }));
}

const everything = outside(
  sql`'-9223372036854775808'::bigint`,
  sql`select events from audit_seals`,
);
const Unsealed = record({ count: computed(sql`count(*)`, count) });

/** Events that should have been sealed by now and are not, in all of the history. */
export async function countUnsealed(olderThanS: number): Promise<number> {
  const found = await one(
    Unsealed,
    sql`
      select ${Unsealed.list} from ${everything}
      where e.at < (select app_now()) - ${olderThanS} * interval '1 second'`,
  );
  return found.count;
}
