import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Assignment } from "../../domain/cases/assignment.ts";
import { StaffId, type CaseId } from "../../domain/ids.ts";
import { rows } from "../unit-of-work.ts";

/** Gives a case to somebody; whoever had it has it no more. */
export async function assign(caseId: CaseId, staffId: StaffId, until: Date): Promise<void> {
  await rows(sql`
    insert into assignments (case_id, staff_id, expires_at)
    values (${caseId}, ${staffId}, ${until.toISOString()}::timestamptz)
    on conflict (case_id) do update set staff_id = excluded.staff_id,
      taken_at = excluded.taken_at, expires_at = excluded.expires_at`);
}

export async function endAssignment(caseId: CaseId): Promise<void> {
  await rows(sql`delete from assignments where case_id = ${caseId}`);
}

const Kept = z
  .object({ id: StaffId, name: z.string(), until: z.coerce.date() })
  .transform(({ until, ...by }): Assignment => ({ by, until }));

/** Who has a case now, if its time is not over. */
export async function assignmentOf(caseId: CaseId): Promise<Assignment | undefined> {
  const [row] = await rows(sql`
    select s.id, s.name, a.expires_at as until from assignments a join staff s on s.id = a.staff_id
    where a.case_id = ${caseId} and a.expires_at > app_now()`);
  return row && Kept.parse(row);
}
