// Who has a case now. Kept by taking, deciding and merging cases, read for their cards.
import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Assignment } from "../../domain/cases/assignment.ts";
import type { CaseId, StaffId } from "../../domain/ids.ts";
import { first, record } from "../record.ts";
import { assignments } from "../tables/cases/assignments.ts";
import { staff } from "../tables/staff/staff.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same } from "../values.ts";

/** Gives a case to somebody; whoever had it has it no more. */
export async function assign(caseId: CaseId, staffId: StaffId, until: Date): Promise<void> {
  await rows(sql`
    ${insertInto(assignments, { caseId, staffId, expiresAt: until })}
    on conflict (case_id) do update set staff_id = excluded.staff_id,
      taken_at = excluded.taken_at, expires_at = excluded.expires_at`);
}

export async function endAssignment(caseId: CaseId): Promise<void> {
  await rows(sql`delete from ${assignments} where ${same(assignments.caseId, caseId)}`);
}

const a = alias(assignments, "a");
const s = alias(staff, "s");

const Kept = record({ id: s.id, name: s.name, until: a.expiresAt });

/** Who has a case now, if its time is not over. */
export async function assignmentOf(caseId: CaseId): Promise<Assignment | undefined> {
  const kept = await first(
    Kept,
    sql`
      select ${Kept.list} from ${assignments} a join ${staff} s on s.id = a.staff_id
      where ${same(a.caseId, caseId)} and a.expires_at > app_now()`,
  );
  if (kept === undefined) return undefined;
  const { until, ...by } = kept;
  return { by, until };
}
