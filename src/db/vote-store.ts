import { sql } from "drizzle-orm";
import { z } from "zod";
import { StaffId, type CaseId } from "../domain/ids.ts";
import type { DismissalVote } from "../domain/second-key.ts";
import { rows } from "./unit-of-work.ts";

/** Keeps one vote a person. */
export async function keepVote(
  caseId: CaseId,
  vote: { version: number; staffId: StaffId },
): Promise<void> {
  await rows(sql`
    insert into dismissal_votes (case_id, version, staff_id)
    values (${caseId}, ${vote.version}, ${vote.staffId})
    on conflict do nothing`);
}

const Kept = z
  .object({ version: z.number(), id: StaffId, name: z.string() })
  .transform(({ version, ...by }): DismissalVote => ({ version, by }));

/** All votes to dismiss a case, those of earlier versions too; the oldest first. */
export async function votesOn(caseId: CaseId): Promise<DismissalVote[]> {
  const found = await rows(sql`
    select v.version, s.id, s.name from dismissal_votes v join staff s on s.id = v.staff_id
    where v.case_id = ${caseId} order by v.voted_at, s.id`);
  return found.map((row) => Kept.parse(row));
}
