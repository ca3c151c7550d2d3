import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { z } from "zod";
import {
  genesis,
  sealedTextOf,
  type AuditRecord as SealedRecord,
  type Seal,
} from "../../domain/control/audit-chain.ts";
import type { Actor, AuditEventKind, AuditFacts } from "../../domain/control/audit-event.ts";
import type { Database } from "../connect.ts";
import { rows } from "../unit-of-work.ts";

/** Adds to the history, in the transaction of what happened. Facts are codes, never free text. */
export async function recordAudit<K extends AuditEventKind>(event: {
  kind: K;
  /** The case's or report's code, or what else it is about. */
  subjectCode: string;
  actor: Actor;
  facts: AuditFacts<K>;
}): Promise<void> {
  const actor = event.actor.kind === "staff" ? `staff:${event.actor.id}` : event.actor.kind;
  await rows(sql`
    insert into audit_events (kind, subject_code, actor, facts)
    values (${event.kind}, ${event.subjectCode}, ${actor}, ${JSON.stringify(event.facts)}::jsonb)`);
}

const AuditRecord = z.object({
  eventId: z.coerce.number(),
  at: z.coerce.date(),
  kind: z.string(),
  subjectCode: z.string(),
  actor: z.string(),
  facts: z.unknown(),
});

const record = sql`e.id as "eventId", e.at, e.kind, e.subject_code as "subjectCode", e.actor, e.facts`;

const Head = z.object({ position: z.coerce.number(), hash: z.string() });
type ChainHead = z.infer<typeof Head>;

async function chainHead(): Promise<ChainHead> {
  const [row] = await rows(
    sql`select position, hash from audit_seals order by position desc limit 1`,
  );
  return row ? Head.parse(row) : { position: 0, hash: genesis };
}

export function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** How long ago an event came that could still be waiting for its transaction's end, generously. */
const settledMinutes = 10;

/**
 * After which event something may not be sealed yet, if all before was looked through once: numbers
 * are given when an event is written, and it is there when its transaction ends. Opens no unit of work.
 */
export async function settledUpTo(db: Database): Promise<number> {
  const [row] = await db.execute(sql`
    select id from audit_events where at < (select app_now()) - ${settledMinutes} * interval '1 minute'
    order by id desc limit 1`);
  return row === undefined ? 0 : Id.parse(row).id;
}

const Id = z.object({ id: z.coerce.number() });

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
  const unsealed = await rows(sql`
    select ${record} from ${unsealedAfter(eventId)} order by e.id limit ${limit}`);
  let head = await chainHead();
  for (const event of unsealed.map((row) => AuditRecord.parse(row))) {
    const position = head.position + 1;
    const hash = digest(sealedTextOf(event, position, head.hash));
    await rows(sql`
      insert into audit_seals (position, event_id, previous_hash, hash)
      values (${position}, ${event.eventId}, ${head.hash}, ${hash})`);
    head = { position, hash };
  }
  return unsealed.length;
}

const Link = z.object({
  position: z.coerce.number(),
  sealedId: z.coerce.number(),
  previousHash: z.string(),
  hash: z.string(),
});

/** The chain after `position`, with the events as they are now. */
export async function readChain(
  position: number,
  limit: number,
): Promise<{ seal: Seal; record: SealedRecord | undefined }[]> {
  const found = await rows(sql`
    select s.position, s.event_id as "sealedId", s.previous_hash as "previousHash", s.hash, ${record}
    from audit_seals s left join audit_events e on e.id = s.event_id
    where s.position > ${position} order by s.position limit ${limit}`);
  return found.map((row) => {
    const { sealedId, ...link } = Link.parse(row);
    return {
      seal: { ...link, eventId: sealedId },
      record: row["eventId"] === null ? undefined : AuditRecord.parse(row),
    };
  });
}

const Count = z.object({ count: z.coerce.number() });

/** Events that should have been sealed by now and are not. */
export async function countUnsealed(olderThanS: number): Promise<number> {
  const [row] = await rows(sql`
    select count(*) as count from audit_events e left join audit_seals s on s.event_id = e.id
    where s.event_id is null and e.at < app_now() - ${olderThanS} * interval '1 second'`);
  return Count.parse(row).count;
}

const Past = z.object({
  kind: z.string(),
  at: z.coerce.date(),
  actor: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});
/** What happened to something, in codes. */
export type PastEvent = z.infer<typeof Past>;

/** What happened to a case or a report, and to a case's reports: the newest first. */
export async function eventsOf(
  code: string,
  page: { offset: number; limit: number },
): Promise<{ events: PastEvent[]; total: number }> {
  const found = await rows(sql`
    select kind, at, actor, facts, count(*) over () as count from audit_events
    where subject_code = ${code} or facts ->> 'case' = ${code}
    order by id desc limit ${page.limit} offset ${page.offset}`);
  const [first] = found;
  return {
    events: found.map((row) => Past.parse(row)),
    total: first === undefined ? 0 : Count.parse(first).count,
  };
}
