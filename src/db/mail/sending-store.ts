// What becomes of what is owed: sent, settled, given up. Used by the sender.
import { sql, type SQL } from "drizzle-orm";
import type { OutboxMessage } from "../../domain/delivery.ts";
import type { Database } from "../connect.ts";
import { record, type ReadBy } from "../record.ts";
import { isAt, type Look, type Posted } from "../speaking/posted-store.ts";
import { outbox } from "../tables/mail/outbox.ts";
import { postedMessages } from "../tables/speaking/posted-messages.ts";
import { askAlone } from "../alone.ts";
import { rows } from "../unit-of-work.ts";
import { few, same, set, type Changes } from "../values.ts";
import type { OwedRow } from "./destination-store.ts";
import { factsOf } from "./outbox-store.ts";
import { aliveOwners } from "./process-store.ts";

/** A row that is sent, as it could be read. */
export type OutboxRow = OwedRow & { message: OutboxMessage };

/**
 * Workers change what stands in a chat and then owe something, so here, too, the messages are locked
 * before the row that is owed: two that waited for each other would fail.
 */
const held = (which: SQL) => sql`held as (select 1 from ${postedMessages} where ${which}
  order by chat_id, message_id for update)`;
const isHeld = sql`(select count(*) from held) >= 0`;

const is = ({ id }: Pick<OutboxRow, "id">) => same(outbox.id, id);
/** True while nothing newer is owed and nobody is sending it. */
const isAsTaken = (row: OwedRow) =>
  sql`${is(row)} and status = 'waiting' and ${same(outbox.wanted, row.wanted)}`;
const later = (ms: number) => sql`app_now() + ${ms} * interval '1 millisecond'`;

function looks(at: Posted, shown: SQL): SQL {
  const changes = set(postedMessages, { shown });
  return sql`update ${postedMessages} set ${changes} where ${isAt(at)}`;
}

export type Settlement =
  | { kind: "sent"; because?: "undeletable" }
  | { kind: "again"; afterMs: number; counts: "attempt" | "unknown" | "nothing" }
  | { kind: "undeliverable"; because: string }
  | { kind: "abandoned"; because: string };

/** What a call does to messages that follow the database: edits one, or posts one more under a key. */
export type Touched =
  { kind: "edited"; look: Look } | { kind: "posted"; key: string } | { kind: "nothing" };

/**
 * Ends a send of `owner`, and keeps how a message looks that was edited, if it stands now. A row whose
 * generation moved meanwhile is owed again. False when the row is not this owner's any more: another
 * process took the outcome for unknown, and nobody knows which of two edits came last.
 */
export async function settle(
  row: Pick<OutboxRow, "id">,
  owner: number,
  as: Settlement,
  { touched, stands }: { touched: Touched; stands: boolean },
): Promise<boolean> {
  const query = (condition: SQL) => sql`
    update ${outbox} set ${set(outbox, settled(as))}
    where ${is(row)} and status = 'sending' and ${same(outbox.owner, owner)} and ${condition}
    returning 1`;
  switch (touched.kind) {
    case "nothing":
      return isSettled(query(sql`true`));
    case "posted":
      return isSettled(sql`with ${held(same(postedMessages.key, touched.key))} ${query(isHeld)}`);
    case "edited": {
      const { at, digest } = touched.look;
      const kept = sql`case when exists (select 1 from settled)
        then ${stands ? digest : null}::text end`;
      return isSettled(sql`with ${held(isAt(at))}, settled as (${query(isHeld)}),
        looks as (${looks(at, kept)}) select 1 from settled`);
    }
  }
}

async function isSettled(query: SQL): Promise<boolean> {
  return (await rows(query)).length === 1;
}

function settled(as: Settlement): Changes<typeof outbox> {
  if (as.kind === "again") {
    return {
      status: "waiting",
      owner: null,
      attempts: sql`attempts + ${as.counts === "attempt" ? 1 : 0}`,
      unknowns: sql`unknowns + ${as.counts === "unknown" ? 1 : 0}`,
      notBefore: later(as.afterMs),
    };
  }
  return {
    status: sql`case when wanted > claimed then 'waiting' else ${as.kind} end`,
    owner: null,
    delivered: sql`claimed`,
    settledAt: sql`app_now()`,
    attempts: 0,
    because: as.because ?? null,
  };
}

/** Keeps something else as what was sent, unless a newer one is owed already. */
export async function renewMessage(row: OutboxRow, message: OutboxMessage): Promise<void> {
  await rows(sql`
    update ${outbox} set ${set(outbox, { message, facts: factsOf(message) }, { key: row.key })}
    where ${is(row)} and ${same(outbox.wanted, row.wanted)}`);
}

/** Ends a try that came to no send. */
export async function setBack(row: OwedRow, as: Settlement): Promise<void> {
  if (as.kind === "again") {
    const changes = { attempts: sql`attempts + 1`, notBefore: later(as.afterMs) };
    await rows(
      sql`update ${outbox} set ${set(outbox, changes)} where ${is(row)} and status = 'waiting'`,
    );
    return;
  }
  const changes = {
    status: as.kind,
    delivered: row.wanted,
    attempts: 0,
    because: as.because ?? null,
    settledAt: sql`app_now()`,
  };
  await rows(sql`update ${outbox} set ${set(outbox, changes)} where ${isAsTaken(row)}`);
}

/** Its outcome is unknown, so it is sent again in a while. */
const again = (afterMs: number) => settled({ kind: "again", afterMs, counts: "unknown" });

/** Frees what dead owners left half sent. */
export async function recoverFromDeadOwners(db: Database, afterMs: number): Promise<number> {
  const freed = await askAlone(
    db,
    sql`
    update ${outbox} set ${set(outbox, again(afterMs))}
    where status = 'sending' and owner not in (${aliveOwners}) returning 1`,
  );
  return freed.length;
}

const Own = record({ id: outbox.id, chatId: outbox.chatId });

/** What an owner has on its way, as far as the database knows. */
export async function sendingOf(db: Database, owner: number): Promise<ReadBy<typeof Own>[]> {
  const found = await askAlone(
    db,
    sql`
    select ${Own.list} from ${outbox}
    where ${same(outbox.owner, owner)} and status = 'sending'`,
  );
  return found.map(Own.read);
}

/** Frees what an owner took up and knows nothing of. */
export async function freeOwn(
  db: Database,
  owner: number,
  ids: readonly number[],
  afterMs: number,
): Promise<void> {
  await askAlone(
    db,
    sql`
    update ${outbox} set ${set(outbox, again(afterMs))}
    where ${same(outbox.owner, owner)} and ${same(outbox.status, "sending")}
      and id in (select value::int8 from (${few(ids)}) few)`,
  );
}
