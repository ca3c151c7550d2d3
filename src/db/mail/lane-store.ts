// Lanes of the inbox with work in them, and the taking of one. Used by workers.
import { sql, type SQLChunk } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { askAlone } from "../alone.ts";
import type { Database } from "../connect.ts";
import { knowSettings, settingsNow } from "../control/setting-store.ts";
import { currentKeyOf } from "../data-keys.ts";
import { lockSpaces } from "../locks.ts";
import type { Rows } from "../opening.ts";
import { computed, record } from "../record.ts";
import { laneIn } from "../sealed.ts";
import { fixed } from "../statement.ts";
import { inbox } from "../tables/mail/inbox.ts";
import { keysAtHand, rows } from "../unit-of-work.ts";

const Source = z.enum(["telegram", "internal"]);
export type InboxItem = { arrival: number; source: "telegram" | "internal"; body: unknown };

const head = alias(inbox, "head");
const Waiting = record({
  lane: head.lane,
  arrival: head.arrival,
  source: computed(
    sql`case when head.update_id is null then 'internal' else 'telegram' end`,
    Source,
  ),
  body: head.body,
});
/** A lane with what is to be done first in it. */
export type WaitingLane = { lane: string; head: InboxItem };

const ready = fixed<{ limit: number }>(
  ({ limit }) => sql`
    select ${Waiting.list} from ${inbox} head
    where done_at is null and dead_at is null and turn_at > '-infinity'
      and (not_before is null or not_before <= (select app_now()))
      and arrival = (
        select first.arrival from inbox first where first.lane = head.lane
          and first.done_at is null and first.dead_at is null order by first.arrival limit 1)
    order by turn_at, arrival limit ${limit}`,
);

/**
 * Lanes with work that may be done now, in the order of their turns. It costs the same however much
 * waits: both indexes hold only what waits, which PostgreSQL takes for one row until it has counted
 * anew, so each part of the query can be read by one of them alone. Opens no unit of work.
 */
export async function readyLanes(db: Database, limit: number): Promise<WaitingLane[]> {
  const found = await askAlone(db, ready({ limit }));
  return found.map((row) => {
    const { lane, ...item } = Waiting.read(row);
    return { lane, head: item };
  });
}

const Head = record({
  arrival: inbox.arrival,
  source: computed(sql`case when update_id is null then 'internal' else 'telegram' end`, Source),
  body: inbox.body,
  ready: computed(sql`not_before is null or not_before <= app_now()`, z.boolean()),
  attempts: inbox.attempts,
  /** More waits behind it. */
  more: computed(
    sql`exists (select 1 from inbox next where next.lane = inbox.lane
      and next.arrival > inbox.arrival and next.done_at is null and next.dead_at is null)`,
    z.boolean(),
  ),
});

const headOf = (lane: SQLChunk) => sql`
  select ${Head.list} from ${inbox}
  where inbox.lane = ${lane} and done_at is null and dead_at is null
  order by arrival limit 1`;

const headIn = fixed<{ lane: string }>(({ lane }) => headOf(lane));

/** A look at a lane's head without a promise, to fetch what its handling will need. */
export async function peekLane(db: Database, lane: string): Promise<InboxItem | undefined> {
  const [row] = await askAlone(db, headIn({ lane: laneIn(lane) }));
  return row && Head.read(row);
}

/** `xact`: the transaction in which it is taken. */
export type TakenItem = InboxItem & { attempts: number; xact: string };

export type Taken =
  | { kind: "taken"; item: TakenItem; more: boolean }
  | { kind: "busy" }
  | { kind: "empty" }
  | { kind: "later" };

const Locked = record({
  lane: computed(sql`asked.lane`, z.string()),
  isMine: computed(sql`asked.is_mine`, z.boolean()),
  xact: computed(sql`pg_current_xact_id()::text`, z.string()),
});

const taking = fixed<{ lanes: string }>(
  ({ lanes }) => sql`
    select ${Locked.list}, head.*, ${settingsNow} as settings,
      ${currentKeyOf(sql`asked.lane`)} as current_key
    from (
      select value as lane, pg_try_advisory_xact_lock(${lockSpaces.lane}::int, hashtext(value)) as is_mine
      from jsonb_array_elements_text(${lanes}::jsonb)) asked
    left join lateral (${headOf(sql`asked.lane`)}) head on true`,
);

/**
 * Takes lanes for this transaction, each with its head, and gives what became of them in order. Another worker
 * may have finished one just before: then `finishItem` fails, and it is tried again.
 */
export async function takeLanes(lanes: readonly string[]): Promise<Taken[]> {
  const owners = lanes.map(laneIn);
  const found = await rows(taking({ lanes: JSON.stringify(owners) }));
  const byLane = new Map(found.map((row) => [Locked.read(row).lane, row]));
  const taken: Taken[] = [];
  for (const owner of owners) taken.push(await readTaken(owner, byLane.get(owner) ?? {}));
  return taken;
}

/** Takes a lane, as `takeLanes` takes several. */
export async function takeLane(lane: string): Promise<Taken> {
  const [taken] = await takeLanes([lane]);
  if (taken === undefined) throw new Error("A lane was asked for and not answered");
  return taken;
}

async function readTaken(owner: string, row: Rows[number]): Promise<Taken> {
  const { isMine, xact } = Locked.read(row);
  if (!isMine) return { kind: "busy" };
  await keysAtHand().know(owner, row["current_key"]);
  if (row["arrival"] === null) return { kind: "empty" };
  knowSettings(row["settings"]);
  const { more, ...item } = Head.read(row);
  return item.ready ? { kind: "taken", item: { ...item, xact }, more } : { kind: "later" };
}
