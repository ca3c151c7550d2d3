// Upheld cases where they have their cards, page by page. Read by /list.
import { sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import type { Tier } from "../../domain/cases/tier.ts";
import type { Place } from "../../domain/queues/place.ts";
import type { UpheldFilter } from "../../domain/queues/upheld-list.ts";
import { AliasKind } from "../../domain/subjects/subject.ts";
import { all, computed, count, orNothing, record, type ReadBy } from "../record.ts";
import { cardKeyPrefix } from "../speaking/posted-store.ts";
import { limitTo } from "../statement.ts";
import { cases } from "../tables/cases/cases.ts";
import { subjects } from "../tables/subjects/subjects.ts";
import { same } from "../values.ts";

const c = alias(cases, "c");
const s = alias(subjects, "s");

const Upheld = record({
  code: c.code,
  category: c.category,
  own: c.own,
  rated: c.rated,
  wordsGoneAt: c.wordsGoneAt,
  subjectKind: s.kind,
  display: s.display,
  measure: computed(sql`u.ground`, orNothing(z.string())),
  at: computed(sql`u.decided_at`, z.coerce.date()),
  /** Somebody, its reporters or the team, once called it one of the gravest. */
  wasGravest: computed(sql`u.was_gravest`, z.boolean()),
  /** By which it is known now. */
  aliases: computed(
    sql`coalesce((select jsonb_agg(jsonb_build_object('kind', n.kind, 'value', n.value))
      from subject_aliases n where n.subject_id = s.id and n.left_at is null), '[]')`,
    z.array(z.object({ kind: AliasKind, value: z.string() })),
  ),
  /** Where its card stands in the chat. */
  messageId: computed(sql`m.message_id`, z.coerce.number()),
  total: computed(sql`count(*) over ()`, count),
});
export type UpheldCase = Omit<ReadBy<typeof Upheld>, "total">;

type Queue = Place & { tier: Tier };

/** A page of the upheld cases that have their cards in a queue, the newest uphold first, and how many there are. */
export async function upheldIn(
  { chatId, threadId, tier }: Queue,
  filter: UpheldFilter,
  page: { offset: number; limit: number },
): Promise<{ cases: readonly UpheldCase[]; total: number }> {
  const found = await all(
    Upheld,
    sql`
      select ${Upheld.list} from ${cases} c
      join ${subjects} s on s.id = c.subject_id
      cross join lateral (
        select max(p.message_id) as message_id from posted_messages p
        where p.key = ${cardKeyPrefix(tier)}::text || c.id::text and p.chat_id = ${chatId}
          and p.thread_id is not distinct from ${threadId ?? null}::bigint) m
      cross join lateral (
        select d.ground, d.decided_at, exists (
          select 1 from decisions g where g.case_id = c.id and g.tells = 'neutral') as was_gravest
        from decisions d where d.case_id = c.id and d.kind = 'uphold'
        order by d.version desc limit 1) u
      where c.status = 'upheld' and m.message_id is not null and ${wanted(filter)}
      order by u.decided_at desc, c.id ${limitTo(page.limit)} offset ${page.offset}`,
  );
  return { cases: found, total: found[0]?.total ?? 0 };
}

function wanted({ kind, category, days }: UpheldFilter): SQL {
  return sql.join(
    [
      kind === "any" ? sql`true` : same(s.kind, kind),
      category === "any" ? sql`true` : same(c.category, category),
      days === 0 ? sql`true` : sql`u.decided_at > (select app_now()) - ${days} * interval '1 day'`,
    ],
    sql` and `,
  );
}
