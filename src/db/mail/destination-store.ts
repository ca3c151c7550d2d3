// What may be sent next to which chat. Asked by the sender.
import { sql, type SQL, type SQLChunk } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { gravestPatienceMs, priorities } from "../../domain/delivery.ts";
import type { Database } from "../connect.ts";
import { computed, record, type ReadBy } from "../record.ts";
import { outbox } from "../tables/mail/outbox.ts";
import { fixed } from "../statement.ts";
import { stored } from "../values.ts";
import { askAlone } from "../alone.ts";

const head = alias(outbox, "head");
const Taken = record({
  id: head.id,
  key: head.key,
  chatId: head.chatId,
  priority: head.priority,
  /** It may draw on the tokens that are kept for what can't wait. */
  urgent: computed(sql`head.turn = 0 or ${isPress("head")}`, z.boolean()),
  /** A message that says it stands in the chat, which it then changes. */
  stands: computed(
    sql`(select true from posted_messages p
      where p.key = head.key and p.chat_id = head.chat_id limit 1) is true`,
    z.boolean(),
  ),
  wanted: head.wanted,
  attempts: head.attempts,
  unknowns: head.unknowns,
  /** Read separately, so that a row that can't be read is given up like one that can't be sent. */
  message: head.message,
});
/** A row that is sent next. */
export type TakenRow = ReadBy<typeof Taken>;
/** What is kept of such a row. */
export type OwedRow = Omit<TakenRow, "urgent" | "stands">;

/** Which of what waits is asked for. */
export type Look = {
  /** The parts of all chats that are this process's; undefined: all. */
  slots: readonly number[] | undefined;
  /** Chats that are left out. */
  busy: readonly number[];
  /** Groups in which only that is next for which somebody pressed. */
  pressOnly: readonly number[];
  /** Groups in which that waits. */
  noPress: readonly number[];
  /** Groups to which something went last that nobody pressed for: there a press is next. */
  pressNext: readonly number[];
  limit: number;
};

/** Chats go by their number into so many parts, which are shared out among processes. */
export const slotCount = 64;
export const slotOf = (chatId: number): number =>
  Math.abs(stored(outbox.chatId, chatId) % slotCount);
export const slotIn = (chatId: SQL): SQL => sql`abs(${chatId} % ${sql.raw(String(slotCount))})`;

/** The same lists as a query takes them. */
type Lists = Record<"busy" | "pressOnly" | "noPress" | "pressNext" | "slots", string>;

const looking = (whose: (chatId: SQL, slots: SQLChunk) => SQL) =>
  fixed<Lists & { limit: number }>(({ limit, busy, pressOnly, noPress, pressNext, slots }) => {
    const isOurs = (of: string) => {
      const chatId = sql.raw(`${of}.chat_id`);
      return sql`${chatId} not in (select ${numbersIn(busy)}) and ${whose(chatId, slots)} and ${isFree(of)}`;
    };
    const mine = (of: string) => sql`${sql.raw(of)}.chat_id = chats.chat_id and ${isDue(of)}`;
    const pressTurn = sql`case when chats.chat_id in (select ${numbersIn(pressNext)}) then -1 else 1 end`;
    const mayPass = sql`case when ${isPress("w")} then chats.chat_id not in (select ${numbersIn(noPress)})
      else chats.chat_id not in (select ${numbersIn(pressOnly)}) end`;
    return sql`
    with recursive groups as (
      select min(chat_id) as chat_id from outbox where status = 'waiting' and chat_id < 0
      union all
      select (select min(w.chat_id) from outbox w
        where w.status = 'waiting' and w.chat_id < 0 and w.chat_id > groups.chat_id)
      from groups where groups.chat_id is not null
    ), people as (
      select w.chat_id from outbox w where w.chat_id > 0 and ${isDue("w")} and ${isOurs("w")}
      order by w.priority, w.id limit ${limit}
    ), chats as (
      select chat_id from groups where chat_id is not null and ${isOurs("groups")}
      union select chat_id from people
    ) select ${Taken.list} from chats cross join lateral (
      select one.*, bool_or(turn = 0) over () as is_late from (
        (select w.*, 0 as turn from outbox w where ${mine("w")} and ${isOverdue("w")} and ${mayPass}
        order by w.priority, w.id limit 1)
        union all
        (select w.*, case when ${isPress("w")} then ${pressTurn} else 2 end from outbox w
        where chats.chat_id < 0 and ${mine("w")} and ${mayPass} order by w.priority, w.id limit 1)
        union all
        (select w.*, 3 from outbox w where chats.chat_id > 0 and ${mine("w")}
        order by ${turnOfPerson("w")}, w.id limit 1)
      ) one order by turn limit 1
    ) head
    order by case when is_late then 0 when turn = 3 then 3 when ${isPress("head")} then 1 else 2 end,
      head.priority, head.id limit ${limit}`;
  });

