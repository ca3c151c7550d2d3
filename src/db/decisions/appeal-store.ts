// Appeals and what became of them. Filed by reporters, settled by decisions, read for cards.
import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { AppealId, CaseId, DecisionId, ReportId } from "../../domain/ids.ts";
import { all, first, record, type ReadBy } from "../record.ts";
import { appeals } from "../tables/decisions/appeals.ts";
import { reports } from "../tables/reporting/reports.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same, set } from "../values.ts";

/** A second appeal for the same report violates a unique key. To who made it, it is open again. */
export async function insertAppeal(fresh: {
  id: AppealId;
  reportId: ReportId;
  caseId: CaseId;
  against: DecisionId;
  reason: string | undefined;
}): Promise<void> {
  await rows(insertInto(appeals, fresh));
  const open = { closedAt: null, wordsKeptBy: null };
  await rows(
    sql`update ${reports} set ${set(reports, open)} where ${same(reports.id, fresh.reportId)}`,
  );
}

const a = alias(appeals, "a");
const r = alias(reports, "r");

const Kept = record({
  id: a.id,
  reportId: a.reportId,
  reportCode: r.code,
  reason: a.reason,
  status: a.status,
  settledBy: a.settledBy,
});
/** A reporter's appeal, and what became of it. */
export type Appeal = ReadBy<typeof Kept>;

const selection = sql`
  select ${Kept.list} from ${appeals} a join ${reports} r on r.id = a.report_id`;

export async function appealOf(reportId: ReportId): Promise<Appeal | undefined> {
  return first(Kept, sql`${selection} where ${same(a.reportId, reportId)}`);
}

/** The appeals on a case that wait for an answer, the first one first. */
export async function waitingAppealsOn(caseId: CaseId): Promise<Appeal[]> {
  return all(
    Kept,
    sql`${selection} where ${same(a.caseId, caseId)} and a.status = 'filed'
      order by a.filed_at, a.id`,
  );
}

const Settled = record({ reportCode: r.code });

/** A decision upholds or rejects all appeals that wait on its case. Answers with their reports' codes. */
export async function settleAppeals(
  caseId: CaseId,
  as: { status: "upheld" | "rejected"; by: DecisionId },
): Promise<string[]> {
  const settled = await all(
    Settled,
    sql`
      update ${appeals} a set ${set(appeals, { status: as.status, settledBy: as.by })}
      from ${reports} r
      where ${same(a.caseId, caseId)} and a.status = 'filed' and r.id = a.report_id
      returning ${Settled.list}`,
  );
  return settled.map(({ reportCode }) => reportCode).toSorted();
}

/** The appeals that a decision answered wait again, since it was taken back. */
export async function refileAppeals(settledBy: DecisionId): Promise<string[]> {
  const refiled = await all(
    Settled,
    sql`
      update ${appeals} a set ${set(appeals, { status: "filed", settledBy: null })}
      from ${reports} r
      where ${same(a.settledBy, settledBy)} and r.id = a.report_id returning ${Settled.list}`,
  );
  return refiled.map(({ reportCode }) => reportCode).toSorted();
}
