// Which cases removal orders opened or joined. Kept by the verbs of orders, read by cards.
import { sql } from "drizzle-orm";
import { z } from "zod";
import { CaseId, SubjectId, type LegalRequestId, type LegalTargetId } from "../../domain/ids.ts";
import { openStatuses } from "../../domain/legal/request.ts";
import { all, computed, first, orNothing, record } from "../record.ts";
import { legalTargets } from "../tables/legal/legal-targets.ts";
import { rows } from "../unit-of-work.ts";
import { same, set } from "../values.ts";

export async function joinTarget(id: LegalTargetId, caseId: CaseId): Promise<void> {
  await rows(sql`
    update ${legalTargets} set ${set(legalTargets, { caseId })} where ${same(legalTargets.id, id)}`);
}

const Joined = record({
  id: computed(sql`coalesce(c.merged_into, c.id)`, CaseId),
  code: computed(sql`coalesce(m.code, c.code)`, z.string()),
  subjectId: computed(sql`coalesce(m.subject_id, c.subject_id)`, SubjectId),
});
export type JoinedCase = ReturnType<typeof Joined.read>;

/** The cases of one version of an order, each once, as they stand after merges. */
export async function casesOfOrder(id: LegalRequestId, version: number): Promise<JoinedCase[]> {
  return all(
    Joined,
    sql`
      select distinct ${Joined.list} from ${legalTargets} join cases c on c.id = legal_targets.case_id
        left join cases m on m.id = c.merged_into
      where ${same(legalTargets.requestId, id)} and ${same(legalTargets.version, version)}
      order by 1`,
  );
}

const isOpen = sql`q.status = any(${sql.raw(`array['${openStatuses.join("','")}']`)})`;

const Behind = record({
  orders: computed(sql`count(*)`, z.coerce.number()),
  dueAt: computed(sql`min(q.due_at) filter (where ${isOpen})`, orNothing(z.coerce.date())),
});

/** An order that stands behind a case, and by when it is to be answered. Whose it is says no card. */
export type OrderBehind = { dueAt: Date | undefined };

/** Neither one that was withdrawn or false, nor one that two refused. */
export async function orderBehind(caseId: CaseId): Promise<OrderBehind | undefined> {
  const found = await first(
    Behind,
    sql`
      select ${Behind.list} from legal_targets t
        join legal_requests q on q.id = t.request_id and q.version = t.version
      where t.case_id in (select id from cases where id = ${caseId} or merged_into = ${caseId})
        and q.status not in ('withdrawn', 'false')
        and not exists (select 1 from legal_decisions d where d.request_id = q.id
          and d.version = q.version and d.confirmed_at is not null and d.outcome = 'refuse')`,
  );
  return found === undefined || found.orders === 0 ? undefined : { dueAt: found.dueAt };
}
