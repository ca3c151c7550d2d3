// Cases that wait in a queue, page by page. Read by /queue, its summaries and the news of late ones.
import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { targetMs } from "../../domain/control/admin-settings.ts";
import { everyWord, severityOfCase } from "../../domain/control/categories-in-force.ts";
import { awaitedStatus } from "../../domain/cases/case-status.ts";
import type { Tier } from "../../domain/cases/tier.ts";
import type { Place } from "../../domain/queues/place.ts";
import type { QueueFilter } from "../../domain/queues/queue-list.ts";
import { nearAfterMs } from "../../domain/cases/target.ts";
import { cardKeyPrefix } from "../speaking/posted-store.ts";
import { readSettings } from "../control/setting-store.ts";
import { all, computed, count, record, type ReadBy } from "../record.ts";
import { limitTo } from "../statement.ts";
import { cases } from "../tables/cases/cases.ts";
import { subjects } from "../tables/subjects/subjects.ts";

const w = alias(cases, "w");
const s = alias(subjects, "s");

const Waiting = record({
  id: w.id,
  code: w.code,
  category: w.category,
  subjectKind: s.kind,
  display: s.display,
  since: computed(sql`w.since`, z.coerce.date()),
  isLate: computed(sql`w.is_late`, z.boolean()),
  isTaken: computed(sql`w.is_taken`, z.boolean()),
  isSnoozed: computed(sql`w.snoozed_until is not null`, z.boolean()),
  severity: computed(sql`w.rule ->> 'severity'`, z.coerce.number()),
  /** Where its card stands in the chat. */
  messageId: computed(sql`w.message_id`, z.coerce.number()),
  total: computed(sql`count(*) over ()`, count),
});

/** Cases that wait in a queue, and how many there are in all. */
export type WaitingCases = {
  cases: readonly Omit<ReadBy<typeof Waiting>, "total">[];
  total: number;
};

/** A page of the cases that wait for a tier where they have their cards, the gravest first, then the oldest. */
export async function casesWaitingIn(
  { chatId, threadId, tier }: Place & { tier: Tier },
  filter: QueueFilter,
  page: { offset: number; limit: number },
): Promise<WaitingCases> {
  const settings = await readSettings();
  const ratings = [undefined, 1, 2, 3] as const;
  const rules = Object.fromEntries(
    everyWord(settings).flatMap((called) =>
      ratings.map((rated) => {
        const severity = severityOfCase(settings, { ...called, rated });
        const ms = targetMs(settings, severity);
        const word = `${called.category} ${rated ?? ""} ${called.own ?? ""}`;
        return [word, { severity, ms, nearMs: nearAfterMs(ms) }];
      }),
    ),
  );
  const byWord = JSON.stringify(rules);
  // One of the team's that is gone is as what it stood beneath.
  const word = sql`c.category || ' ' || coalesce(c.rated::text, '') || ' '`;
  const rule = sql`coalesce(${byWord}::jsonb -> (${word} || coalesce(c.own_category, '')),
    ${byWord}::jsonb -> (${word}))`;
  const filters = {
    all: sql`true`,
    free: sql`not is_taken and snoozed_until is null`,
    near: sql`is_near and not is_late`,
    late: sql`is_late`,
  } satisfies Record<QueueFilter, unknown>;
  const found = await all(
    Waiting,
    sql`
      with waiting as (
        select c.id, c.code, c.category, c.subject_id, c.snoozed_until,
          coalesce((select max(d.decided_at) from decisions d
            where d.case_id = c.id and d.from_status <> d.to_status), c.opened_at) as since,
          exists (select 1 from assignments a
            where a.case_id = c.id and a.expires_at > app_now()) as is_taken,
          (select max(p.message_id) from posted_messages p
            where p.key = ${cardKeyPrefix(tier)}::text || c.id::text and p.chat_id = ${chatId}
              and p.thread_id is not distinct from ${threadId ?? null}::bigint) as message_id,
          ${rule} as rule
        from cases c where c.status = ${awaitedStatus[tier]}),
      timed as (
        select *, since + (rule ->> 'ms')::bigint * interval '1 millisecond' <= app_now() as is_late,
          since + (rule ->> 'nearMs')::float8 * interval '1 millisecond' <= app_now() as is_near
        from waiting where message_id is not null)
      select ${Waiting.list} from timed w join ${subjects} s on s.id = w.subject_id
      where ${filters[filter]} order by (rule ->> 'severity')::int desc, since, w.id
      ${limitTo(page.limit)} offset ${page.offset}`,
  );
  return { cases: found, total: found[0]?.total ?? 0 };
}
