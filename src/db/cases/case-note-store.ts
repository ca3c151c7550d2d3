import { sql } from "drizzle-orm";
import { z } from "zod";
import type { CaseId, DecisionId, StaffId } from "../../domain/ids.ts";
import { rows } from "../unit-of-work.ts";

export async function insertCaseNote(fresh: {
  id: string;
  caseId: CaseId;
  staffId: StaffId;
  words: string;
  /** The return with which it goes. */
  decisionId: DecisionId | undefined;
}): Promise<void> {
  await rows(sql`
    insert into case_notes (id, case_id, staff_id, words, decision_id)
    values (${fresh.id}, ${fresh.caseId}, ${fresh.staffId}, ${fresh.words},
      ${fresh.decisionId ?? null})`);
}

const CaseNote = z.object({ words: z.string(), by: z.string(), at: z.coerce.date() });
/** What one of the team wrote to the others. */
export type CaseNote = z.infer<typeof CaseNote>;

/** The newest of the team's notes on a case. */
export async function caseNotesOf(caseId: CaseId, limit: number): Promise<CaseNote[]> {
  const found = await rows(sql`
    select n.words, s.name as by, n.written_at as at
    from case_notes n join staff s on s.id = n.staff_id
    where n.case_id = ${caseId} order by n.written_at desc, n.id desc limit ${limit}`);
  return found.map((row) => CaseNote.parse(row));
}

/** With which words a case was returned. */
export async function noteWith(decisionId: DecisionId): Promise<string | undefined> {
  const [row] = await rows(sql`select words from case_notes where decision_id = ${decisionId}`);
  return row && CaseNote.shape.words.parse(row["words"]);
}

const Count = z.object({ count: z.coerce.number() });

export async function countCaseNotes(caseId: CaseId): Promise<number> {
  const [row] = await rows(sql`
    select count(*) as count from case_notes where case_id = ${caseId}`);
  return Count.parse(row).count;
}
