// What the team wrote to itself about a case. Kept by replies to its card, read for card and details.
import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { CaseId, DecisionId, StaffId } from "../../domain/ids.ts";
import { all, computed, count, first, record, type ReadBy } from "../record.ts";
import { limitTo } from "../statement.ts";
import { caseNotes } from "../tables/cases/case-notes.ts";
import { staff } from "../tables/staff/staff.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same } from "../values.ts";

export async function insertCaseNote(fresh: {
  id: string;
  caseId: CaseId;
  staffId: StaffId;
  words: string;
  /** The decision to return the case that the note goes with. */
  decisionId: DecisionId | undefined;
}): Promise<void> {
  await rows(insertInto(caseNotes, fresh));
}

const n = alias(caseNotes, "n");
const s = alias(staff, "s");

const CaseNote = record({ words: n.words, by: s.name, at: n.writtenAt });
/** What one of the team wrote to the others. */
export type CaseNote = ReadBy<typeof CaseNote>;

/** The newest of the team's notes on a case. */
export async function caseNotesOf(caseId: CaseId, limit: number): Promise<CaseNote[]> {
  return all(
    CaseNote,
    sql`
      select ${CaseNote.list} from ${caseNotes} n join ${staff} s on s.id = n.staff_id
      where ${same(n.caseId, caseId)} order by n.written_at desc, n.id desc ${limitTo(limit)}`,
  );
}

const Words = record({ words: caseNotes.words });

/** With which words a case was returned. */
export async function noteWith(decisionId: DecisionId): Promise<string | undefined> {
  const note = await first(
    Words,
    sql`select ${Words.list} from ${caseNotes} where ${same(caseNotes.decisionId, decisionId)}`,
  );
  return note?.words;
}

const Notes = record({ count: computed(sql`count(*)`, count) });

export async function countCaseNotes(caseId: CaseId): Promise<number> {
  const row = await first(
    Notes,
    sql`select ${Notes.list} from ${caseNotes} where ${same(caseNotes.caseId, caseId)}`,
  );
  return row?.count ?? 0;
}
