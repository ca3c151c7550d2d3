// What two officers decide of a version of a request. Put together by one, confirmed by another.
import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { LegalDecisionId, LegalRequestId, StaffId } from "../../domain/ids.ts";
import { first, maybe, record, type ReadBy } from "../record.ts";
import { legalDecisions } from "../tables/legal/legal-decisions.ts";
import { staff } from "../tables/staff/staff.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same, set, type Changes, type Fresh } from "../values.ts";

const d = alias(legalDecisions, "d");
const p = alias(staff, "p");
const c = alias(staff, "c");

const Kept = record({
  id: d.id,
  requestId: d.requestId,
  version: d.version,
  outcome: d.outcome,
  ground: d.ground,
  grants: d.grants,
  recipient: d.recipient,
  analysisDigest: d.analysisDigest,
  dataDigest: d.dataDigest,
  proposedBy: d.proposedBy,
  proposer: p.telegramUserId,
  proposerName: p.name,
  proposedAt: d.proposedAt,
  confirmedBy: d.confirmedBy,
  confirmer: maybe(c.telegramUserId),
  confirmedAt: d.confirmedAt,
});
export type LegalDecision = ReadBy<typeof Kept>;

const selection = sql`
  select ${Kept.list} from ${legalDecisions} d join ${staff} p on p.id = d.proposed_by
    left join ${staff} c on c.id = d.confirmed_by`;

export async function legalDecisionOf(
  requestId: LegalRequestId,
  version: number,
): Promise<LegalDecision | undefined> {
  return first(
    Kept,
    sql`${selection} where ${same(d.requestId, requestId)} and ${same(d.version, version)}`,
  );
}

export async function legalDecisionById(id: LegalDecisionId): Promise<LegalDecision | undefined> {
  return first(Kept, sql`${selection} where ${same(d.id, id)}`);
}

export async function insertLegalDecision(fresh: Fresh<typeof legalDecisions>): Promise<void> {
  await rows(insertInto(legalDecisions, fresh));
}

/** Changes what is still being put together. False: it was proposed meanwhile. */
export async function changeLegalDecision(
  id: LegalDecisionId,
  changes: Changes<typeof legalDecisions>,
): Promise<boolean> {
  const changed = await rows(sql`
    update ${legalDecisions} set ${set(legalDecisions, changes)}
    where ${same(legalDecisions.id, id)} and proposed_at is null returning 1`);
  return changed.length === 1;
}

/** False: somebody confirmed it before, or it was never proposed. */
export async function confirmLegalDecision(
  id: LegalDecisionId,
  { by, dataDigest }: { by: StaffId; dataDigest: string | undefined },
): Promise<boolean> {
  const changes = {
    confirmedBy: by,
    confirmedAt: sql`app_now()`,
    dataDigest: dataDigest ?? null,
  };
  const confirmed = await rows(sql`
    update ${legalDecisions} set ${set(legalDecisions, changes)}
    where ${same(legalDecisions.id, id)} and proposed_at is not null and confirmed_at is null
    returning 1`);
  return confirmed.length === 1;
}
