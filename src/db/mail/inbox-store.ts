// What came in and waits to be handled. Filled by polls, the webhook and verbs, worked off by workers.
import { sql, type SQL, type SQLChunk } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { headStartMs, type Urgency } from "../../domain/cases/urgency.ts";
import type { Database } from "../connect.ts";
import { currentKeyOf } from "../data-keys.ts";
import { lockSpaces } from "../locks.ts";
import { computed, count, record } from "../record.ts";
import { knowSettings, settingsNow } from "../control/setting-store.ts";
import { laneIn } from "../sealed.ts";
import { inbox } from "../tables/mail/inbox.ts";
import { isValueMissing, TakenByAnother } from "../faults.ts";
import type { Write } from "../pending.ts";
import type { Rows } from "../opening.ts";
import { fixed } from "../statement.ts";
import { askAlone, keysOfLanes } from "../alone.ts";
import { keysAtHand, later, rows } from "../unit-of-work.ts";
import { insertInto, same, set, type Changes } from "../values.ts";
import { tell } from "../wake.ts";

/** An update of Telegram's, as stored: its lane is the chat's id, else the person's. */
export type IncomingUpdate = {
  updateId: number;
  lane: string;
  /** Who sent it, where that is not whose lane it is. */
  about?: number | undefined;
  urgency: Urgency;
  body: unknown;
};

const Source = z.enum(["telegram", "internal"]);
export type InboxItem = { arrival: number; source: "telegram" | "internal"; body: unknown };

const Stored = record({ arrival: inbox.arrival, updateId: computed(sql`update_id`, count) });

/**
 * Keeps a batch in one insert; what was received before is dropped. Gives what is new, as the lanes wait
 * for it that were empty, and tells other processes. Opens no unit of work.
 */
export async function storeUpdates(
  db: Database,
  updates: readonly IncomingUpdate[],
): Promise<WaitingLane[]> {
  if (updates.length === 0) return [];
  const lanes = updates.map(({ lane }) => lane);
  try {
    return await store(db, updates, await keysOfLanes(db, lanes));
  } catch (error) {
    if (!isValueMissing(error)) throw error;
    // Somebody asked to be forgotten, and is back: they have another key.
    return store(db, updates, await keysOfLanes(db, lanes, { anew: true }));
  }
}

/** Fails where one of the keys is retired: what is sealed with it may soon not open any more. */
async function store(
  db: Database,
  updates: readonly IncomingUpdate[],
  keys: readonly string[],
): Promise<WaitingLane[]> {
  const areCurrent = sql`(select count(*) from data_keys where retired_at is null
    and id in (select jsonb_array_elements_text(${JSON.stringify(keys)}::jsonb))) = ${keys.length}::int`;
  const batch = updates.map(({ urgency, ...update }) => ({
    ...update,
    turnAt: sql`case when (select ok from current) then ${turnOf(urgency)} end`,
  }));
  const found = await askAlone(
    db,
    sql`
    with current as (select ${areCurrent} as ok), stored as (
      ${insertInto(inbox, ...batch)} on conflict (update_id) do nothing returning *),
    told as (select ${tell("inbox")} from (select 1 from stored limit 1) news)
    select ${Stored.list} from stored inbox cross join told`,
  );
  const arrivals = new Map(found.map(Stored.read).map((row) => [row.updateId, row.arrival]));
  return updates.flatMap(({ updateId, lane, body }) => {
    const arrival = arrivals.get(updateId);
    return arrival === undefined ? [] : { lane, head: { arrival, source: "telegram", body } };
  });
}

/** Something of our own; a lane's turn is that of any other unless it is said to be more urgent. */
type OwnInput = {
  key: string;
  lane: string;
  body: unknown;
  urgency?: Urgency;
  about?: number | undefined;
  askedAt?: Date | undefined;
};

/**
 * Hands something of our own to its lane, when the unit of work at hand ends; a key that came before is
 * dropped.
 */
export async function storeInternal(...inputs: readonly OwnInput[]): Promise<void> {
  for (const input of inputs) await later(handing, input);
}

const handing: Write<OwnInput> = {
  into: inbox,
  tells: "inbox",
  lane: ({ lane }) => lane,
  named: { by: ({ key }) => key, join: (before) => before },
  statements: (inputs) => {
    const batch = inputs.map(({ key: internalKey, urgency = "other", ...input }) => {
      return { internalKey, ...input, turnAt: turnOf(urgency) };
    });
    return [sql`${insertInto(inbox, ...batch)} on conflict (internal_key) do nothing`];
  },
};

function turnOf(urgency: Urgency): SQL {
  return sql`app_now() - ${headStartMs[urgency]} * interval '1 millisecond'`;
}

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

/**
 * Lanes with work that may be done now, in the order of their turns. It costs the same however much
 * waits: both indexes hold only what waits, which PostgreSQL takes for one row until it has counted
 * anew, so each part of the query can be read by one of them alone. Opens no unit of work.
 */
export async function readyLanes(db: Database, limit: number): Promise<WaitingLane[]> {
  const found = await askAlone(
    db,
    sql`
    select ${Waiting.list} from ${inbox} head
    where done_at is null and dead_at is null and turn_at > '-infinity'
      and (not_before is null or not_before <= (select app_now()))
      and arrival = (
        select first.arrival from inbox first where first.lane = head.lane
          and first.done_at is null and first.dead_at is null order by first.arrival limit 1)
    order by turn_at, arrival limit ${limit}`,
  );
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

export type Taken =
  | { kind: "taken"; item: InboxItem & { attempts: number }; more: boolean }
  | { kind: "busy" }
  | { kind: "empty" }
  | { kind: "later" };

const Locked = record({
  lane: computed(sql`asked.lane`, z.string()),
  isMine: computed(sql`asked.is_mine`, z.boolean()),
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
  if (!Locked.read(row).isMine) return { kind: "busy" };
  await keysAtHand().know(owner, row["current_key"]);
  if (row["arrival"] === null) return { kind: "empty" };
  knowSettings(row["settings"]);
  const { more, ...item } = Head.read(row);
  return item.ready ? { kind: "taken", item, more } : { kind: "later" };
}

/** Marks an item done and lets go of its body, in the transaction that did the work. */
export function finishItem(arrival: number): Promise<void> {
  return later(finishing, arrival);
}

const finishing: Write<number> = {
  into: inbox,
  statements: (arrivals) =>
    arrivals.map((arrival) => {
      const changes = set(inbox, { doneAt: sql`app_now()`, body: null });
      return sql`update ${inbox} set ${changes}
        where ${same(inbox.arrival, arrival)} and done_at is null`;
    }),
  orElse: () => new TakenByAnother(),
};

/** Counts a failed handling; the lane rests for `restMs`. */
export async function countAttempt(arrival: number, restMs: number): Promise<void> {
  const notBefore = sql`app_now() + ${restMs} * interval '1 millisecond'`;
  await changeItem(arrival, { attempts: sql`attempts + 1`, notBefore });
}

/** Sets an item aside for good: its lane goes on without it. */
export async function buryItem(arrival: number): Promise<void> {
  await changeItem(arrival, { attempts: sql`attempts + 1`, deadAt: sql`app_now()` });
}

async function changeItem(arrival: number, changes: Changes<typeof inbox>): Promise<void> {
  await rows(sql`update ${inbox} set ${set(inbox, changes)} where ${same(inbox.arrival, arrival)}`);
}
