// The decisions on a case, the newest of which counts. Made by decisions and votes, read by most on cases.
import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { CaseId, DecisionId } from "../../domain/ids.ts";
import type { Sentence } from "../../domain/decisions/sentences.ts";
import { all, first, maybe, record, type ReadBy } from "../record.ts";
import { decisions } from "../tables/decisions/decisions.ts";
import { staff } from "../tables/staff/staff.ts";
import type { Decision } from "../../domain/decisions/decision.ts";
import { same } from "../values.ts";

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
