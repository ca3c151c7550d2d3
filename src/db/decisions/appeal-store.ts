import { sql } from "drizzle-orm";
import { z } from "zod";
import { AppealId, CaseId, DecisionId, ReportId } from "../../domain/ids.ts";
import { rows } from "../unit-of-work.ts";

/** A second one for a report violates a unique key. */
export async function insertAppeal(fresh: {
  id: AppealId;
  reportId: ReportId;
  caseId: CaseId;
  against: DecisionId;
  reason: string | undefined;
}): Promise<void> {
  await rows(sql`
    insert into appeals (id, report_id, case_id, against, reason)
    values (${fresh.id}, ${fresh.reportId}, ${fresh.caseId}, ${fresh.against},
      ${fresh.reason ?? null})`);
}

const Appeal = z
  .object({
    id: AppealId,
    reportId: ReportId,
    reportCode: z.string(),
    reason: z.string().nullable(),
    status: z.enum(["filed", "upheld", "rejected"]),
    settledBy: DecisionId.nullable(),
  })
  .transform(({ reason, settledBy, ...row }) => ({
    ...row,
    reason: reason ?? undefined,
    settledBy: settledBy ?? undefined,
  }));
/** A reporter's appeal, and what became of it. */
export type Appeal = z.infer<typeof Appeal>;

const selection = sql`
  select a.id, a.report_id as "reportId", r.code as "reportCode", a.reason, a.status,
    a.settled_by as "settledBy"
  from appeals a join reports r on r.id = a.report_id`;

export async function appealOf(reportId: ReportId): Promise<Appeal | undefined> {
  const [row] = await rows(sql`${selection} where a.report_id = ${reportId}`);
  return row && Appeal.parse(row);
}

/** The appeals on a case that wait for an answer, the first one first. */
export async function waitingAppealsOn(caseId: CaseId): Promise<Appeal[]> {
  const found = await rows(sql`
    ${selection} where a.case_id = ${caseId} and a.status = 'filed' order by a.filed_at, a.id`);
  return found.map((row) => Appeal.parse(row));
}

const Settled = z.object({ reportCode: z.string() });

/** A decision upholds or rejects all appeals that wait on its case. Answers with their reports' codes. */
export async function settleAppeals(
  caseId: CaseId,
  as: { status: "upheld" | "rejected"; by: DecisionId },
): Promise<string[]> {
  const settled = await rows(sql`
    update appeals a set status = ${as.status}, settled_by = ${as.by} from reports r
    where a.case_id = ${caseId} and a.status = 'filed' and r.id = a.report_id
    returning r.code as "reportCode"`);
  return settled.map((row) => Settled.parse(row).reportCode).toSorted();
}

/** Those that a decision answered wait again: it was taken back. */
export async function refileAppeals(settledBy: DecisionId): Promise<string[]> {
  const refiled = await rows(sql`
    update appeals a set status = 'filed', settled_by = null from reports r
    where a.settled_by = ${settledBy} and r.id = a.report_id returning r.code as "reportCode"`);
  return refiled.map((row) => Settled.parse(row).reportCode).toSorted();
}
