import { sql } from "drizzle-orm";
import { z } from "zod";
import { CategoryKey } from "../domain/categories.ts";
import { CaseStatus, DecisionKind, type Decision } from "../domain/case-status.ts";
import { CaseId, DecisionId, StaffId } from "../domain/ids.ts";
import { Sentence } from "../domain/sentences.ts";
import { rows } from "./unit-of-work.ts";

export type FreshDecision = {
  id: DecisionId;
  caseId: CaseId;
  version: number;
  kind: DecisionKind;
  ground: string | undefined;
  sentence?: Sentence | undefined;
  staffId: StaffId | undefined;
  /** The other of the two who dismissed one of the gravest. */
  withStaffId?: StaffId | undefined;
  from: CaseStatus;
  to: CaseStatus;
  fromCategory: CategoryKey;
  toCategory: CategoryKey;
};

/** Adds to the case's history. A second decision of one version violates a unique key. */
export async function insertDecision(fresh: FreshDecision): Promise<void> {
  await rows(sql`
    insert into decisions (id, case_id, version, kind, ground, sentence, staff_id, with_staff_id,
      from_status, to_status, from_category, to_category)
    values (${fresh.id}, ${fresh.caseId}, ${fresh.version}, ${fresh.kind}, ${fresh.ground ?? null},
      ${fresh.sentence ?? null}, ${fresh.staffId ?? null}, ${fresh.withStaffId ?? null}, ${fresh.from}, ${fresh.to},
      ${fresh.fromCategory}, ${fresh.toCategory})`);
}

const Kept = z
  .object({
    id: DecisionId,
    version: z.number(),
    kind: DecisionKind,
    ground: z.string().nullable(),
    sentence: Sentence.nullable(),
    staffId: StaffId.nullable(),
    name: z.string().nullable(),
    withId: StaffId.nullable(),
    withName: z.string().nullable(),
    from: CaseStatus,
    to: CaseStatus,
    fromCategory: CategoryKey,
    toCategory: CategoryKey,
    at: z.coerce.date(),
  })
  .transform(
    ({
      ground,
      sentence,
      staffId,
      name,
      withId,
      withName,
      ...row
    }): Decision & { id: DecisionId } => {
      const other = withId === null ? {} : { with: { id: withId, name: withName ?? "" } };
      return {
        ...row,
        ground: ground ?? undefined,
        sentence: sentence ?? undefined,
        by:
          staffId === null
            ? { kind: "system" }
            : { kind: "staff", id: staffId, name: name ?? "", ...other },
      };
    },
  );

/** A case's decisions, the newest first. */
export async function decisionsOf(caseId: CaseId): Promise<(Decision & { id: DecisionId })[]> {
  const found = await rows(sql`
    select d.id, d.version, d.kind, d.ground, d.sentence, d.staff_id as "staffId", s.name, w.id as "withId",
      w.name as "withName", d.from_status as "from", d.to_status as "to",
      d.from_category as "fromCategory", d.to_category as "toCategory", d.decided_at as "at"
    from decisions d left join staff s on s.id = d.staff_id
      left join staff w on w.id = d.with_staff_id
    where d.case_id = ${caseId} order by d.version desc`);
  return found.map((row) => Kept.parse(row));
}

/** What the notice of a decision says in addition. */
export async function sentenceOf(id: DecisionId): Promise<Sentence | undefined> {
  const [row] = await rows(sql`select sentence from decisions where id = ${id}`);
  return Sentence.nullish().parse(row?.["sentence"]) ?? undefined;
}
