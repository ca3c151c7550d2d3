// Questions to reporters and their answers. Kept by the verbs on questions, read for cards.
import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Tier } from "../../domain/cases/tier.ts";
import {
  ChatId,
  type CaseId,
  type QuestionId,
  type ReporterId,
  type ReportId,
  type StaffId,
} from "../../domain/ids.ts";
import type { QuestionStatus } from "../../domain/questions/question.ts";
import { all, computed, count, first, record, type ReadBy } from "../record.ts";
import { cases } from "../tables/cases/cases.ts";
import { questions } from "../tables/questions/questions.ts";
import { reporters } from "../tables/reporting/reporters.ts";
import { reports } from "../tables/reporting/reports.ts";
import { staff } from "../tables/staff/staff.ts";
import { subjects } from "../tables/subjects/subjects.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same, set } from "../values.ts";

export type Addressee = { reporterId: ReporterId; reportId: ReportId };

export async function insertQuestion(
  fresh: Addressee & { id: QuestionId; caseId: CaseId; tier: Tier; staffId: StaffId },
): Promise<void> {
  const { id, caseId, reporterId, reportId, tier, staffId } = fresh;
  await rows(insertInto(questions, { id, caseId, reporterId, reportId, tier, askedBy: staffId }));
}

/** In which order the reporters of a case came to it, withdrawn and forgotten ones too. */
const order = sql`
  select case_id, reporter_id, row_number() over (
    partition by case_id order by min(created_at), min(id::text)) - 1 as index
  from reports group by case_id, reporter_id`;

const q = alias(questions, "q");
const c = alias(cases, "c");
const r = alias(reports, "r");
const s = alias(subjects, "s");
const p = alias(reporters, "p");
const a = alias(staff, "a");

const Stored = record({
  id: q.id,
  caseId: q.caseId,
  caseCode: c.code,
  reporterId: q.reporterId,
  reportId: q.reportId,
  reportCode: r.code,
  given: r.given,
  subjectKind: s.kind,
  /** The reporter; nobody once they are forgotten. */
  userId: p.telegramUserId,
  reachable: p.reachable,
  /** The reporter's place among those of the case. */
  index: computed(sql`o.index`, count),
  tier: q.tier,
  askedBy: q.askedBy,
  asker: a.name,
  words: q.words,
  answer: q.answer,
  status: q.status,
});

function read({ userId, words = "", answer = "", ...row }: ReadBy<typeof Stored>) {
  /** Where the reporter is written to; nowhere once they are forgotten. */
  const chatId = userId && ChatId.parse(userId);
  return { ...row, chatId, words, answer };
}
export type Question = ReturnType<typeof read>;

const selection = sql`
  select ${Stored.list}
  from ${questions} q join cases c on c.id = q.case_id join reports r on r.id = q.report_id
    join cases f on f.id = coalesce(r.filed_in, r.case_id)
    join subjects s on s.id = f.subject_id join reporters p on p.id = q.reporter_id
    join staff a on a.id = q.asked_by
    join lateral (select x.index from (${order} having case_id = q.case_id) x
      where x.reporter_id = q.reporter_id) o on true`;

export async function findQuestion(id: QuestionId): Promise<Question | undefined> {
  const row = await first(Stored, sql`${selection} where ${same(q.id, id)}`);
  return row && read(row);
}

/** What a moderator has begun to ask on a case. */
export async function draftedBy(staffId: StaffId, caseId: CaseId): Promise<Question[]> {
  const found = await all(
    Stored,
    sql`${selection} where ${same(q.askedBy, staffId)} and ${same(q.caseId, caseId)}
      and q.status = 'drafted'`,
  );
  return found.map(read);
}

export async function questionsWaitingFor(chatId: ChatId): Promise<Question[]> {
  const found = await all(
    Stored,
    sql`${selection} where ${same(p.telegramUserId, chatId)}
      and q.status = 'waiting' order by q.id`,
  );
  return found.map(read);
}

const Waiting = record({ count: computed(sql`count(*)`, count) });

export async function countWaiting(caseId: CaseId): Promise<number> {
  const row = await first(
    Waiting,
    sql`select ${Waiting.list} from ${questions}
      where ${same(questions.caseId, caseId)} and status = 'waiting'`,
  );
  return row?.count ?? 0;
}

const Askable = record({
  reporterId: r.reporterId,
  reportId: r.id,
  index: computed(sql`o.index`, count),
});
export type Askable = ReadBy<typeof Askable>;

/** Whom a case's team may ask now, by their newest report that stands; the newest first. */
export async function askableOn(caseId: CaseId): Promise<Askable[]> {
  return all(
    Askable,
    sql`
      select distinct on (o.index) ${Askable.list}
      from ${reports} r join ${reporters} p on p.id = r.reporter_id
        join (${order} having case_id = ${caseId}) o on o.reporter_id = r.reporter_id
      where ${same(r.caseId, caseId)} and r.withdrawn_at is null and p.reachable
        and p.telegram_user_id is not null and not exists (
          select 1 from questions q where q.case_id = r.case_id and q.reporter_id = r.reporter_id
            and q.status in ('waiting', 'stopped'))
      order by o.index desc, r.created_at desc`,
  );
}

/** Asks somebody else of the case's reporters, while nothing was asked yet. */
export async function readdress(
  id: QuestionId,
  { reporterId, reportId }: Addressee,
): Promise<void> {
  await rows(sql`
    update ${questions} set ${set(questions, { reporterId, reportId })}
    where ${same(questions.id, id)} and status = 'drafted'`);
}

/** Compare and set: false when the question is not what was read any more. */
export async function moveQuestion(
  { id, reportId }: Pick<Question, "id" | "reportId">,
  from: QuestionStatus,
  to: { status: QuestionStatus; words?: string; answer?: string; staffId?: StaffId },
): Promise<boolean> {
  const { status, words, answer = null, staffId } = to;
  const changes = {
    status,
    answer,
    changedAt: sql`app_now()`,
    ...(words !== undefined && { words }),
    ...(staffId !== undefined && { askedBy: staffId }),
  };
  const moved = await rows(sql`
    update ${questions} set ${set(questions, changes, { id, reportId })}
    where ${same(questions.id, id)} and ${same(questions.status, from)} returning 1`);
  return moved.length === 1;
}
