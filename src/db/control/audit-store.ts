// The history of what was done. Added to by verbs, sealed by the sealer, read by /audit.
import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import {
  genesis,
  sealedTextOf,
  type AuditRecord,
  type Seal,
} from "../../domain/control/audit-chain.ts";
import type { Actor, AuditEventKind, AuditFacts } from "../../domain/control/audit-event.ts";
import type { Database } from "../connect.ts";
import { all, computed, count, first, maybe, one, record, type ReadBy } from "../record.ts";
import { auditEvents } from "../tables/control/audit-events.ts";
import { auditSeals } from "../tables/control/audit-seals.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same } from "../values.ts";

/** Adds to the history, in the transaction of what happened. Facts are codes, never free text. */
export async function recordAudit<K extends AuditEventKind>(event: {
  kind: K;
  /** The case's or report's code, or what else it is about. */
  subjectCode: string;
  actor: Actor;
  facts: AuditFacts<K>;
}): Promise<void> {
  const { kind, subjectCode } = event;
  const facts: AuditFacts = event.facts;
  const actor = event.actor.kind === "staff" ? `staff:${event.actor.id}` : event.actor.kind;
  await rows(insertInto(auditEvents, { kind, subjectCode, actor, facts }));
}

const e = alias(auditEvents, "e");
const s = alias(auditSeals, "s");

const Event = record({
  eventId: e.id,
  at: e.at,
  kind: e.kind,
  subjectCode: e.subjectCode,
  actor: e.actor,
  /** Values are read even if they are invalid by now: tampering has to be found, not refused. */
  facts: computed(sql`e.facts`, z.unknown()),
});

const Head = record({ position: auditSeals.position, hash: auditSeals.hash });

async function chainHead(): Promise<ReadBy<typeof Head>> {
  const head = await first(
    Head,
    sql`select ${Head.list} from ${auditSeals} order by position desc limit 1`,
  );
  return head ?? { position: 0, hash: genesis };
}

export function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** A generous bound on how long the transaction of an event can stay open. */
const settledMinutes = 10;

const Id = record({ id: auditEvents.id });

/**
 * After which event something may not be sealed yet, if all before was looked through once: numbers
 * are given when an event is written, and it is there when its transaction ends. Opens no unit of work.
 */
export async function settledUpTo(db: Database): Promise<number> {
  const [row] = await db.execute(sql`
    select ${Id.list} from ${auditEvents}
    where at < (select app_now()) - ${settledMinutes} * interval '1 minute'
    order by id desc limit 1`);
  return row === undefined ? 0 : Id.read(row).id;
}

/** Both sides are cut off, so that the work does not grow with the history. */
const unsealedAfter = (eventId: number) => sql`
  audit_events e left join audit_seals s on s.event_id = e.id and s.event_id > ${eventId}
  where e.id > ${eventId} and s.event_id is null`;

/** Whether something after an event is committed and not yet sealed. Opens no unit of work. */
export async function isAnythingUnsealed(db: Database, eventId: number): Promise<boolean> {
  const found = await db.execute(sql`select 1 from ${unsealedAfter(eventId)} limit 1`);
  return found.length > 0;
}

/**
 * Chains what is committed and not yet sealed after an event, at most `limit` at once; how many. A
 * second sealer that forks the chain is stopped by the unique previous hash.
 */
export async function sealEvents(eventId: number, limit: number): Promise<number> {
  // Events commit out of order, so the gap is looked for, not what comes after the last seal.
  const unsealed = await all(
    Event,
    sql`select ${Event.list} from ${unsealedAfter(eventId)} order by e.id limit ${limit}`,
  );
  let head = await chainHead();
  for (const event of unsealed) {
    const position = head.position + 1;
    const hash = digest(sealedTextOf(event, position, head.hash));
    const link = { position, eventId: event.eventId, previousHash: head.hash, hash };
    await rows(insertInto(auditSeals, link));
    head = { position, hash };
  }
  return unsealed.length;
}

const Link = record({
  position: s.position,
  sealedId: s.eventId,
  previousHash: s.previousHash,
  hash: s.hash,
});
const Sealed = record({ eventId: maybe(e.id) });

/** The chain after `position`, with the events as they are now. */
export async function readChain(
  position: number,
  limit: number,
): Promise<{ seal: Seal; record: AuditRecord | undefined }[]> {
  const found = await rows(sql`
    select ${Link.list}, ${Event.list}
    from ${auditSeals} s left join ${auditEvents} e on e.id = s.event_id
    where s.position > ${position} order by s.position limit ${limit}`);
  return found.map((row) => {
    const { sealedId, ...link } = Link.read(row);
    return {
      seal: { ...link, eventId: sealedId },
      record: Sealed.read(row).eventId === undefined ? undefined : Event.read(row),
    };
  });
}

const Unsealed = record({ count: computed(sql`count(*)`, count) });

/** Events that should have been sealed by now and are not. */
export async function countUnsealed(olderThanS: number): Promise<number> {
  const found = await one(
    Unsealed,
    sql`
      select ${Unsealed.list} from audit_events e left join audit_seals s on s.event_id = e.id
      where s.event_id is null and e.at < app_now() - ${olderThanS} * interval '1 second'`,
  );
  return found.count;
}

const Past = record({
  kind: auditEvents.kind,
  at: auditEvents.at,
  actor: auditEvents.actor,
  facts: auditEvents.facts,
  total: computed(sql`count(*) over ()`, count),
});
/** What happened to something, in codes. */
export type PastEvent = Omit<ReadBy<typeof Past>, "total">;

/** What happened to a case or a report, and to a case's reports: the newest first. */
export async function eventsOf(
  code: string,
  page: { offset: number; limit: number },
): Promise<{ events: PastEvent[]; total: number }> {
  const found = await all(
    Past,
    sql`
      select ${Past.list} from ${auditEvents}
      where ${same(auditEvents.subjectCode, code)} or facts ->> 'case' = ${code}
      order by id desc limit ${page.limit} offset ${page.offset}`,
  );
  return {
    events: found.map(({ kind, at, actor, facts }) => ({ kind, at, actor, facts })),
    total: found[0]?.total ?? 0,
  };
}
