import { sql } from "drizzle-orm";
import { z } from "zod";
import { CategoryKey } from "../domain/categories.ts";
import { CaseStatus } from "../domain/case-status.ts";
import { CaseId, SubjectId } from "../domain/ids.ts";
import { subjectKinds, type SubjectKind } from "../domain/subject.ts";
import { rows } from "./unit-of-work.ts";

export type Case = {
  id: CaseId;
  code: string;
  subjectId: SubjectId;
  subjectKind: SubjectKind;
  display: string;
  category: CategoryKey;
  status: CaseStatus;
  version: number;
  openedAt: Date;
};

const Row = z
  .object({
    id: CaseId,
    code: z.string(),
    subject_id: SubjectId,
    kind: z.enum(subjectKinds),
    display: z.string(),
    category: CategoryKey,
    status: CaseStatus,
    version: z.number(),
    opened_at: z.coerce.date(),
  })
  .transform((row): Case => ({
    id: row.id,
    code: row.code,
    subjectId: row.subject_id,
    subjectKind: row.kind,
    display: row.display,
    category: row.category,
    status: row.status,
    version: row.version,
    openedAt: row.opened_at,
  }));

const selection = sql`
  select c.id, c.code, c.subject_id, s.kind, s.display, c.category, c.status, c.version, c.opened_at
  from cases c join subjects s on s.id = c.subject_id`;

export async function findCase(id: CaseId): Promise<Case | undefined> {
  const [row] = await rows(sql`${selection} where c.id = ${id}`);
  return row && Row.parse(row);
}

/** Reads a case and holds its row until the transaction ends: decisions on it take turns. */
export async function lockCase(id: CaseId): Promise<Case | undefined> {
  const [row] = await rows(sql`${selection} where c.id = ${id} for update of c`);
  return row && Row.parse(row);
}

export async function lockCaseOfSubject(subjectId: SubjectId): Promise<Case | undefined> {
  const [row] = await rows(sql`${selection} where c.subject_id = ${subjectId} for update of c`);
  return row && Row.parse(row);
}

/** False: the code is taken, try another. */
export async function insertCase(fresh: {
  id: CaseId;
  code: string;
  subjectId: SubjectId;
  category: CategoryKey;
}): Promise<boolean> {
  const written = await rows(sql`
    insert into cases (id, code, subject_id, category)
    values (${fresh.id}, ${fresh.code}, ${fresh.subjectId}, ${fresh.category})
    on conflict (code) do nothing returning id`);
  return written.length === 1;
}

/**
 * Moves a case on, if it is still what was read: compare and set on status and version.
 * False: somebody else moved it.
 */
export async function moveCase(
  from: { id: CaseId; status: CaseStatus; version: number },
  to: { status: CaseStatus; category: CategoryKey },
): Promise<boolean> {
  const moved = await rows(sql`
    update cases set status = ${to.status}, category = ${to.category}, version = version + 1
    where id = ${from.id} and status = ${from.status} and version = ${from.version} returning id`);
  return moved.length === 1;
}

/** Cases that need a card of the tier: open ones for review, escalated ones for the seniors. */
export async function casesAwaiting(status: CaseStatus): Promise<Case[]> {
  const found = await rows(sql`${selection} where c.status = ${status} order by c.opened_at`);
  return found.map((row) => Row.parse(row));
}
