import { sql } from "drizzle-orm";
import { z } from "zod";
import { CategoryKey, gravestCategories } from "../../domain/cases/categories.ts";
import { CaseStatus } from "../../domain/cases/case-status.ts";
import { CaseId, DecisionId, StaffId } from "../../domain/ids.ts";
import type { Tells } from "../../domain/privacy/disclosure.ts";
import { Sentence } from "../../domain/decisions/sentences.ts";
import { rows } from "../unit-of-work.ts";
import { DecisionKind, type Decision } from "../../domain/decisions/decision.ts";

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
  tellAfter: TellAfter;
};

/** How long a decision waits before its reporters hear of it, in milliseconds. */
export type TellAfter = Record<Tells, number>;

const gravest = sql.raw(`(${gravestCategories.map((key) => `'${key}'`).join(", ")})`);

/** By anybody's word: of those who reported the case, withdrawn or not, or of the team's, ever. */
const isOfGravest = (caseId: CaseId) => sql`(
  exists (select 1 from reports where case_id = ${caseId} and category in ${gravest})
  or exists (select 1 from cases where id = ${caseId} and category in ${gravest})
  or exists (select 1 from decisions where case_id = ${caseId}
    and (from_category in ${gravest} or to_category in ${gravest})))`;

/** Whether nobody who reported a case may hear more of it than that it was closed. */
export async function tellsLittle(caseId: CaseId): Promise<boolean> {
  const [row] = await rows(sql`select ${isOfGravest(caseId)} as little`);
  return z.boolean().parse(row?.["little"]);
}

/** Adds to the case's history. A second decision of one version violates a unique key. */
export async function insertDecision(fresh: FreshDecision): Promise<void> {
  const { caseId, tellAfter } = fresh;
  const { plain, neutral } = tellAfter;
  await rows(sql`
    insert into decisions (id, case_id, version, kind, ground, sentence, staff_id, with_staff_id,
      from_status, to_status, from_category, to_category, tells, tell_from)
    select ${fresh.id}::uuid, ${caseId}::uuid, ${fresh.version}::int, ${fresh.kind}, ${fresh.ground ?? null},
      ${fresh.sentence ?? null}, ${fresh.staffId ?? null}::uuid, ${fresh.withStaffId ?? null}::uuid, ${fresh.from}, ${fresh.to},
      ${fresh.fromCategory}, ${fresh.toCategory}, g.tells, app_now() + interval '1 millisecond' *
        case g.tells when 'neutral' then ${neutral}::bigint else ${plain}::bigint end
    from (select case when ${fresh.fromCategory} in ${gravest} or ${fresh.toCategory} in ${gravest}
      or ${isOfGravest(caseId)} then 'neutral' else 'plain' end as tells) g`);
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
