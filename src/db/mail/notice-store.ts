import { sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import { priorities, type OutboxMessage } from "../../domain/delivery.ts";
import { ChatId, ReportId } from "../../domain/ids.ts";
import { all, computed, record, type ReadBy } from "../record.ts";
import { outbox } from "../tables/mail/outbox.ts";
import { reporters } from "../tables/reporting/reporters.ts";
import { rows } from "../unit-of-work.ts";
import { enqueue, factsOf } from "./outbox-store.ts";
import { insertInto } from "../values.ts";
import { tell } from "../wake.ts";

/** So many are written at once: a statement has room for a limited number of values. */
const atOnce = 100;
/** So few are written with all else at the end. */
const few = 20;

/** `key`: by which a notice is owed once; `notBefore`: from when on it may be told. */
type Told = { key: SQL; notBefore: SQL };

const toTell = ({ key, notBefore }: Told) =>
  record({
    key: computed(key, z.string()),
    userId: reporters.telegramUserId,
    reportId: computed(sql`min(r.id::text)`, ReportId),
    /** As the database writes it, which is more exact than a date of ours. */
    notBefore: computed(sql`(${notBefore})::text`, z.string()),
    /** The next millisecond. */
    dueAt: computed(sql`${notBefore} + interval '1 millisecond'`, z.coerce.date()),
  });

/**
 * Owes everybody who reported something (`reports r` of `from`, whose `reporters` they are) a notice, of
 * which each key is said once.
 */
export async function oweNotices(told: Told & { from: SQL; messageOf: MessageOf }): Promise<void> {
  const ToTell = toTell(told);
  const found = await all(ToTell, sql`select ${ToTell.list} ${told.from}`);
  if (found.length <= few) {
    for (const notice of found) await oweOne(notice, told.messageOf);
    return;
  }
  const notices = found.flatMap((notice) => noticeOf(notice, told.messageOf));
  for (let from = 0; from < notices.length; from += atOnce) {
    await rows(sql`
      with owed as (
        ${insertInto(outbox, ...notices.slice(from, from + atOnce))}
        on conflict (key) do nothing returning 1
      ) select ${tell("outbox")} from owed`);
  }
}

type Notice = ReadBy<ReturnType<typeof toTell>>;
type MessageOf = (reportId: ReportId) => OutboxMessage;

async function oweOne({ key, userId, reportId, dueAt }: Notice, messageOf: MessageOf) {
  if (userId === undefined) return;
  const [chatId, message] = [ChatId.parse(userId), messageOf(reportId)];
  await enqueue({ key, chatId, message, priority: "notice", repeat: "once", notBefore: dueAt });
}

function noticeOf({ key, userId, reportId, notBefore }: Notice, messageOf: MessageOf) {
  if (userId === undefined) return [];
  const message = messageOf(reportId);
  return {
    key,
    chatId: ChatId.parse(userId),
    priority: priorities.notice,
    message,
    facts: factsOf(message),
    notBefore: sql`${notBefore}::timestamptz`,
  };
}