const nextInAll = looking(() => sql`true`);
const nextInSlots = looking(
  (chatId, slots) => sql`${slotIn(chatId)} in (select ${numbersIn(slots)})`,
);

/**
 * What goes next to each chat that has something to send now, nothing on its way, and was not asked to be
 * left alone. Groups come first, those with a card of the gravest that waits for long before all: they
 * are few, and what each may get is little. Then people, by what waits for them: of them so many rows are
 * read as are asked for, in the order of their index, however many wait.
 *
 * Within a group, what somebody pressed for and what is owed of the gravest for long take turns, so that
 * neither keeps the other away. Opens no unit of work.
 */
export async function nextInChats(db: Database, look: Look): Promise<TakenRow[]> {
  const { slots, busy, pressNext, pressOnly, noPress, limit } = look;
  const next = slots === undefined ? nextInAll : nextInSlots;
  const lists = {
    busy: chats(busy),
    pressOnly: chats(pressOnly),
    noPress: chats(noPress),
    pressNext: chats(pressNext),
    slots: JSON.stringify(slots ?? []),
  };
  const found = await askAlone(db, next({ ...lists, limit }));
  return found.map((row) => Taken.read(row));
}

/** In a query: which row surely goes next to a chat, if anything may go. */
export const nextOf = (chatId: SQL): SQL => sql`
  select w.id from outbox w where w.chat_id = ${chatId} and ${isDue("w")} and ${isFree("w")}
  order by case when w.chat_id > 0 then ${turnOfPerson("w")}
    when ${isOverdue("w")} then -1 else w.priority end, w.id limit 1`;

function isDue(of: string): SQL {
  const row = sql.raw(of);
  return sql`${row}.status = 'waiting' and ${row}.not_before <= (select app_now())`;
}

/** A card of the gravest that has waited for long, or the list that stands for many of them. */
function isOverdue(of: string): SQL {
  const row = sql.raw(of);
  return sql`${row}.priority in (${priorities.gravest_list}, ${priorities.gravest_card})
    and ${row}.created_at <= (select app_now()) - ${gravestPatienceMs} * interval '1 millisecond'`;
}

/** A person's receipt comes after others' answers, and not after what they themselves are told later. */
function turnOfPerson(of: string): SQL {
  const priority = sql.raw(`${of}.priority`);
  return sql`case ${priority} when ${priorities.receipt} then ${priorities.answer} else ${priority} end`;
}

function isPress(of: string): SQL {
  return sql`${sql.raw(of)}.priority = ${sql.raw(String(priorities.owed_to_press))}`;
}

/**
 * Nothing is on its way there, and Telegram did not ask to leave it alone. After a restore only the
 * operator's admins are written to, until one of them says that all may go.
 */
function isFree(of: string): SQL {
  const chatId = sql.raw(`${of}.chat_id`);
  return sql`(select true from outbox s where s.chat_id = ${chatId} and s.status = 'sending' limit 1) is null
    and not exists (select 1 from pacing_buckets p
      where p.key = 'chat:' || ${chatId} and p.parked_until > (select app_now()))
    and (not exists (select 1 from restores where released_at is null)
      or ${chatId} in (select user_id from owners where dropped_at is null))`;
}

const chats = (of: readonly number[]) =>
  JSON.stringify(of.map((chatId) => stored(outbox.chatId, chatId)));
const numbersIn = (list: SQLChunk) => sql`jsonb_array_elements_text(${list}::jsonb)::int8`;
