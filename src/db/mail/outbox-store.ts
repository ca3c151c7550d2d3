import { sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import { OutboxMessage, priorities, type Priority } from "../../domain/delivery.ts";
import { ChatId } from "../../domain/ids.ts";
import type { Database } from "../connect.ts";
import { lockSpaces } from "../locks.ts";
import type { Posted } from "../speaking/posted-store.ts";
import { rows } from "../unit-of-work.ts";

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
export async function enqueue(message: Enqueued): Promise<void> {
  const priority = priorities[message.priority];
  const notBefore = message.notBefore?.toISOString() ?? null;
  const onConflict =
    message.repeat === "once"
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
      insert into outbox (key, chat_id, priority, message, not_before)
      values (${message.key}, ${message.chatId}, ${priority},
        ${JSON.stringify(message.message)}::jsonb, coalesce(${notBefore}::timestamptz, app_now()))
      on conflict (key) ${onConflict} returning 1
    ) select pg_notify('outbox', '') from owed`);
}

/** A row that is sent next. */
export type TakenRow = {
  id: number;
  chatId: ChatId;
  priority: number;
  /** It may draw on the tokens that are kept for what can't wait. */
  urgent: boolean;
  wanted: number;
  attempts: number;
  unknowns: number;
  /** More is to be sent there now. */
  more: boolean;
  /** Read apart, so that one that can't be read is given up like one that can't be sent. */
  message: unknown;
};
export type OutboxRow = TakenRow & { message: OutboxMessage };

/**
 * Commits to a send: whoever finds the row with its owner gone knows that the outcome is unknown. What
 * the message looks like that it edits is unknown until then.
 */
export async function markSending(
  row: OutboxRow,
  owner: number,
  edited: Posted | undefined,
): Promise<void> {
  const marking = sql`
    update outbox set status = 'sending', owner = ${owner}, claimed = ${row.wanted}
    where id = ${row.id}`;
  await rows(
    edited === undefined ? marking : sql`with looks as (${looks(edited, sql`null`)}) ${marking}`,
  );
}

function looks({ chatId, messageId }: Posted, digest: SQL): SQL {
  return sql`update posted_messages set shown = ${digest}
    where chat_id = ${chatId} and message_id = ${messageId}`;
}

/** Nothing is to be said any more. */
export async function markVoid(row: OutboxRow): Promise<void> {
  await rows(sql`
    update outbox set status = 'void', delivered = ${row.wanted}, settled_at = app_now()
    where id = ${row.id} and status = 'waiting' and wanted = ${row.wanted}`);
}

export type Settlement =
  | { kind: "sent"; because?: "undeletable" }
  | { kind: "again"; afterMs: number; counts: "attempt" | "unknown" | "nothing" }
  | { kind: "undeliverable"; because: string }
  | { kind: "abandoned"; because: string };

/**
 * Ends a send of `owner`, and keeps how a message looks that was edited. A row whose generation moved
 * meanwhile is owed again. False when the row is not this owner's any more: another process took the
 * outcome for unknown, and nobody knows which of two edits came last.
 */
export async function settle(
  row: Pick<OutboxRow, "id">,
  owner: number,
  as: Settlement,
  edited: { at: Posted; digest?: string } | undefined,
): Promise<boolean> {
  const mine = sql`id = ${row.id} and status = 'sending' and owner = ${owner}`;
  const query =
    as.kind === "again"
      ? sql`update outbox set status = 'waiting', owner = null,
          attempts = attempts + ${as.counts === "attempt" ? 1 : 0},
          unknowns = unknowns + ${as.counts === "unknown" ? 1 : 0},
          not_before = app_now() + ${as.afterMs} * interval '1 millisecond'
          where ${mine} returning 1`
      : sql`update outbox set owner = null, delivered = claimed, settled_at = app_now(), attempts = 0,
          because = ${as.because ?? null},
          status = case when wanted > claimed then 'waiting' else ${as.kind} end
          where ${mine} returning 1`;
  const kept = sql`case when exists (select 1 from settled) then ${edited?.digest ?? null}::text end`;
  const settling =
    edited === undefined
      ? query
      : sql`with settled as (${query}), looks as (${looks(edited.at, kept)}) select 1 from settled`;
  return (await rows(settling)).length === 1;
}

/** Keeps something else as what was sent, unless a newer one is owed already. */
export async function renewMessage(row: OutboxRow, message: OutboxMessage): Promise<void> {
  await rows(sql`
    update outbox set message = ${JSON.stringify(message)}::jsonb
    where id = ${row.id} and wanted = ${row.wanted}`);
}

/** Ends a try that came to no send. */
export async function setBack(row: TakenRow, as: Settlement): Promise<void> {
  await rows(
    as.kind === "again"
      ? sql`update outbox set attempts = attempts + 1,
          not_before = app_now() + ${as.afterMs} * interval '1 millisecond'
          where id = ${row.id} and status = 'waiting'`
      : sql`update outbox set status = ${as.kind}, delivered = ${row.wanted}, attempts = 0,
          because = ${as.because ?? null}, settled_at = app_now()
          where id = ${row.id} and status = 'waiting' and wanted = ${row.wanted}`,
  );
}

const Owner = z.object({ owner: z.number() });

/** A number that no process ever had; a session's advisory lock on it says that its owner lives. */
export async function nextOwner(db: Database): Promise<number> {
  const [row] = await db.execute(sql`select nextval('outbox_owners')::int as owner`);
  return Owner.parse(row).owner;
}

/** Frees what dead owners left half sent: its outcome is unknown, so it is sent again in a while. */
export async function recoverFromDeadOwners(afterMs: number): Promise<number> {
  const owners = await rows(sql`select distinct owner from outbox where status = 'sending'`);
  let recovered = 0;
  for (const { owner } of owners.map((row) => Owner.parse(row))) {
    const [free] = await rows(
      sql`select pg_try_advisory_xact_lock(${lockSpaces.owner}::int, ${owner}::int) as taken`,
    );
    if (free?.["taken"] !== true) continue;
    const freed = await rows(sql`
      update outbox set status = 'waiting', owner = null, unknowns = unknowns + 1,
        not_before = app_now() + ${afterMs} * interval '1 millisecond'
      where status = 'sending' and owner = ${owner} returning 1`);
    recovered += freed.length;
  }
  return recovered;
}

/** Nothing more goes to this chat: what waits for it is let go, but for what ends it. */
export async function voidWaiting(chatId: ChatId, because: string): Promise<void> {
  await rows(sql`
    update outbox set status = 'void', because = ${because}, settled_at = app_now()
    where chat_id = ${chatId} and status = 'waiting'
      and message ->> 'kind' not in ('leave_chat', 'say_farewell')`);
}

/** What is owed to one chat goes to another, apart from what is about one message there. */
export async function moveOwed(from: ChatId, to: ChatId): Promise<void> {
  await rows(sql`
    update outbox set status = 'void', because = 'migrated', settled_at = app_now()
    where chat_id = ${from} and status = 'waiting' and message ? 'chatId'`);
  await rows(sql`update outbox set chat_id = ${to} where chat_id = ${from}`);
}

/** What was owed last under a key, sent or not. */
export async function messageUnder(key: string): Promise<OutboxMessage | undefined> {
  const [row] = await rows(sql`select message from outbox where key = ${key}`);
  return row && OutboxMessage.parse(row["message"]);
}

/** Whether anything is still to be sent to this chat. */
export async function isOwed(chatId: ChatId): Promise<boolean> {
  const owed = await rows(sql`
    select 1 from outbox where chat_id = ${chatId} and status in ('waiting', 'sending') limit 1`);
  return owed.length > 0;
}

/** Whether a message is on its way to this chat right now. */
export async function isBeingSent(chatId: ChatId): Promise<boolean> {
  const sending = await rows(sql`
    select 1 from outbox where chat_id = ${chatId} and status = 'sending' limit 1`);
  return sending.length > 0;
}

/** A person who could not be written to is back: answers, outcomes and alerts that they missed are owed again. */
export async function oweMissed(chatId: ChatId): Promise<void> {
  const owed = await rows(sql`
    update outbox set status = 'waiting', because = null, settled_at = null, not_before = app_now()
    where chat_id = ${chatId} and because is not null and status in ('undeliverable', 'void')
      and (message ->> 'kind' in ('send_receipt', 'notify_outcome', 'notify_referral') or message ->> 'text' like 'alert-%')
    returning 1`);
  if (owed.length > 0) await rows(sql`select pg_notify('outbox', '')`);
}
