// How often Telegram was asked for whom. Counted before it is asked, checked by the health.
import { sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import {
  questionsAMinute,
  type AskedAbout,
  type Asking,
} from "../../domain/reporting/fact-limit.ts";
import type { Database } from "../connect.ts";
import { computed, maybe, record } from "../record.ts";
import { askers } from "../tables/speaking/askers.ts";
import { screens } from "../tables/speaking/screens.ts";
import { staff } from "../tables/staff/staff.ts";
import { askAlone } from "../alone.ts";
import { rows } from "../unit-of-work.ts";
import { insertFrom, same } from "../values.ts";

const Answer = record({
  isKnown: computed(sql`seen.known`, z.boolean()),
  isCounted: computed(sql`exists (select 1 from counted)`, z.boolean()),
  now: computed(sql`app_now()`, z.coerce.date()),
  gate: maybe(screens.floodGate),
});

/** Within the last minute; a sandbox that quickens Telegram's pace shortens it likewise. */
const lately = sql`array(select t from unnest(asked_at) t
  where t > app_now() - interval '1 minute' / (select pace from app_clock))`;

/**
 * Counts questions that Telegram is to be asked for somebody, all of them or none. In a statement of
 * its own: opens no unit of work.
 */
export async function countQuestions(
  db: Database,
  asked: {
    by: number;
    about: AskedAbout;
    questions: number;
    owners: readonly number[];
    /** Whether they come from the private chat, whose flood gate is then read as well. */
    isPrivate: boolean;
  },
): Promise<Asking> {
  const { about, questions, owners, isPrivate } = asked;
  const { by } = asked;
  const fresh = sql`array_fill(app_now(), array[${questions}::int])`;
  const counting = { userId: by, askedAt: fresh };
  const [row = {}] = await askAlone(
    db,
    sql`
    with seen as (select ${isKnown(about, by, owners)} as known),
    counted as (
      ${insertFrom(askers, counting, sql`from seen where known`)}
      on conflict (user_id) do update
        set asked_at = (select ${lately} from (select askers.asked_at) a) || ${fresh}
        where cardinality((select ${lately} from (select askers.asked_at) a)) + ${questions}::int
          <= ${questionsAMinute}::int
      returning 1
    )
    select ${Answer.list} from seen
      left join ${screens} on ${isPrivate} and ${same(screens.chatId, by)}`,
  );
  return Answer.read(row);
}

const s = alias(staff, "s");

function isKnown(about: AskedAbout, by: number, owners: readonly number[]): SQL {
  switch (about.kind) {
    case "queue":
      return sql`exists (select 1 from queues
        where chat_id = ${about.chatId} and status in ('active', 'lost'))`;
    case "source":
      return sql`exists (select 1 from source_groups
        where chat_id = ${about.chatId} and status = 'active')`;
    case "group_of_admin":
      return sql`${owners.includes(by)} or exists (
        select 1 from appointments a join ${staff} s on s.id = a.staff_id
        where ${same(s.telegramUserId, by)} and a.role = 'admin' and a.effective_at is not null
          and a.removed_at is null)`;
    case "names":
      return sql`true`;
  }
}

/** Forgets whom Telegram was asked for, once it counts no more. */
export async function forgetAskers(): Promise<void> {
  await rows(sql`
    delete from askers where asked_at[cardinality(asked_at)] < app_now() - interval '1 minute'`);
}
