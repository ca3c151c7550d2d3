// What is owed to be said. Filled by verbs.
import { sql, type SQL } from "drizzle-orm";
import { OutboxMessage, priorities, type Priority } from "../../domain/delivery.ts";
import type { ChatId } from "../../domain/ids.ts";
import { first, record } from "../record.ts";
import { outbox } from "../tables/mail/outbox.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same, set } from "../values.ts";

export type Enqueued = {
  key: string;
  chatId: ChatId;
  priority: Priority;
  message: OutboxMessage;
  /** `fold`: an owed row of that key is renewed; `once`: a key that ever was is dropped. */
  repeat: "fold" | "once";
  notBefore?: Date;
};

/** Owes a message. It is sent after the commit, or never if the transaction fails. */
export async function enqueue({ repeat, ...owed }: Enqueued): Promise<void> {
  const { key, chatId, message, notBefore = sql`app_now()` } = owed;
  const fresh = { key, chatId, message, notBefore, priority: priorities[owed.priority] };
  const onConflict =
    repeat === "once"
      ? sql`do nothing`
      : sql`do update set wanted = outbox.wanted + 1, message = excluded.message,
          chat_id = excluded.chat_id,
          created_at = case when outbox.status = 'waiting'
            then outbox.created_at else excluded.created_at end,
          priority = case when outbox.status = 'waiting'
            then least(outbox.priority, excluded.priority) else excluded.priority end,
          not_before = case when outbox.status = 'waiting'
            then least(outbox.not_before, excluded.not_before) else excluded.not_before end,
          status = case when outbox.status = 'sending' then 'sending' else 'waiting' end`;
  await rows(sql`
    with owed as (
      ${insertInto(outbox, fresh)}
      on conflict (key) ${onConflict} returning 1
    ) select pg_notify('outbox', '') from owed`);
}

/** Nothing more goes to this chat: what waits for it is let go, but for what ends it. */
export async function voidWaiting(chatId: ChatId, because: string): Promise<void> {
  await letGo(chatId, because, sql`message ->> 'kind' not in ('leave_chat', 'say_farewell')`);
}

async function letGo(chatId: ChatId, because: string, which: SQL): Promise<void> {
  const changes = { status: "void", because, settledAt: sql`app_now()` };
  await rows(sql`
    update ${outbox} set ${set(outbox, changes)}
    where ${goesTo(chatId)} and status = 'waiting' and ${which}`);
}

const goesTo = (chatId: ChatId) => same(outbox.chatId, chatId);

/** What is owed to one chat goes to another, apart from what is about one message there. */
export async function moveOwed(from: ChatId, to: ChatId): Promise<void> {
  await letGo(from, "migrated", sql`message ? 'chatId'`);
  await rows(sql`update ${outbox} set ${set(outbox, { chatId: to })} where ${goesTo(from)}`);
}

const Owed = record({ message: outbox.message });

/** What was owed last under a key, sent or not. */
export async function messageUnder(key: string): Promise<OutboxMessage | undefined> {
  const owed = await first(
    Owed,
    sql`select ${Owed.list} from ${outbox} where ${same(outbox.key, key)}`,
  );
  return owed && OutboxMessage.parse(owed.message);
}

/** Whether anything is still to be sent to this chat. */
export async function isOwed(chatId: ChatId): Promise<boolean> {
  const owed = await rows(sql`
    select 1 from ${outbox} where ${goesTo(chatId)} and status in ('waiting', 'sending') limit 1`);
  return owed.length > 0;
}

/** Whether a message is on its way to this chat right now. */
export async function isBeingSent(chatId: ChatId): Promise<boolean> {
  const sending = await rows(sql`
    select 1 from ${outbox} where ${goesTo(chatId)} and status = 'sending' limit 1`);
  return sending.length > 0;
}

/** A person can be written to again, so the answers, outcomes and alerts that they missed are owed again. */
export async function oweMissed(chatId: ChatId): Promise<void> {
  const changes = { status: "waiting", because: null, settledAt: null, notBefore: sql`app_now()` };
  const owed = await rows(sql`
    update ${outbox} set ${set(outbox, changes)}
    where ${goesTo(chatId)} and because is not null and status in ('undeliverable', 'void')
      and (message ->> 'kind' in ('send_receipt', 'notify_outcome', 'notify_referral') or message ->> 'text' like 'alert-%')
    returning 1`);
  if (owed.length > 0) await rows(sql`select pg_notify('outbox', '')`);
}
