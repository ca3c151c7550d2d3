// What came in and waits to be handled. Filled by polls, the webhook and verbs, worked off by workers.
import { sql, type SQL } from "drizzle-orm";
import { headStartMs, type Urgency } from "../../domain/cases/urgency.ts";
import type { Database } from "../connect.ts";
import { z } from "zod";
import { computed, count, orNothing, record } from "../record.ts";
import { inbox } from "../tables/mail/inbox.ts";
import { isValueMissing, TakenByAnother } from "../faults.ts";
import type { Write } from "../pending.ts";
import { askAlone, keysOfLanes } from "../alone.ts";
import { later, rows } from "../unit-of-work.ts";
import type { WaitingLane } from "./lane-store.ts";
import { few, insertInto, same, set, type Changes } from "../values.ts";
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
  const areCurrent = sql`(select count(*) from (${few(keys)}) asked where (
    select k.retired_at is null from data_keys k where k.id = asked.value limit 1)) = ${keys.length}::int`;
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

const Fate = record({
  status: computed(sql`status`, orNothing(z.enum(["in progress", "committed", "aborted"]))),
  isDone: computed(sql`is_done`, z.boolean()),
});

/**
 * Whether a transaction whose commit got no answer holds, and with it that an item is done. `open`: it is not
 * over yet. Opens no unit of work.
 */
export async function fateOf(
  db: Database,
  { arrival, xact }: { arrival: number; xact: string },
): Promise<"done" | "undone" | "open"> {
  const [row = {}] = await askAlone(
    db,
    sql`
    select ${Fate.list} from (select pg_xact_status(${xact}::xid8) as status,
      exists (select 1 from ${inbox} where ${same(inbox.arrival, arrival)} and done_at is not null)
        as is_done) fate`,
  );
  const { status, isDone } = Fate.read(row);
  if (status === "in progress") return "open";
  return status === "committed" && isDone ? "done" : "undone";
}

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
