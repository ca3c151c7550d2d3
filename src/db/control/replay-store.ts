// What the audit trail says of cases and decisions, beside what their tables say. Asked by the walk over it.
import { sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import type { Difference } from "../../domain/control/audit-replay.ts";
import { decisionKinds } from "../../domain/decisions/decision.ts";
import { computed, count, first, orNothing, record } from "../record.ts";

const kindOfEvent = sql.raw(
  `case e.kind ${Object.entries(decisionKinds)
    .map(([kind, { audited }]) => `when '${audited}' then '${kind}'`)
    .join(" ")} end`,
);
const decisionEvents = sql.raw(
  Object.values(decisionKinds)
    .map(({ audited }) => `'${audited}'`)
    .join(", "),
);

/**
 * Turns of a case by the trail. A category that more reports brought about makes a version and is no
 * decision: it says nothing of where the case went.
 */
const turns = sql`
  select e.id, e.subject_code as code, (e.facts ->> 'version')::int as version,
    ${kindOfEvent} as kind, e.facts ->> 'to' as to_status, e.facts ->> 'from' as from_status,
    e.facts ->> 'ground' as ground, e.facts ->> 'category' as category,
    e.facts ->> 'sentence' as sentence, e.facts ->> 'with' as "with", e.actor
  from audit_events e where e.kind in (${decisionEvents})`;

/** Before that, the trail has gone, as it was old. */
const begins = sql`
  select case when (select min(first) from audit_seals) > 1 then (select min(at) from audit_events)
    else '-infinity'::timestamptz end as at`;

/** The first of `columns` in which two sides differ, with both values. */
const differing = (columns: Record<string, { says: SQL; audited: SQL }>) =>
  sql.join(
    Object.entries(columns).map(
      ([name, { says, audited }]) =>
        sql`when ${says} is distinct from ${audited}
          then jsonb_build_array(${name}::text, coalesce(${says}::text, 'nothing'), coalesce(${audited}::text, 'nothing'))`,
    ),
    sql` `,
  );

const Differing = z.tuple([z.string(), z.string(), z.string()]);

const Decision = record({
  code: computed(sql`code`, z.string()),
  version: computed(sql`version`, count),
  isThere: computed(sql`is_there`, z.boolean()),
  isAudited: computed(sql`is_audited`, z.boolean()),
  differs: computed(sql`differs`, orNothing(Differing)),
});

const staffOf = (id: SQL) => sql`case when ${id} is not null then 'staff:' || ${id} end`;

const decisionsBeside = sql`
  select coalesce(t.code, d.code) as code, coalesce(t.version, d.version) as version,
    d.code is not null as is_there, t.code is not null as is_audited,
    case ${differing({
      kind: { says: sql`d.kind`, audited: sql`t.kind` },
      from_status: { says: sql`d.from_status`, audited: sql`t.from_status` },
      to_status: { says: sql`d.to_status`, audited: sql`t.to_status` },
      ground: { says: sql`d.ground`, audited: sql`t.ground` },
      to_category: { says: sql`d.to_category`, audited: sql`t.category` },
      sentence: { says: sql`d.sentence`, audited: sql`t.sentence` },
      staff_id: {
        says: sql`coalesce(${staffOf(sql`d.staff_id`)}, 'system')`,
        audited: sql`t.actor`,
      },
      with_staff_id: { says: staffOf(sql`d.with_staff_id`), audited: sql`t.with` },
    })} end as differs
  from (select * from turns where to_status is not null) t
  full join (
    select d.*, c.code from decisions d join cases c on c.id = d.case_id
    where d.decided_at > (select at from begins)) d on d.code = t.code and d.version = t.version`;

/** As the trail leaves each case: opened, and turned last. */
const casesBeside = sql`
  select coalesce(o.code, c.code) as code, 0 as version,
    c.code is not null as is_there, o.code is not null as is_audited,
    case ${differing({
      status: { says: sql`c.status`, audited: sql`coalesce(moved.to_status, 'open')` },
      version: { says: sql`c.version`, audited: sql`coalesce(last.version, 1)` },
      category: { says: sql`c.category`, audited: sql`coalesce(last.category, o.category)` },
    })} end as differs
  from (select subject_code as code, facts ->> 'category' as category from audit_events
    where kind = 'case_opened') o
  full join (select * from cases where opened_at > (select at from begins)) c on c.code = o.code
  left join (select distinct on (code) * from turns order by code, version desc) last
    on last.code = o.code
  left join (select distinct on (code) * from turns where to_status is not null
    order by code, version desc) moved on moved.code = o.code`;

const firstOf = (beside: SQL) =>
  first(
    Decision,
    sql`
      with turns as (${turns}), begins as (${begins}), beside as (${beside})
      select ${Decision.list} from beside
      where not is_there or not is_audited or differs is not null
      order by code, version limit 1`,
  );

/** Where the tables first differ from the trail, if anywhere. */
export async function firstDifference(): Promise<Difference | undefined> {
  const decision = await firstOf(decisionsBeside);
  if (decision !== undefined) {
    const { code, version, isThere, isAudited, differs } = decision;
    if (!isThere) return { kind: "decision_missing", code, version };
    if (!isAudited) return { kind: "decision_unknown", code, version };
    if (differs !== undefined) {
      const [what, says, audited] = differs;
      return { kind: "decision_differs", code, version, what, says, audited };
    }
  }
  const found = await firstOf(casesBeside);
  if (found === undefined) return undefined;
  const { code, isThere, isAudited, differs } = found;
  if (!isThere) return { kind: "case_missing", code };
  if (!isAudited || differs === undefined) return { kind: "case_unknown", code };
  const [what, says, audited] = differs;
  return { kind: "case_differs", code, what, says, audited };
}
