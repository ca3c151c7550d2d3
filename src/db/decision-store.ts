import { sql } from "drizzle-orm";
import { z } from "zod";
import { CategoryKey } from "../domain/categories.ts";
import { CaseStatus, DecisionKind, type Decision } from "../domain/case-status.ts";
import { CaseId, DecisionId, StaffId } from "../domain/ids.ts";
import { rows } from "./unit-of-work.ts";

export type FreshDecision = {
  id: DecisionId;
  caseId: CaseId;
  version: number;
  kind: DecisionKind;
  ground: string | undefined;
  staffId: StaffId | undefined;
  from: CaseStatus;
  to: CaseStatus;
  fromCategory: CategoryKey;
  toCategory: CategoryKey;
};

/** Adds to the case's history. A second decision of one version violates a unique key. */
export async function insertDecision(fresh: FreshDecision): Promise<void> {
  await rows(sql`
    insert into decisions (id, case_id, version, kind, ground, staff_id, from_status, to_status,
      from_category, to_category)
    values (${fresh.id}, ${fresh.caseId}, ${fresh.version}, ${fresh.kind}, ${fresh.ground ?? null},
      ${fresh.staffId ?? null}, ${fresh.from}, ${fresh.to}, ${fresh.fromCategory},
      ${fresh.toCategory})`);
}

const Row = z
  .object({
    id: DecisionId,
    version: z.number(),
    kind: DecisionKind,
    ground: z.string().nullable(),
    staff_id: StaffId.nullable(),
    name: z.string().nullable(),
    from_status: CaseStatus,
    to_status: CaseStatus,
    from_category: CategoryKey,
    to_category: CategoryKey,
    decided_at: z.coerce.date(),
  })
  .transform((row): Decision & { id: DecisionId } => ({
    id: row.id,
    version: row.version,
    kind: row.kind,
    ground: row.ground ?? undefined,
    by:
      row.staff_id === null
        ? { kind: "system" }
        : { kind: "staff", id: row.staff_id, name: row.name ?? "" },
    from: row.from_status,
    to: row.to_status,
    fromCategory: row.from_category,
    toCategory: row.to_category,
    at: row.decided_at,
  }));

/** A case's decisions, the newest first. */
export async function decisionsOf(caseId: CaseId): Promise<(Decision & { id: DecisionId })[]> {
  const found = await rows(sql`
    select d.id, d.version, d.kind, d.ground, d.staff_id, s.name, d.from_status, d.to_status,
      d.from_category, d.to_category, d.decided_at
    from decisions d left join staff s on s.id = d.staff_id
    where d.case_id = ${caseId} order by d.version desc`);
  return found.map((row) => Row.parse(row));
}
