import { sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import { BulkScope, BulkVerdict, burstPeople } from "../../domain/decisions/bulk.ts";
import type { CaseStatus } from "../../domain/cases/case-status.ts";
import { Tier } from "../../domain/cases/tier.ts";
import { BulkId, CaseId, QueueId, type StaffId } from "../../domain/ids.ts";
import { casesWhere, type Case } from "../cases/case-store.ts";
import { rows } from "../unit-of-work.ts";

/** Of which cases are `c`, by what they have in common with one. */
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
  // Of one person alone: nobody else reported any of them.
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
    order by c.id = ${caseId} desc, c.opened_at, c.id limit ${limit}`);
}

const Listed = z.object({ id: CaseId, code: z.string(), version: z.number() });
/** A case of a list, at the version at which it was listed. */
export type Listed = z.infer<typeof Listed>;

export async function insertBulk(fresh: {
  id: BulkId;
  caseId: CaseId;
  queueId: QueueId;
  scope: BulkScope;
  cases: readonly Listed[];
}): Promise<void> {
  await rows(sql`
    insert into bulks (id, case_id, queue_id, scope, cases)
    values (${fresh.id}, ${fresh.caseId}, ${fresh.queueId}, ${fresh.scope},
      ${JSON.stringify(fresh.cases)}::jsonb)`);
}

const Row = z.object({
  id: BulkId,
  originCode: z.string(),
  queueId: QueueId,
  tier: Tier,
  scope: BulkScope,
  cases: z.array(Listed),
  status: z.enum(["asking", "done", "dropped"]),
  verdict: BulkVerdict.nullable(),
  by: z.string().nullable(),
  skipped: z.array(z.string()),
  askedAt: z.coerce.date(),
});

export type BulkState =
  | { kind: "asking"; askedAt: Date }
  | { kind: "dropped" }
  /** `skipped`: the codes of those that were left out. */
  | { kind: "done"; verdict: BulkVerdict; by: string; skipped: readonly string[] };

const Bulk = Row.transform(({ status, verdict, by, skipped, askedAt, ...bulk }) => ({
  ...bulk,
  state: stateOf({ status, verdict, by, skipped, askedAt }),
}));
/** Cases that are decided together. */
export type Bulk = z.infer<typeof Bulk>;

function stateOf(
  row: Pick<z.infer<typeof Row>, "status" | "verdict" | "by" | "skipped" | "askedAt">,
): BulkState {
  const { status, verdict, by, skipped, askedAt } = row;
  if (verdict !== null) return { kind: "done", verdict, by: by ?? "", skipped };
  return status === "asking" ? { kind: "asking", askedAt } : { kind: "dropped" };
}

const selection = sql`
  select b.id, c.code as "originCode", b.queue_id as "queueId", q.tier, b.scope, b.cases, b.status,
    b.verdict, s.name as by, b.skipped, b.asked_at as "askedAt"
  from bulks b join cases c on c.id = b.case_id join queues q on q.id = b.queue_id
    left join staff s on s.id = b.decided_by`;

export async function findBulk(id: BulkId): Promise<Bulk | undefined> {
  const [row] = await rows(sql`${selection} where b.id = ${id}`);
  return row && Bulk.parse(row);
}

/** Held until the transaction ends: one of two who confirm at once does. */
export async function lockBulk(id: BulkId): Promise<Bulk | undefined> {
  const [row] = await rows(sql`${selection} where b.id = ${id} for update of b`);
  return row && Bulk.parse(row);
}

export async function dropBulk(id: BulkId): Promise<void> {
  await rows(sql`update bulks set status = 'dropped' where id = ${id}`);
}

export async function finishBulk(
  id: BulkId,
  done: { verdict: BulkVerdict; by: StaffId; skipped: readonly string[] },
): Promise<void> {
  await rows(sql`
    update bulks set status = 'done', verdict = ${JSON.stringify(done.verdict)}::jsonb,
      decided_by = ${done.by}, skipped = ${JSON.stringify(done.skipped)}::jsonb
    where id = ${id}`);
}

/** What is listed, as it is now. */
export function casesListed(listed: readonly Pick<Listed, "id">[]): Promise<Case[]> {
  const ids = JSON.stringify(listed.map(({ id }) => id));
  return casesWhere(sql`
    where c.id in (select value::uuid from jsonb_array_elements_text(${ids}::jsonb))`);
}
