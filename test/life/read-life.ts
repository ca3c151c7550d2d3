import { z } from "zod";
import { readSettings } from "../../src/db/control/setting-store.ts";
import { heldOn } from "../../src/db/privacy/held-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { retentionOf } from "../../src/domain/control/retention-in-force.ts";
import type { CaseDesk } from "../support/case-desk.ts";
import type { Scene } from "../support/scene.ts";
import type { Lived } from "../faults/check-deadlines.ts";

const time = z.coerce.date();
const Decision = z.object({
  case_id: z.string(),
  from: z.string(),
  to: z.string(),
  by_team: z.boolean(),
  neutral: z.boolean(),
  at: time,
  tell_from: time,
});
const Report = z.object({
  code: z.string(),
  case_id: z.string(),
  reporter_id: z.string(),
  created_at: time,
  withdrawn_at: time.nullable(),
  has_words: z.boolean(),
});
const Reporter = z.object({
  id: z.string(),
  user_id: z.coerce.number().nullable(),
  reported_at: time,
  is_busy: z.boolean(),
});
const Case = z.object({
  id: z.string(),
  code: z.string(),
  status: z.string(),
  display: z.string(),
  team_words: z.coerce.number(),
});
const Timed = z.object({
  what: z.string(),
  since: time,
  rule: z.enum(["mail", "drafts", "dead_letters", "updates", "former_names", "identity"]),
});
const Copy = z.object({ hold: z.string(), ends_at: time });

/** By the code of a report, the word that is in its note and nowhere else. */
export type Canaries = ReadonlyMap<string, string>;

/** All that the checker of deadlines needs to see, from outside of the bot. */
export async function readLife(
  desk: Pick<CaseDesk, "db" | "sql">,
  { review, escalation }: Pick<Scene, "review" | "escalation">,
  { canaries, handsOut }: { canaries: Canaries; handsOut: boolean },
): Promise<Lived> {
  const { sql, db } = desk;
  const many = async <T extends z.ZodType>(row: T, query: string) =>
    z.array(row).parse(await sql.unsafe(query));
  const [swept] = await many(z.object({ ran_at: time }), "select ran_at from sweeps");
  const reports = await many(
    Report,
    `select code, case_id, reporter_id, created_at, withdrawn_at,
      given is not null or note is not null or leads is not null
      or exists (select 1 from additions a where a.report_id = r.id)
      or exists (select 1 from evidence e where e.report_id = r.id)
      or exists (select 1 from questions q where q.report_id = r.id and words is not null) as has_words
    from reports r`,
  );
  const reporters = await many(
    Reporter,
    `select id, telegram_user_id as user_id, coalesce((select max(b.created_at) from submissions b
      where b.reporter_id = p.id), created_at) as reported_at,
      exists (select 1 from drafts d where d.chat_id = p.telegram_user_id and d.status = 'open')
      or exists (select 1 from outbox o where o.chat_id = p.telegram_user_id
        and o.status in ('waiting', 'sending')) as is_busy
    from reporters p`,
  );
  const known = reporters.flatMap(({ user_id }) => user_id ?? []);
  const handedOut = new Map<number, string>();
  for (const userId of handsOut ? known : []) {
    const held = await unitOfWork(db, () => heldOn(userId));
    handedOut.set(userId, JSON.stringify(held));
  }
  const settings = await unitOfWork(db, readSettings);
  return {
    sweptAt: swept?.ran_at ?? new Date(0),
    retention: retentionOf(settings),
    decisions: await many(
      Decision,
      `select case_id, from_status as "from", to_status as "to", staff_id is not null as by_team,
        tells = 'neutral' as neutral, decided_at as at, tell_from from decisions
      order by case_id, version`,
    ),
    reports: reports.map((each) => ({ ...each, canary: canaries.get(each.code) ?? each.code })),
    reporters,
    cases: await many(
      Case,
      `select c.id, c.code, c.status, s.display,
        (select count(*) from case_notes n where n.case_id = c.id) as team_words
      from cases c join subjects s on s.id = c.subject_id`,
    ),
    timed: await many(
      Timed,
      `select 'a message to ' || chat_id as what, settled_at as since, 'mail' as rule from outbox
        where status in ('sent', 'void') and because is null and chat_id <> 0
      union all select 'an undelivered message', settled_at, 'dead_letters' from outbox
        where status not in ('waiting', 'sending') and because is not null
      union all select 'an update set aside', dead_at, 'dead_letters' from inbox
        where dead_at is not null
      union all select 'the number of an update', done_at, 'updates' from inbox
        where done_at is not null
      union all select 'a draft', updated_at, 'drafts' from drafts where chat_id is not null
      union all select 'the progress of questions', updated_at, 'drafts' from conversation_states
      union all select 'a former name', seen_to, 'former_names' from subject_aliases
        where left_at is not null
      union all select 'somebody who only looked in', s.seen_on + interval '1 day', 'identity'
        from screens s where not exists (
          select 1 from reporters p where p.telegram_user_id = s.chat_id)
        and not exists (select 1 from staff p where p.telegram_user_id = s.chat_id)
        and not exists (select 1 from owners o where o.user_id = s.chat_id)`,
    ),
    copies: await many(
      Copy,
      `select h.code as hold, k.ends_at from held_copies k join holds h on h.id = k.hold_id`,
    ),
    groups: [review, escalation].flatMap((group) =>
      group
        .sees()
        .map((message) => JSON.stringify({ text: message.text, buttons: message.buttons })),
    ),
    handedOut,
  };
}
