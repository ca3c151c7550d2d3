import { sql } from "drizzle-orm";
import { z } from "zod";
import { Tier } from "../../domain/cases/tier.ts";
import {
  CaseId,
  ChatId,
  QuestionId,
  ReporterId,
  ReportId,
  type StaffId,
} from "../../domain/ids.ts";
import { QuestionStatus } from "../../domain/questions/question.ts";
import { subjectKinds } from "../../domain/subjects/subject.ts";
import { rows } from "../unit-of-work.ts";

export type Addressee = { reporterId: ReporterId; reportId: ReportId };

export async function insertQuestion(
  fresh: Addressee & { id: QuestionId; caseId: CaseId; tier: Tier; staffId: StaffId },
): Promise<void> {
  await rows(sql`
    insert into questions (id, case_id, reporter_id, report_id, tier, asked_by)
    values (${fresh.id}, ${fresh.caseId}, ${fresh.reporterId}, ${fresh.reportId}, ${fresh.tier},
      ${fresh.staffId})`);
}

/** In which order the reporters of a case came to it, withdrawn and forgotten ones too. */
const order = sql`
  select case_id, reporter_id, row_number() over (
    partition by case_id order by min(created_at), min(id::text)) - 1 as index
  from reports group by case_id, reporter_id`;

const Question = z
  .object({
    id: QuestionId,
    caseId: CaseId,
    caseCode: z.string(),
    reporterId: ReporterId,
    reportId: ReportId,
    reportCode: z.string(),
    given: z.string(),
    subjectKind: z.enum(subjectKinds),
    /** Where the reporter is written to; nowhere once they are forgotten. */
    chatId: z.coerce.number().pipe(ChatId).nullable(),
    reachable: z.boolean(),
    /** The reporter's place among those of the case. */
    index: z.coerce.number(),
    tier: Tier,
    asker: z.string(),
    words: z.string().nullable(),
    answer: z.string().nullable(),
    status: QuestionStatus,
  })
  .transform(({ chatId, words, answer, ...row }) => ({
    ...row,
    chatId: chatId ?? undefined,
    words: words ?? "",
    answer: answer ?? "",
  }));
export type Question = z.infer<typeof Question>;

const selection = sql`
  select q.id, q.case_id as "caseId", c.code as "caseCode", q.reporter_id as "reporterId",
    q.report_id as "reportId", r.code as "reportCode", r.given, s.kind as "subjectKind",
    p.telegram_user_id as "chatId", p.reachable, o.index, q.tier, a.name as asker, q.words, q.answer,
    q.status
  from questions q join cases c on c.id = q.case_id join reports r on r.id = q.report_id
    join cases f on f.id = coalesce(r.filed_in, r.case_id)
    join subjects s on s.id = f.subject_id join reporters p on p.id = q.reporter_id
    join staff a on a.id = q.asked_by
    join lateral (select x.index from (${order} having case_id = q.case_id) x
      where x.reporter_id = q.reporter_id) o on true`;

export async function findQuestion(id: QuestionId): Promise<Question | undefined> {
  const [row] = await rows(sql`${selection} where q.id = ${id}`);
  return row && Question.parse(row);
}

/** What a moderator has begun to ask on a case. */
export async function draftedBy(staffId: StaffId, caseId: CaseId): Promise<Question[]> {
  const found = await rows(sql`
    ${selection} where q.asked_by = ${staffId} and q.case_id = ${caseId} and q.status = 'drafted'`);
  return found.map((row) => Question.parse(row));
}

export async function questionsWaitingFor(chatId: ChatId): Promise<Question[]> {
  const found = await rows(sql`
    ${selection} where p.telegram_user_id = ${chatId} and q.status = 'waiting' order by q.id`);
  return found.map((row) => Question.parse(row));
}

const Waiting = z.object({ count: z.coerce.number() });

export async function countWaiting(caseId: CaseId): Promise<number> {
  const [row] = await rows(sql`
    select count(*) as count from questions where case_id = ${caseId} and status = 'waiting'`);
  return Waiting.parse(row).count;
}

const Askable = z.object({
  reporterId: ReporterId,
  reportId: ReportId,
  index: z.coerce.number(),
});
export type Askable = z.infer<typeof Askable>;

/** Whom a case's team may ask now, by their newest report that stands; the newest first. */
export async function askableOn(caseId: CaseId): Promise<Askable[]> {
  const found = await rows(sql`
    select distinct on (o.index) r.reporter_id as "reporterId", r.id as "reportId", o.index
    from reports r join reporters p on p.id = r.reporter_id
      join (${order} having case_id = ${caseId}) o on o.reporter_id = r.reporter_id
    where r.case_id = ${caseId} and r.withdrawn_at is null and p.reachable
      and p.telegram_user_id is not null and not exists (
        select 1 from questions q where q.case_id = r.case_id and q.reporter_id = r.reporter_id
          and q.status in ('waiting', 'stopped'))
    order by o.index desc, r.created_at desc`);
  return found.map((row) => Askable.parse(row));
}

/** Asks somebody else of the case's reporters, while nothing was asked yet. */
export async function readdress(id: QuestionId, to: Addressee): Promise<void> {
  await rows(sql`
    update questions set reporter_id = ${to.reporterId}, report_id = ${to.reportId}
    where id = ${id} and status = 'drafted'`);
}

/** Compare and set: false when the question is not what was read any more. */
export async function moveQuestion(
  id: QuestionId,
  from: QuestionStatus,
  to: { status: QuestionStatus; words?: string; answer?: string; staffId?: StaffId },
): Promise<boolean> {
  const moved = await rows(sql`
    update questions set status = ${to.status}, changed_at = app_now(),
      words = coalesce(${to.words ?? null}::text, words),
      answer = ${to.answer ?? null}, asked_by = coalesce(${to.staffId ?? null}::uuid, asked_by)
    where id = ${id} and status = ${from} returning id`);
  return moved.length === 1;
}
