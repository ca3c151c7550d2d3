// Cases that are decided together. Kept and read by the verbs on bulks, looked for by the digest.
import { sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import {
  burstPeople,
  type BulkScope,
  type BulkVerdict,
  type Listed,
} from "../../domain/decisions/bulk.ts";
import type { CaseStatus } from "../../domain/cases/case-status.ts";
import type { BulkId, CaseId, QueueId, StaffId } from "../../domain/ids.ts";
import { casesWhere, type Case } from "../cases/case-store.ts";
import { all, first, maybe, record, type ReadBy } from "../record.ts";
import { limitTo } from "../statement.ts";
import { cases } from "../tables/cases/cases.ts";
import { bulks } from "../tables/decisions/bulks.ts";
import { queues } from "../tables/queues/queues.ts";
import { staff } from "../tables/staff/staff.ts";
import { rows } from "../unit-of-work.ts";
import { fewIds, insertInto, same, set } from "../values.ts";

/** Conditions on a case `c`: what it has in common with the given one. */
const relations = {
  place: (caseId: CaseId) => sql`
    c.subject_id in (
      select s.id from cases o join subjects own on own.id = o.subject_id
      join subjects s on s.id = own.id or s.id = own.parent_id or s.parent_id = own.id
        or s.parent_id = own.parent_id
      where o.id = ${caseId})`,
  burst: (caseId: CaseId) => sql`
    (c.id = ${caseId} or c.id in (
      select other.case_id from reports own
      join reports other on other.reporter_id = own.reporter_id and other.withdrawn_at is null
        and other.created_at between own.created_at - interval '1 hour'
          and own.created_at + interval '1 hour'
      where own.case_id = ${caseId} and own.withdrawn_at is null
      group by other.case_id having count(distinct own.reporter_id) >= ${burstPeople}))`,
  // All come from one person, and nobody else reported any of them.
  flood: (caseId: CaseId) => sql`
    c.id in (
      select theirs.case_id from reports own
      join reports theirs on theirs.reporter_id = own.reporter_id and theirs.withdrawn_at is null
      where own.case_id = ${caseId} and own.withdrawn_at is null and not exists (
        select 1 from reports others where others.case_id in (own.case_id, theirs.case_id)
          and others.withdrawn_at is null and others.reporter_id <> own.reporter_id))`,
} satisfies Record<BulkScope, (caseId: CaseId) => SQL>;

/** Cases of a status that belong to one, that one and the oldest first; none that others have. */
export function casesTogether(
  caseId: CaseId,
  scope: BulkScope,
  { status, staffId, limit }: { status: CaseStatus; staffId: StaffId; limit: number },
): Promise<Case[]> {
  return casesWhere(sql`
    where c.status = ${status} and ${relations[scope](caseId)}
      and not exists (select 1 from assignments a where a.case_id = c.id
        and a.expires_at > app_now() and a.staff_id <> ${staffId})
    order by c.id = ${caseId} desc, c.opened_at, c.id ${limitTo(limit)}`);
}

export async function insertBulk(fresh: {
  id: BulkId;
  caseId: CaseId;
  queueId: QueueId;
  scope: BulkScope;
  cases: readonly Listed[];
}): Promise<void> {
  await rows(insertInto(bulks, fresh));
}

export type BulkState =
  | { kind: "asking"; askedAt: Date }
  | { kind: "dropped" }
  /** `skipped`: the codes of those that were left out. */
  | { kind: "done"; verdict: BulkVerdict; by: string; skipped: readonly string[] };

const b = alias(bulks, "b");
const c = alias(cases, "c");
const q = alias(queues, "q");
const s = alias(staff, "s");

const Kept = record({
  id: b.id,
  originCode: c.code,
  queueId: b.queueId,
  tier: q.tier,
  scope: b.scope,
  cases: b.cases,
  status: b.status,
  verdict: b.verdict,
  by: maybe(s.name),
  skipped: b.skipped,
  askedAt: b.askedAt,
});

function read({ status, verdict, by, skipped, askedAt, ...bulk }: ReadBy<typeof Kept>) {
  return { ...bulk, state: stateOf({ status, verdict, by, skipped, askedAt }) };
}
/** Cases that are decided together. */
export type Bulk = ReturnType<typeof read>;

function stateOf(
  row: Pick<ReadBy<typeof Kept>, "status" | "verdict" | "by" | "skipped" | "askedAt">,
): BulkState {
  const { status, verdict, by = "", skipped, askedAt } = row;
  if (verdict !== undefined) return { kind: "done", verdict, by, skipped };
  return status === "asking" ? { kind: "asking", askedAt } : { kind: "dropped" };
}

const selectionOf = (id: BulkId) => sql`
  select ${Kept.list}
  from ${bulks} b join ${cases} c on c.id = b.case_id join ${queues} q on q.id = b.queue_id
    left join ${staff} s on s.id = b.decided_by
  where ${same(b.id, id)}`;

export async function findBulk(id: BulkId): Promise<Bulk | undefined> {
  const row = await first(Kept, selectionOf(id));
  return row && read(row);
}

/** Held until the transaction ends, so that of two people who confirm at once only one does. */
export async function lockBulk(id: BulkId): Promise<Bulk | undefined> {
  const row = await first(Kept, sql`${selectionOf(id)} for update of b`);
  return row && read(row);
}

export async function dropBulk(id: BulkId): Promise<void> {
  await rows(
    sql`update ${bulks} set ${set(bulks, { status: "dropped" })} where ${same(bulks.id, id)}`,
  );
}

export async function finishBulk(
  id: BulkId,
  { verdict, by, skipped }: { verdict: BulkVerdict; by: StaffId; skipped: readonly string[] },
): Promise<void> {
  const changes = { status: "done", verdict, decidedBy: by, skipped } as const;
  await rows(sql`update ${bulks} set ${set(bulks, changes)} where ${same(bulks.id, id)}`);
}

/** What is listed, as it is now. */
export function casesListed(listed: readonly Pick<Listed, "id">[]): Promise<Case[]> {
  return casesWhere(sql`where c.id in (${fewIds(listed.map(({ id }) => id))})`);
}

const Listing = record({ id: bulks.id });

/** Lists that name a case. */
export async function bulksWith(caseId: CaseId): Promise<BulkId[]> {
  const found = await all(
    Listing,
    sql`
      select ${Listing.list} from ${bulks}
      where cases @> ${JSON.stringify([{ id: caseId }])}::jsonb`,
  );
  return found.map(({ id }) => id);
}
