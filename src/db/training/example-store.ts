// The examples with which moderators train. Kept by marking cases, read by the pages of `/train`.
import { sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import type { CategoryKey } from "../../domain/cases/categories.ts";
import type { CaseId, StaffId } from "../../domain/ids.ts";
import { readAnswer, wordOf, type Answer } from "../../domain/training/example.ts";
import { all, computed, count, first, one, record, type ReadBy } from "../record.ts";
import { limitTo } from "../statement.ts";
import { cases } from "../tables/cases/cases.ts";
import { subjects } from "../tables/subjects/subjects.ts";
import { examples } from "../tables/training/examples.ts";
import { trainingAnswers } from "../tables/training/training-answers.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same } from "../values.ts";

const e = alias(examples, "e");
const c = alias(cases, "c");
const s = alias(subjects, "s");
const t = alias(trainingAnswers, "t");

const isQuiet = (caseId: SQL) => sql`exists (
  select 1 from case_silences q where q.case_id = ${caseId} and q.until > app_now())`;

/** An example stands as long as its case is as it was marked. */
const standing = sql`
  from ${examples} e join ${cases} c on c.id = e.case_id and c.version = e.version
    and c.status in ('dismissed', 'upheld') and c.words_gone_at is null
  join ${subjects} s on s.id = c.subject_id`;

/** How often a case stands reported now, and whether its reporters are to hear nothing of it yet. */
export function countForExample(caseId: CaseId) {
  const Now = record({
    reports: computed(sql`count(*)`, count),
    people: computed(sql`count(distinct reporter_id)`, count),
    isQuiet: computed(isQuiet(sql`${caseId}::uuid`), z.boolean()),
  });
  return one(
    Now,
    sql`select ${Now.list} from reports where case_id = ${caseId} and withdrawn_at is null`,
  );
}

type Marked = {
  caseId: CaseId;
  version: number;
  category: CategoryKey;
  reports: number;
  people: number;
  agreed: Answer;
  reason: string | undefined;
};

/** What was marked before goes, with what was answered on it, unless it is the same version's. */
export async function keepExample({ agreed, ...marked }: Marked): Promise<void> {
  const { caseId, version } = marked;
  if ((await findExample(caseId))?.version !== version) await dropExample(caseId);
  const fresh = { ...marked, agreed: agreed.kind, ground: wordOf(agreed) };
  await rows(sql`
    ${insertInto(examples, fresh)}
    on conflict (case_id) do update set reason = coalesce(excluded.reason, examples.reason)`);
}

/** It is no example from now on, and nothing stays of what was answered. False: it was none. */
export async function dropExample(caseId: CaseId): Promise<boolean> {
  const dropped = await rows(sql`
    with answers as (delete from ${trainingAnswers} where ${same(trainingAnswers.caseId, caseId)})
    delete from ${examples} where ${same(examples.caseId, caseId)} returning 1`);
  return dropped.length === 1;
}

const Total = record({ count: computed(sql`count(*)`, count) });

export async function countExamples(): Promise<number> {
  return (await one(Total, sql`select ${Total.list} ${standing}`)).count;
}

const Example = record({
  caseId: e.caseId,
  code: c.code,
  version: e.version,
  category: e.category,
  reports: e.reports,
  people: e.people,
  agreed: e.agreed,
  ground: e.ground,
  reason: e.reason,
  subjectKind: s.kind,
  display: s.display,
});

function read({ agreed, ground, ...row }: ReadBy<typeof Example>) {
  const answer = readAnswer(agreed, ground);
  if (answer === undefined) throw new Error("What was agreed is no answer");
  return { ...row, agreed: answer };
}
export type Example = ReturnType<typeof read>;

export async function findExample(caseId: CaseId): Promise<Example | undefined> {
  const found = await first(
    Example,
    sql`select ${Example.list} ${standing} where ${same(e.caseId, caseId)}`,
  );
  return found && read(found);
}

/** A page of them, the newest first, and how many there are. */
export async function listExamples(page: {
  offset: number;
  limit: number;
}): Promise<{ examples: Example[]; total: number }> {
  const found = await all(
    Example,
    sql`
      select ${Example.list} ${standing} order by e.marked_at desc, e.case_id
      ${limitTo(page.limit)} offset ${page.offset}`,
  );
  return { examples: found.map(read), total: await countExamples() };
}

/**
 * What somebody may be shown, in their order: what they have not answered yet, then what they answered
 * longest ago. Nothing of which reporters are to hear nothing.
 */
export async function examplesFor(staffId: StaffId): Promise<Example[]> {
  const found = await all(
    Example,
    sql`
      select ${Example.list} ${standing}
        left join ${trainingAnswers} t on t.case_id = e.case_id and ${same(t.staffId, staffId)}
      where not ${isQuiet(sql`e.case_id`)}
      order by t.again_at nulls first, e.marked_at, e.case_id`,
  );
  return found.map(read);
}

/** Keeps somebody's answer. What counts is the first one. */
export async function keepAnswer(staffId: StaffId, caseId: CaseId, answer: Answer): Promise<void> {
  const fresh = { staffId, caseId, kind: answer.kind, ground: wordOf(answer) };
  await rows(sql`
    ${insertInto(trainingAnswers, fresh)}
    on conflict (staff_id, case_id) do update set again_at = excluded.again_at`);
}

const Given = record({
  by: trainingAnswers.staffId,
  of: trainingAnswers.caseId,
  kind: trainingAnswers.kind,
});

/** All first answers, in the order in which they were given. */
export function givenAnswers(): Promise<ReadBy<typeof Given>[]> {
  return all(
    Given,
    sql`select ${Given.list} from ${trainingAnswers} order by answered_at, staff_id, case_id`,
  );
}
