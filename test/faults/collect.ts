import type postgres from "postgres";
import { z } from "zod";
import { openRows } from "../support/open-rows.ts";
import {
  AuditRow,
  CaseRow,
  DecisionRow,
  DraftRow,
  InboxRow,
  OutboxRow,
  PostedRow,
  ReportRow,
  SubmissionRow,
  type Stored,
} from "./evidence.ts";

/** Reads the bot's database in one snapshot. */
export async function collectStored(client: postgres.Sql): Promise<Stored> {
  return client.begin("isolation level repeatable read read only", async (tx) => {
    const many = async <T extends z.ZodType>(row: T, query: string): Promise<z.infer<T>[]> =>
      z.array(row).parse(await openRows(tx, await tx.unsafe(query)));
    const [clock] = await tx`select app_now() as now`;
    return {
      now: z.object({ now: z.coerce.date() }).parse(clock).now,
      inbox: await many(InboxRow, queries.inbox),
      outbox: await many(OutboxRow, queries.outbox),
      posted: await many(PostedRow, queries.posted),
      cases: await many(CaseRow, queries.cases),
      reports: await many(ReportRow, queries.reports),
      submissions: await many(SubmissionRow, queries.submissions),
      drafts: await many(DraftRow, queries.drafts),
      decisions: await many(DecisionRow, queries.decisions),
      audit: await many(AuditRow, queries.audit),
    };
  });
}

/** What reporters hear of one of the gravest waits for days. */
const isLater = "(status = 'waiting' and not_before > app_now() + interval '1 day')";

/** Makes that day come. */
export async function letDaysPass(client: postgres.Sql): Promise<void> {
  await client.unsafe(`update outbox set not_before = app_now() where ${isLater}`);
}

const queries = {
  inbox: `select arrival, update_id, done_at is not null as done, dead_at is not null as dead,
    attempts from inbox order by arrival`,
  outbox: `
    select id, key, chat_id, status, because, wanted, delivered, unknowns,
      ${isLater} as later,
      case when status = 'waiting' then format('since %s, owed at %s, not before %s, now %s',
        created_at::time(0), owed_at::time(0), not_before::time(0), app_now()::time(0)) end as times,
      case when facts ->> 'kind' = 'show_digest' then message end as digest
    from outbox`,
  posted: `select chat_id, message_id, key from posted_messages`,
  cases: `select c.id, c.code, c.status, c.version, c.category,
      (select count(*) from reports r where r.case_id = c.id and r.withdrawn_at is null) as reports,
      (select count(distinct r.reporter_id) from reports r
        where r.case_id = c.id and r.withdrawn_at is null) as reporters,
      greatest(c.opened_at, (select max(r.created_at) from reports r where r.case_id = c.id),
        (select max(d.decided_at) from decisions d where d.case_id = c.id)) as touched_at,
      (select p.tier from case_panels p where p.case_id = c.id and p.expires_at > app_now())
        as panel_tier
    from cases c order by c.opened_at`,
  reports: `select r.id, r.code, r.case_id, r.submission_id, r.reporter_id,
      coalesce(r.filed_in, r.case_id) as filed_case, r.withdrawn_at is not null as withdrawn,
      p.telegram_user_id as user_id, r.given, r.created_at
    from reports r join reporters p on p.id = r.reporter_id order by r.id`,
  submissions: `select s.id, s.draft_id, p.telegram_user_id as user_id
    from submissions s join reporters p on p.id = s.reporter_id order by s.id`,
  drafts: `select id, chat_id, status from drafts order by id`,
  decisions: `select d.id, d.case_id, d.version, d.kind, d.ground, s.telegram_user_id as user_id,
      w.telegram_user_id as with_user_id, s.name, d.from_status, d.to_status, d.from_category,
      d.decided_at
    from decisions d left join staff s on s.id = d.staff_id
      left join staff w on w.id = d.with_staff_id order by d.case_id, d.version`,
  audit: `select id, kind, subject_code, facts from audit_events order by id`,
};

/** Where nothing is to be done now but something within a minute: makes it a few seconds later. */
export async function goOnToWhatIsDue(client: postgres.Sql): Promise<void> {
  await client`
    update app_clock set shift = shift + interval '5 seconds'
    where not exists (select from inbox where done_at is null and dead_at is null)
      and not exists (select from outbox where status = 'sending'
        or status = 'waiting' and not_before <= app_now())
      and (exists (select from outbox where status = 'waiting'
          and not_before < app_now() + interval '1 minute')
        or exists (select from scheduled_tasks t where due_at < app_now() + interval '1 minute'
          and t.key like 'digest:%'
          and not exists (select from posted_messages p where p.key = t.key)))`;
}

/** How many things were taken in and are still to be done. */
export async function countPending(client: postgres.Sql): Promise<number> {
  const [row] = await client`
    select count(*) as pending from inbox where done_at is null and dead_at is null`;
  return z.object({ pending: z.coerce.number() }).parse(row).pending;
}

/**
 * Whether nothing is left to be done now: neither taken in, nor owed, nor due; a digest that began stands, and
 * no card shows what ended just now.
 */
export async function isQuiet(client: postgres.Sql): Promise<boolean> {
  const [row] = await client`
    select (select count(*) from inbox where done_at is null and dead_at is null)
      + (select count(*) from outbox
          where status in ('waiting', 'sending') and not ${client.unsafe(isLater)})
      + (select count(*) from scheduled_tasks where due_at <= app_now() + interval '1 second'
          or key like 'redraw%' and due_at <= app_now() + interval '8 seconds')
      + (select count(*) from scheduled_tasks t where t.key like 'digest:%'
          and not exists (select 1 from posted_messages p where p.key = t.key))
      + (select count(*) from audit_events e
          where not exists (select 1 from audit_seals s where s.events @> e.id)) as left_over`;
  return z.object({ left_over: z.coerce.number() }).parse(row).left_over === 0;
}
