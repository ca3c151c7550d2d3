// Commits to sends, many at once. Used by the sender, and by whoever sends what it has just owed.
import { sql, type SQL, type SQLChunk } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { computed, count, record, type ReadBy } from "../record.ts";
import type { Look } from "../speaking/posted-store.ts";
import { outbox } from "../tables/mail/outbox.ts";
import { senderSlots } from "../tables/mail/sender-slots.ts";
import { postedMessages } from "../tables/speaking/posted-messages.ts";
import { atTheEnd, rows } from "../unit-of-work.ts";
import { set, stored } from "../values.ts";
import { fixedForMany } from "../statement.ts";
import { nextOf, slotIn } from "./destination-store.ts";

/** Undefined: there is nothing to say any more; `edits`: what it edits, which looks so already, perhaps. */
export type Says = { edits: Partial<Look> | undefined } | undefined;
/** A row as it was read. */
export type Asked = { id: number; wanted: number; says: Says };

/** `sent`: the message looks so already. */
const Became = z.enum(["sending", "void", "sent"]);
const Claimed = record({
  id: computed(sql`id`, count),
  became: computed(sql`becomes`, Became),
});

/**
 * Commits to those that are `asked` for and can be claimed; gives `claimed` of each. Rows are looked for by their
 * id or their chat, each by itself: the index of what waits is short mostly, and would be read from end to end.
 */
function claiming(asked: SQL, { owner, claimed }: { owner: SQLChunk; claimed: SQL }): SQL {
  const isSending = sql`becomes = 'sending'`;
  const changes = set(outbox, {
    status: sql`becomes`,
    owner: sql`case when ${isSending} then ${owner}::int end`,
    claimed: sql`case when ${isSending} then outbox.wanted else claimed end`,
    delivered: sql`case when ${isSending} then delivered else outbox.wanted end`,
    settledAt: sql`case when ${isSending} then settled_at else app_now() end`,
    attempts: sql`case when becomes = 'sent' then 0 else outbox.attempts end`,
    because: sql`case when ${isSending} then because end`,
  });
  return sql`
    with asked as (${asked}), mine as (
      select slot from ${senderSlots} where owner = ${owner}
        and slot in (select ${slotIn(sql`o.chat_id`)} from asked cross join lateral (
          select chat_id from ${outbox} row where row.id = asked.id limit 1) o)
      for key share
    ), held as (
      select chat_id, message_id, shown from ${postedMessages} join asked using (chat_id, message_id)
      order by chat_id, message_id for update of posted_messages skip locked
    ), owed as (
      select outbox.id, outbox.chat_id as goes_to from ${outbox} join asked using (id)
      where (status = 'waiting') is true and outbox.wanted = asked.wanted
        and (select count(*) from held) >= 0
      order by outbox.id for update of outbox skip locked
    ), begun as (
      select asked.*, case when not says then 'void'
          when exists (select 1 from held where held.shown = digest
            and held.chat_id = asked.chat_id and held.message_id = asked.message_id) then 'sent'
          else 'sending' end as becomes
      from asked join owed using (id)
      where ${slotIn(sql`goes_to`)} in (select slot from mine)
        and (select true from ${outbox} s where s.chat_id = goes_to and s.status = 'sending'
          limit 1) is null
        and (exists (select 1 from held
            where held.chat_id = asked.chat_id and held.message_id = asked.message_id)
          or (select true from ${postedMessages} p where p.chat_id = asked.chat_id
            and p.message_id = asked.message_id limit 1) is null)
    ), claimed as (
      update ${outbox} set ${changes} from begun where outbox.id = begun.id
    ), looks as (
      update ${postedMessages} set shown = null from begun where ${isSending}
        and (posted_messages.chat_id, posted_messages.message_id) = (begun.chat_id, begun.message_id)
    ) select ${claimed} from begun`;
}

type Given = { owner: number; asked: string };

const claimingAsRead = fixedForMany<Given>(({ owner, asked }, limit) =>
  claiming(
    sql`select * from jsonb_to_recordset(${asked}::jsonb)
        as asked(id int8, wanted int, says boolean, chat_id int8, message_id int8, digest text)
      ${limit}`,
    { owner, claimed: Claimed.list },
  ),
);

/**
 * Commits to sends: whoever finds a row with its owner gone knows that the outcome is unknown, and until
 * then nobody knows how the message looks that it edits. An edit that changes nothing is done with, as
 * is what is not to be said any more.
 *
 * Left out, so not among what it gives: rows that changed since they were read, that somebody works on
 * just now, or whose message somebody works on; chats to which something is on its way, or that are
 * another process's by now. It waits for nobody, but for a process that takes the chat over: workers
 * change what stands in a chat and then owe something, so messages are locked before rows, too.
 */
export async function claim(
  owner: number,
  asked: readonly Asked[],
): Promise<Map<number, z.infer<typeof Became>>> {
  const rowsAsked = asked.map(({ id, wanted, says }) => ({ id, wanted, ...flat(says) }));
  const found = await rows(
    claimingAsRead({ owner, asked: JSON.stringify(rowsAsked) }, asked.length),
  );
  return new Map(found.map(Claimed.read).map(({ id, became }) => [id, became]));
}

/** What is owed under a key since just now, as `Asked`. */
export type AskedOwn = { key: string; says: Says };

const begun = alias(outbox, "begun");
const ClaimedOwn = record({
  id: begun.id,
  key: begun.key,
  became: computed(sql`becomes`, Became),
  priority: begun.priority,
  wanted: begun.wanted,
  attempts: begun.attempts,
  unknowns: begun.unknowns,
});
export type ClaimedOwn = ReadBy<typeof ClaimedOwn>;

const claimingOwn = fixedForMany<Given>(({ owner, asked }, limit) =>
  claiming(
    sql`select o.id, o.key, o.wanted, o.priority, o.attempts, o.unknowns, own.says, own.chat_id,
        own.message_id, own.digest
      from jsonb_to_recordset(${asked}::jsonb)
        as own(key text, says boolean, chat_id int8, message_id int8, digest text)
      cross join lateral (select * from ${outbox} row where row.key = own.key
        and row.xmin = pg_current_xact_id()::xid limit 1) o
      where o.id = (${nextOf(sql`o.chat_id`)}) ${limit}`,
    { owner, claimed: ClaimedOwn.list },
  ),
);

/**
 * The same at the end of the unit of work at hand, for what it owes itself: by the keys, and only what goes next
 * to its chat. `read` gets what was claimed of each, in order, once it is committed.
 */
export function claimOwn(
  owner: number,
  asked: readonly AskedOwn[],
  read: (claimed: readonly (ClaimedOwn | undefined)[]) => void,
): Promise<void> {
  const own = asked.map(({ key, says }) => ({ key: stored(outbox.key, key), ...flat(says) }));
  const query = claimingOwn({ owner, asked: JSON.stringify(own) }, asked.length);
  return atTheEnd(query, (found) => {
    const claimed = new Map(found.map(ClaimedOwn.read).map((each) => [each.key, each]));
    read(own.map(({ key }) => claimed.get(key)));
  });
}

function flat(says: Says) {
  const { at, digest } = says?.edits ?? {};
  const chatId = at && stored(postedMessages.chatId, at.chatId);
  return { says: says !== undefined, chat_id: chatId, message_id: at?.messageId, digest };
}
