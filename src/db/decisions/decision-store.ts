// The decisions on a case, the newest of which counts. Made by decisions and votes, read by most on cases.
import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { gravestCategories, type CategoryKey } from "../../domain/cases/categories.ts";
import type { CaseStatus } from "../../domain/cases/case-status.ts";
import type { CaseId, DecisionId, StaffId } from "../../domain/ids.ts";
import type { Tells } from "../../domain/privacy/disclosure.ts";
import type { Sentence } from "../../domain/decisions/sentences.ts";
import { all, first, maybe, record, type ReadBy } from "../record.ts";
import { decisions } from "../tables/decisions/decisions.ts";
import { staff } from "../tables/staff/staff.ts";
import { rows } from "../unit-of-work.ts";
import type { Decision, DecisionKind } from "../../domain/decisions/decision.ts";
import { insertFrom, same } from "../values.ts";

export type FreshDecision = {
  id: DecisionId;
  caseId: CaseId;
  version: number;
  kind: DecisionKind;
  ground: string | undefined;
  sentence?: Sentence | undefined;
  staffId: StaffId | undefined;
  /** The second person, where two dismissed one of the gravest together. */
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

/** Whether anybody ever called the case one of the gravest: a reporter (even if withdrawn) or the team. */
const isOfGravest = (caseId: CaseId) => sql`(
  exists (select 1 from reports where case_id = ${caseId} and category in ${gravest})
  or exists (select 1 from cases where id = ${caseId} and category in ${gravest})
  or exists (select 1 from decisions where case_id = ${caseId}
    and (from_category in ${gravest} or to_category in ${gravest})))`;

/** Whether reporters may hear only that the case was closed. */
export async function tellsLittle(caseId: CaseId): Promise<boolean> {
  const [row] = await rows(sql`select ${isOfGravest(caseId)} as little`);
  return z.boolean().parse(row?.["little"]);
}

/** Adds to the case's history. A second decision of one version violates a unique key. */
export async function insertDecision(fresh: FreshDecision): Promise<void> {
  const { caseId, from, to, fromCategory, toCategory } = fresh;
  const { plain, neutral } = fresh.tellAfter;
  const decision = {
    id: fresh.id,
    caseId,
    version: fresh.version,
    kind: fresh.kind,
    ground: fresh.ground,
    sentence: fresh.sentence,
    staffId: fresh.staffId,
    withStaffId: fresh.withStaffId,
    fromStatus: from,
    toStatus: to,
    fromCategory,
    toCategory,
    tells: sql`g.tells`,
    tellFrom: sql`app_now() + interval '1 millisecond' *
      case g.tells when 'neutral' then ${neutral}::bigint else ${plain}::bigint end`,
  };
  await rows(
    insertFrom(
      decisions,
      decision,
      sql`from (select case when ${fromCategory} in ${gravest} or ${toCategory} in ${gravest}
        or ${isOfGravest(caseId)} then 'neutral' else 'plain' end as tells) g`,
    ),
  );
}

const d = alias(decisions, "d");
const s = alias(staff, "s");
const w = alias(staff, "w");

const Kept = record({
  id: d.id,
  version: d.version,
  kind: d.kind,
  ground: d.ground,
  sentence: d.sentence,
  staffId: d.staffId,
  name: maybe(s.name),
  withId: maybe(w.id),
  withName: maybe(w.name),
  from: d.fromStatus,
  to: d.toStatus,
  fromCategory: d.fromCategory,
  toCategory: d.toCategory,
  at: d.decidedAt,
});

function read({ staffId, name = "", withId, withName = "", ...row }: ReadBy<typeof Kept>) {
  const other = withId === undefined ? {} : { with: { id: withId, name: withName } };
  const by: Decision["by"] =
    staffId === undefined ? { kind: "system" } : { kind: "staff", id: staffId, name, ...other };
  return { ...row, by };
}

/** A case's decisions, the newest first. */
export async function decisionsOf(caseId: CaseId): Promise<(Decision & { id: DecisionId })[]> {
  const found = await all(
    Kept,
    sql`
      select ${Kept.list} from ${decisions} d left join ${staff} s on s.id = d.staff_id
        left join ${staff} w on w.id = d.with_staff_id
      where ${same(d.caseId, caseId)} order by d.version desc`,
  );
  return found.map(read);
}

const Said = record({ sentence: decisions.sentence });

/** What the notice of a decision says in addition. */
export async function sentenceOf(id: DecisionId): Promise<Sentence | undefined> {
  const said = await first(
    Said,
    sql`select ${Said.list} from ${decisions} where ${same(decisions.id, id)}`,
  );
  return said?.sentence;
}
