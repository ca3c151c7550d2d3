import { sql } from "drizzle-orm";
import { z } from "zod";
import { AppealId, CaseId, DecisionId, ReportId } from "../domain/ids.ts";
import { rows } from "./unit-of-work.ts";

/** A second one for a report violates a unique key. */
export async function insertAppeal(fresh: {
  id: AppealId;
  reportId: ReportId;
  caseId: CaseId;
  reopenedBy: DecisionId;
  reason: string | undefined;
}): Promise<void> {
  await rows(sql`
    insert into appeals (id, report_id, case_id, reopened_by, reason)
    values (${fresh.id}, ${fresh.reportId}, ${fresh.caseId}, ${fresh.reopenedBy},
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

/** The appeal that opened a case again by this decision. */
export async function appealBehind(reopenedBy: DecisionId): Promise<Appeal | undefined> {
  const [row] = await rows(sql`${selection} where a.reopened_by = ${reopenedBy}`);
  return row && Appeal.parse(row);
}

/** The appeal that this decision answered. */
export async function appealSettledBy(decisionId: DecisionId): Promise<Appeal | undefined> {
  const [row] = await rows(sql`${selection} where a.settled_by = ${decisionId}`);
  return row && Appeal.parse(row);
}

/** Upholds or rejects an appeal by a decision; `filed`: that decision was taken back. */
export async function settleAppealAs(
  id: AppealId,
  as: { status: "upheld" | "rejected"; by: DecisionId } | { status: "filed" },
): Promise<void> {
  const by = as.status === "filed" ? null : as.by;
  await rows(sql`update appeals set status = ${as.status}, settled_by = ${by} where id = ${id}`);
}
