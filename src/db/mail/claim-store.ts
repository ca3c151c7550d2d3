// Commits to sends, many at once. Used by the sender, and by whoever sends what it has just owed.
import { sql } from "drizzle-orm";
import { z } from "zod";
import { computed, count, record } from "../record.ts";
import type { Look } from "../speaking/posted-store.ts";
import { outbox } from "../tables/mail/outbox.ts";
import { senderSlots } from "../tables/mail/sender-slots.ts";
import { postedMessages } from "../tables/speaking/posted-messages.ts";
import { rows } from "../unit-of-work.ts";
import { set, stored } from "../values.ts";
import { fixed } from "../statement.ts";
import { slotIn } from "./destination-store.ts";

/** A row as it was read. `says`: undefined: there is nothing to say any more; `edits`: what it edits. */
export type Asked = { id: number; wanted: number; says: { edits: Look | undefined } | undefined };

/** `sent`: the message looks so already. */
const Became = z.enum(["sending", "void", "sent"]);
const Claimed = record({
  id: computed(sql`id`, count),
  became: computed(sql`becomes`, Became),
});

const claiming = fixed<{ owner: number; asked: string; count: number }>((given) => {
  const { owner, asked, count: many } = given;
  const isSending = sql`becomes = 'sending'`;
  const changes = set(outbox, {
    status: sql`becomes`,
    owner: sql`case when ${isSending} then ${owner}::int end`,
    claimed: sql`case when ${isSending} then outbox.wanted else claimed end`,
    delivered: sql`case when ${isSending} then delivered else outbox.wanted end`,
    settledAt: sql`case when ${isSending} then settled_at else app_now() end`,
    attempts: sql`case when becomes = 'sent' then 0 else attempts end`,
    because: sql`case when ${isSending} then because end`,
  });
  return sql`
    with asked as (
      select * from jsonb_to_recordset(${asked}::jsonb)
        as asked(id int8, wanted int, says boolean, chat_id int8, message_id int8, digest text)
      limit ${many}::int
    ), mine as (
      select slot from ${senderSlots} where owner = ${owner}
        and slot in (select ${slotIn(sql`o.chat_id`)} from ${outbox} o join asked using (id))
      for key share
    ), held as (
      select chat_id, message_id, shown from ${postedMessages} join asked using (chat_id, message_id)
      order by chat_id, message_id for update of posted_messages skip locked
    ), owed as (
      select outbox.id, outbox.chat_id as goes_to from ${outbox} join asked using (id)
      where status = 'waiting' and outbox.wanted = asked.wanted
        and (select count(*) from held) >= 0
      order by outbox.id for update of outbox skip locked
    ), begun as (
      select asked.*, case when not says then 'void'
          when exists (select 1 from held where held.shown = digest
            and held.chat_id = asked.chat_id and held.message_id = asked.message_id) then 'sent'
          else 'sending' end as becomes
      from asked join owed using (id)
      where ${slotIn(sql`goes_to`)} in (select slot from mine)
        and not exists (
          select 1 from ${outbox} s where s.chat_id = goes_to and s.status = 'sending')
        and (exists (select 1 from held
            where held.chat_id = asked.chat_id and held.message_id = asked.message_id)
          or (select true from ${postedMessages} p where p.chat_id = asked.chat_id
            and p.message_id = asked.message_id limit 1) is null)
    ), claimed as (
      update ${outbox} set ${changes} from begun where outbox.id = begun.id
    ), looks as (
      update ${postedMessages} set shown = null from begun where ${isSending}
        and (posted_messages.chat_id, posted_messages.message_id) = (begun.chat_id, begun.message_id)
    ) select ${Claimed.list} from begun`;
});

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
  const found = await rows(
    claiming({ owner, asked: JSON.stringify(asked.map(flat)), count: asked.length }),
  );
  return new Map(found.map(Claimed.read).map(({ id, became }) => [id, became]));
}

function flat({ id, wanted, says }: Asked) {
  const { at, digest } = says?.edits ?? {};
  const chatId = at && stored(postedMessages.chatId, at.chatId);
  const place = { chat_id: chatId, message_id: at?.messageId, digest };
  return { id, wanted, says: says !== undefined, ...place };
}
