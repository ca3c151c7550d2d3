// Which process sends to which part of all chats. Asked by the sender, every other second.
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Database } from "../connect.ts";
import { computed, count, orNothing, record, type ReadBy } from "../record.ts";
import { appClock } from "../tables/mail/app-clock.ts";
import { pacingBuckets } from "../tables/mail/pacing-buckets.ts";
import { senderSlots } from "../tables/mail/sender-slots.ts";
import { senders } from "../tables/mail/senders.ts";
import { same } from "../values.ts";
import { slotCount } from "./destination-store.ts";
import { aliveOwners } from "./process-store.ts";
import { askAlone, peopleBehind } from "../alone.ts";

const Leased = record({
  /** What is this process's from now on. */
  slots: computed(
    sql`coalesce((select jsonb_agg(slot) from (
      select slot from kept union select slot from taken) mine), '[]')`,
    z.array(z.number()),
  ),
  /** Its fair share. */
  share: computed(sql`(select size from share)`, z.number()),
  /** How long ago another process was seen to send, in milliseconds; undefined: none ever was. */
  quietMs: computed(
    sql`(select extract(epoch from clock_timestamp() - max(seen_at)) * 1000 from before)`,
    orNothing(count),
  ),
  pace: computed(sql`(select pace from ${appClock})`, z.number()),
  /** Chats that Telegram asked to leave alone, and for how long still. */
  parked: computed(
    sql`coalesce((select jsonb_agg(jsonb_build_object('chat', substr(key, 6)::int8,
        'forMs', extract(epoch from parked_until - app_now()) * 1000)) from ${pacingBuckets}
      where key like 'chat:%' and parked_until > app_now()), '[]')`,
    z.array(z.object({ chat: z.number(), forMs: z.number() })),
  ),
});
export type Leased = Omit<ReadBy<typeof Leased>, "parked"> & {
  parked: { chatId: number; forMs: number }[];
};

/** Makes the parts, where they are not there yet. */
export async function layOutSlots(db: Database): Promise<void> {
  await askAlone(
    db,
    sql`
    insert into ${senderSlots} (slot) select generate_series(0, ${slotCount}::int - 1)
    on conflict (slot) do nothing`,
  );
}

/**
 * Lets go of some parts, and takes those that are nobody's or of somebody who is gone, up to this
 * process's fair share. A send that begins holds its part for the moment of its claim, so
 * that nobody takes the part over meanwhile.
 */
export async function lease(
  db: Database,
  owner: number,
  letGo: readonly number[],
): Promise<Leased> {
  const isLetGo = sql`slot in (
    select jsonb_array_elements_text(${JSON.stringify(letGo)}::jsonb)::int)`;
  const [row = {}] = await askAlone(
    db,
    sql`
    with others as (
      select owner from (${aliveOwners}) alive where owner <> ${owner}
    ), before as (
      select seen_at from ${senders} where owner <> ${owner}
    ), share as (
      select ceil(${slotCount}::int / (count(*) + 1.0))::int as size from others
    ), gone as (
      delete from ${senders} where owner <> ${owner} and owner not in (select owner from others)
    ), freed as (
      update ${senderSlots} set owner = null where ${same(senderSlots.owner, owner)} and ${isLetGo}
    ), kept as (
      select slot from ${senderSlots} where ${same(senderSlots.owner, owner)} and not ${isLetGo}
    ), free as (
      select slot from ${senderSlots} where (owner is null
        or owner <> ${owner} and owner not in (select owner from others))
      order by slot limit greatest(0, (select size from share) - (select count(*) from kept))
      for update skip locked
    ), taken as (
      update ${senderSlots} set owner = ${owner} where slot in (select slot from free)
      returning slot
    ) select ${Leased.list}`,
  );
  const { parked, ...leased } = Leased.read(row);
  const people = await peopleBehind(
    db,
    parked.map(({ chat }) => chat),
  );
  return {
    ...leased,
    parked: parked.map(({ chat, forMs }) => ({ chatId: people(chat), forMs })),
  };
}

/** Lets go of all: this process sends no more. When it did is known until the next one begins. */
export async function endLease(db: Database, owner: number): Promise<void> {
  await askAlone(
    db,
    sql`
    update ${senderSlots} set owner = null where ${same(senderSlots.owner, owner)}`,
  );
}
