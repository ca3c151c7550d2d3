import { sql } from "drizzle-orm";
import { z } from "zod";
import { severityOfCase, targetMs } from "../../domain/control/admin-settings.ts";
import { awaitedStatus } from "../../domain/cases/case-status.ts";
import { categoryKeys, CategoryKey } from "../../domain/cases/categories.ts";
import type { Tier } from "../../domain/cases/tier.ts";
import type { Place } from "../../domain/queues/place.ts";
import type { QueueFilter } from "../../domain/queues/queue-list.ts";
import { subjectKinds } from "../../domain/subjects/subject.ts";
import { nearAfterMs } from "../../domain/cases/target.ts";
import { cardKeyPrefix } from "../speaking/posted-store.ts";
import { readSettings } from "../control/setting-store.ts";
import { rows } from "../unit-of-work.ts";

const Waiting = z.object({
  code: z.string(),
  category: CategoryKey,
  subjectKind: z.enum(subjectKinds),
  display: z.string(),
  since: z.coerce.date(),
  isLate: z.boolean(),
  isTaken: z.boolean(),
  severity: z.coerce.number(),
  /** Where its card stands in the chat. */
  messageId: z.coerce.number(),
  total: z.coerce.number(),
});

/** Cases that wait in a queue, and how many there are in all. */
export type WaitingCases = {
  cases: readonly Omit<z.infer<typeof Waiting>, "total">[];
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
    categoryKeys.flatMap((category) =>
      ratings.map((rated) => {
        const severity = severityOfCase(settings, { category, rated });
        const ms = targetMs(settings, severity);
        return [`${category} ${rated ?? ""}`, { severity, ms, nearMs: nearAfterMs(ms) }];
      }),
    ),
  );
  const filters = {
    all: sql`true`,
    free: sql`not "isTaken"`,
    near: sql`"isNear" and not "isLate"`,
    late: sql`"isLate"`,
  } satisfies Record<QueueFilter, unknown>;
  const found = await rows(sql`
    with waiting as (
      select c.id, c.code, c.category, s.kind as "subjectKind", s.display,
        coalesce((select max(d.decided_at) from decisions d
          where d.case_id = c.id and d.from_status <> d.to_status), c.opened_at) as since,
        exists (select 1 from assignments a
          where a.case_id = c.id and a.expires_at > app_now()) as "isTaken",
        (select max(p.message_id) from posted_messages p
          where p.key = ${cardKeyPrefix(tier)}::text || c.id::text and p.chat_id = ${chatId}
            and p.thread_id is not distinct from ${threadId ?? null}::bigint) as "messageId",
        ${JSON.stringify(rules)}::jsonb -> (c.category || ' ' || coalesce(c.rated::text, ''))
          as rule
      from cases c join subjects s on s.id = c.subject_id
      where c.status = ${awaitedStatus[tier]}),
    timed as (
      select *, since + (rule ->> 'ms')::bigint * interval '1 millisecond' <= app_now() as "isLate",
        since + (rule ->> 'nearMs')::float8 * interval '1 millisecond' <= app_now() as "isNear"
      from waiting where "messageId" is not null)
    select *, rule ->> 'severity' as severity, count(*) over () as total from timed where ${filters[filter]}
    order by (rule ->> 'severity')::int desc, since, id
    limit ${page.limit} offset ${page.offset}`);
  const cases = found.map((row) => Waiting.parse(row));
  return { cases, total: cases[0]?.total ?? 0 };
}
