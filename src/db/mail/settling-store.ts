// Keeps what became of many sends at once. Used by the sender, outside of any unit of work.
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Database } from "../connect.ts";
import { computed, count, record, type ReadBy } from "../record.ts";
import type { Look, Posted } from "../speaking/posted-store.ts";
import { outbox } from "../tables/mail/outbox.ts";
import { postedMessages } from "../tables/speaking/posted-messages.ts";
import { screens } from "../tables/speaking/screens.ts";
import { priorities } from "../../domain/delivery.ts";
import { set, stored } from "../values.ts";
import { fixedForMany } from "../statement.ts";
import { askAlone } from "../alone.ts";

/**
 * What a send that went well leaves behind in the database, where it is all that follows from it. Of
 * what was posted: whether it is the one message of its kind, and must not take another one's place.
 */
export type Trace =
  | { kind: "nothing" }
  | ({ kind: "edited" } & Look)
  | {
      kind: "posted";
      as: "screen" | "card" | "other";
      key: string;
      at: Posted;
      digest?: string;
      /** The message in whose place a screen was posted, whose buttons went with it and are owed to go no more. */
      bared?: { messageId: number; owedAs: string };
    };

/** A row that `owner` sent. */
export type Sent = { id: number; owner: number; trace: Trace };

/**
 * `later`: somebody works on the row or on the message just now. `more`: more follows from it than is
 * kept here. `not_ours`: another process took the outcome for unknown.
 */
const Became = z.enum(["settled", "later", "more", "not_ours"]);

const Settled = record({
  id: computed(sql`done.id`, count),
  became: computed(sql`coalesce(ended.becomes, 'later')`, Became),
  /** Something else is due in that chat. */
  waits: computed(
    sql`coalesce(ended.moved, true) or (select true from outbox other
      where other.chat_id = ended.goes_to and other.id <> ended.id
        and other.status = 'waiting' and other.not_before <= (select app_now()) limit 1) is true`,
    z.boolean(),
  ),
});
export type Settled = Omit<ReadBy<typeof Settled>, "id">;

const changes = set(outbox, {
  status: sql`case when wanted > claimed then 'waiting' else 'sent' end`,
  owner: null,
  delivered: sql`claimed`,
  settledAt: sql`app_now()`,
  attempts: 0,
  because: null,
});

const settling = fixedForMany<{ sent: string }>(
  ({ sent }, limit) => sql`
    with done as (
      select * from jsonb_to_recordset(${sent}::jsonb) as sent(id int8,
        owner int, kind text, chat_id int8, message_id int8, thread_id int8, key text, digest text,
        person int8, bared int8, owed_as text) ${limit}
    ), held as (
      select p.chat_id, p.message_id from ${postedMessages} p join done on p.chat_id = done.chat_id
        and p.message_id = case done.kind when 'edited' then done.message_id else bared end
      order by p.chat_id, p.message_id for update of p skip locked
    ), owed as (
      select outbox.id, outbox.owner, outbox.chat_id as goes_to, wanted > claimed as moved from ${outbox} join done using (id)
      where (select count(*) from held) >= 0 order by outbox.id for update of outbox skip locked
    ), ended as (
      select done.*, goes_to, moved, case
          when owed.owner is distinct from done.owner then 'not_ours'
          when (
              select true from ${postedMessages} p where p.chat_id = done.chat_id
                and p.message_id = case kind when 'edited' then done.message_id else bared end
                and not exists (select 1 from held
                  where held.chat_id = p.chat_id and held.message_id = p.message_id)
              limit 1) then 'later'
          when kind = 'card' and moved then 'more'
          when kind in ('card', 'screen') and (
              select true from ${postedMessages} p where p.key = done.key
                and (p.message_id is distinct from bared or p.shown = digest) limit 1) then 'more'
          when kind = 'screen' and (
              select true from ${screens} s where s.chat_id = done.person limit 1) is null then 'more'
          else 'settled' end as becomes
      from done join owed using (id)
    ), settled as (
      update ${outbox} set ${changes} from ended
      where outbox.id = ended.id and becomes = 'settled'
    ), looks as (
      update ${postedMessages} set shown = digest from ended
      where kind = 'edited' and becomes = 'settled'
        and (posted_messages.chat_id, posted_messages.message_id) = (ended.chat_id, ended.message_id)
    ), gone as (
      delete from ${postedMessages} using ended
      where kind = 'screen' and becomes = 'settled' and posted_messages.key = ended.key
        and (posted_messages.chat_id, posted_messages.message_id) = (ended.chat_id, bared)
    ), bare as (
      insert into ${outbox} (key, chat_id, priority, status, wanted, claimed, delivered, settled_at)
      select owed_as, goes_to, ${priorities.notice}::int, 'sent', 1, 1, 1, app_now() from ended
      where kind = 'screen' and becomes = 'settled' and owed_as is not null
      on conflict (key) do update set status = 'sent', delivered = outbox.wanted, settled_at = app_now()
        where outbox.status = 'waiting'
    ), posted as (
      insert into ${postedMessages} (chat_id, message_id, thread_id, key, shown)
      select chat_id, message_id, thread_id, key, digest from ended
      where kind in ('card', 'screen', 'other') and becomes = 'settled' on conflict do nothing
    ) select ${Settled.list} from done left join ended on ended.id = done.id`,
);

/**
 * Ends sends that went well, all in one statement, and keeps where new messages stand and how edited
 * ones look. It waits for nobody who holds one of the rows, so no two ever wait for each other. A row
 * whose generation moved meanwhile is owed again. A card has to be shown elsewhere, perhaps, when it was
 * asked for anew while it was on its way; a screen may have been left, or there is an older one with
 * buttons, or one that said the same.
 */
export async function settleAll(
  db: Database,
  sent: readonly Sent[],
): Promise<Map<number, Settled>> {
  const found = await askAlone(db, settling({ sent: JSON.stringify(sent.map(flat)) }, sent.length));
  return new Map(found.map(Settled.read).map(({ id, ...became }) => [id, became]));
}

function flat({ id, owner, trace }: Sent) {
  if (trace.kind === "nothing") return { id, owner, kind: "nothing" };
  const { chatId, messageId, threadId } = trace.at;
  const person = stored(screens.chatId, chatId);
  const place = { chat_id: stored(postedMessages.chatId, chatId), message_id: messageId };
  const at = { ...place, thread_id: threadId, digest: trace.digest };
  if (trace.kind === "edited") return { id, owner, kind: "edited", ...at };
  const { as, bared } = trace;
  const key = stored(postedMessages.key, trace.key);
  const older = bared && { bared: bared.messageId, owed_as: stored(outbox.key, bared.owedAs) };
  return { id, owner, kind: as, ...at, key, person, ...older };
}
