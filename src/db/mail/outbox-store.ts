// What is owed to be said. Filled by verbs.
import { sql, type SQL } from "drizzle-orm";
import { OutboxMessage, priorities, type Priority } from "../../domain/delivery.ts";
import type { ChatId } from "../../domain/ids.ts";
import { first, record } from "../record.ts";
import { outbox, type MessageFacts } from "../tables/mail/outbox.ts";
import type { Write } from "../pending.ts";
import { later, memoryOf, rows } from "../unit-of-work.ts";
import { insertInto, same, set, stored } from "../values.ts";
import { tell } from "../wake.ts";

export type Enqueued = {
  key: string;
  chatId: ChatId;
  priority: Priority;
  message: OutboxMessage;
  /** `fold`: an owed row of that key is renewed; `once`: a key that ever was is dropped. */
  repeat: "fold" | "once";
  notBefore?: Date;
};

/** Owed in the unit of work at hand, by key. */
const owedHere = () => memoryOf<Enqueued>(outbox);

/** Owes a message. It is sent after the commit, or never if the transaction fails. */
export function enqueue(owed: Enqueued): Promise<void> {
  const before = owedHere().get(owed.key);
  owedHere().set(owed.key, before === undefined ? owed : renewed(before, owed));
  return later(owing, owed);
}

/**
 * Has what is on its way under a key right now sent again as it is after the unit of work at hand; where nothing is,
 * nothing is owed.
 */
export function sendAgainIfSending(owed: Pick<Enqueued, "key" | "message">): Promise<void> {
  return later(renewing, owed);
}

const renewing: Write<Pick<Enqueued, "key" | "message">> = {
  into: outbox,
  named: { by: ({ key }) => key, join: (_, after) => after },
  statements: (all) =>
    all
      // What is owed anew anyway is renewed by that.
      .filter(({ key }) => !owedHere().has(key))
      .map(
        ({ key, message }) => sql`
        update ${outbox} set wanted = wanted + 1, ${set(outbox, { message, facts: factsOf(message) }, { key })}
        where ${same(outbox.key, key)} and (status = 'sending') is true`,
      ),
};

/** Of what the unit of work at hand owes to a person so far, what would go first. */
export function owedFirst(chatId: ChatId): Enqueued | undefined {
  const turn = ({ priority }: Enqueued) => priorities[priority === "receipt" ? "answer" : priority];
  const owed = [...owedHere().values()].filter((each) => each.chatId === chatId);
  return owed.filter(({ notBefore }) => !notBefore).toSorted((a, b) => turn(a) - turn(b))[0];
}

const owing: Write<Enqueued> = {
  into: outbox,
  tells: "outbox",
  named: { by: ({ key }) => key, join: renewed },
  statements: (owed) => {
    const fresh = owed.map(({ key, chatId, message, notBefore, priority }) => ({
      key,
      chatId,
      message,
      facts: factsOf(message),
      notBefore: notBefore ?? sql`app_now()`,
      owedAt: notBefore ?? sql`app_now()`,
      priority: priorities[priority],
    }));
    const folded = owed
      .filter(({ repeat }) => repeat === "fold")
      .map(({ key }) => stored(outbox.key, key));
    return [
      sql`
      ${insertInto(outbox, ...fresh)}
      on conflict (key) do update set wanted = outbox.wanted + 1, message = excluded.message, facts = excluded.facts,
        chat_id = excluded.chat_id,
        created_at = case when outbox.status = 'waiting'
          then outbox.created_at else excluded.created_at end,
        owed_at = case when outbox.status = 'waiting'
          then least(outbox.owed_at, excluded.owed_at) else excluded.owed_at end,
        priority = case when outbox.status = 'waiting'
          then least(outbox.priority, excluded.priority) else excluded.priority end,
        not_before = case when outbox.status = 'waiting'
          then least(outbox.not_before, excluded.not_before) else excluded.not_before end,
        status = case when outbox.status = 'sending' then 'sending' else 'waiting' end
      where jsonb_exists(${JSON.stringify(folded)}::jsonb, outbox.key)`,
    ];
  },
};

/** What queries ask for of a message, which stands sealed. */
export function factsOf(message: OutboxMessage): MessageFacts {
  const { kind } = message;
  const isAlert = kind === "say" && message.text.startsWith("alert-");
  return {
    kind: isAlert ? "alert" : kind,
    ...("reportId" in message && { reportId: message.reportId }),
    ...("decisionId" in message && { decisionId: message.decisionId }),
    ...("askedAt" in message && { askedAt: message.askedAt.toISOString() }),
    ...("chatId" in message && { inPlace: true }),
    ...("isFile" in message && message.isFile === true && { isFile: true }),
  };
}

/** What is owed twice in one transaction is owed once, as if the first were kept already. */
function renewed(before: Enqueued, after: Enqueued): Enqueued {
  if (after.repeat === "once") return before;
  const priority =
    priorities[before.priority] < priorities[after.priority] ? before.priority : after.priority;
  const { notBefore: first, ...anew } = after;
  const { notBefore: second } = before;
  if (first === undefined || second === undefined) return { ...anew, priority };
  return { ...anew, priority, notBefore: first < second ? first : second };
}

/** Nothing more goes to this chat: what waits for it is let go, but for what ends it. */
export async function voidWaiting(chatId: ChatId, because: string): Promise<void> {
  await letGo(chatId, because, sql`facts ->> 'kind' not in ('leave_chat', 'say_farewell')`);
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
  await letGo(from, "migrated", sql`facts ? 'inPlace'`);
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

/** What is owed under a key was done with another call. */
export async function settleOwed(key: string): Promise<void> {
  const changes = { status: "sent", delivered: sql`wanted`, settledAt: sql`app_now()` };
  await rows(sql`
    update ${outbox} set ${set(outbox, changes)}
    where ${same(outbox.key, key)} and status = 'waiting'`);
}

/** A person can be written to again, so the answers, outcomes and alerts that they missed are owed again. */
export async function oweMissed(chatId: ChatId): Promise<void> {
  const now = sql`app_now()`;
  const changes = {
    status: "waiting",
    because: null,
    settledAt: null,
    // By the clock at hand, so that it is known if that was wrong.
    createdAt: now,
    notBefore: now,
    owedAt: now,
  };
  const owed = await rows(sql`
    update ${outbox} set ${set(outbox, changes)}
    where ${goesTo(chatId)} and because is not null and status in ('undeliverable', 'void')
      and facts ->> 'kind' in ('send_receipt', 'notify_outcome', 'notify_referral', 'alert')
    returning 1`);
  if (owed.length > 0) await rows(sql`select ${tell("outbox")}`);
}
