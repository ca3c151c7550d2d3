// What legal requests are about, and how much of it is held. Used by the register, decisions and packages.
import { sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import type { LegalRequestId, SubjectId } from "../../domain/ids.ts";
import type { Target, TargetCounts } from "../../domain/legal/target.ts";
import { all, computed, count, one, record, type ReadBy } from "../record.ts";
import { limitTo } from "../statement.ts";
import { legalTargets } from "../tables/legal/legal-targets.ts";
import { cases } from "../tables/cases/cases.ts";
import { reporters } from "../tables/reporting/reporters.ts";
import { reports } from "../tables/reporting/reports.ts";
import { rows } from "../unit-of-work.ts";
import { fewIds, insertInto, same, type Fresh } from "../values.ts";

/** A target with the things that it is a name of. */
export type Resolved = Target & { subjects: readonly SubjectId[] };

const none = sql`select null::uuid where false`;

/** The reports of whoever is named: of what was reported, nobody's report is part of it. */
export function reportsAt({ kind, value }: Target): SQL {
  switch (kind) {
    case "report":
      return sql`select reports.id from ${reports} where ${same(reports.code, value)}`;
    case "account":
      return sql`
        select r.id from reports r join ${reporters} on reporters.id = r.reporter_id
        where ${same(reporters.telegramUserId, Number(value))}`;
    case "case":
    case "name":
    case "link":
    case "term":
      return none;
  }
}

/** The cases about what is named. */
export function casesAt({ kind, value, subjects }: Resolved): SQL {
  switch (kind) {
    case "report":
      return sql`
        select coalesce(reports.filed_in, reports.case_id) from ${reports}
        where ${same(reports.code, value)}`;
    case "case":
      return sql`select cases.id from ${cases} where ${same(cases.code, value)}`;
    case "account":
    case "name":
    case "link":
    case "term":
      return sql`select c.id from cases c where c.subject_id in (${fewIds(subjects)})`;
  }
}

const Counts = record({
  reports: computed(sql`reports`, count),
  cases: computed(sql`cases`, count),
  reporters: computed(sql`reporters`, count),
});

/** How much is held of a target. Nothing of it is read. */
export async function countsAt(target: Resolved): Promise<TargetCounts> {
  const own = reportsAt(target);
  const about = casesAt(target);
  return one(
    Counts,
    sql`
      select ${Counts.list} from (
        select
          (select count(*) from reports r where r.id in (${own})
            or r.case_id in (${about}) or r.filed_in in (${about})) as reports,
          (select count(*) from cases c where c.id in (${about})) as cases,
          (select count(distinct p.id) from reports r join reporters p on p.id = r.reporter_id
            where r.id in (${own}) and p.telegram_user_id is not null) as reporters) counts`,
  );
}

export async function insertLegalTargets(
  fresh: readonly Fresh<typeof legalTargets>[],
): Promise<void> {
  if (fresh.length > 0) await rows(insertInto(legalTargets, ...fresh));
}

const Kept = record({
  id: legalTargets.id,
  kind: legalTargets.kind,
  value: legalTargets.value,
  reports: legalTargets.reports,
  cases: legalTargets.cases,
  reporters: legalTargets.reporters,
});
export type LegalTarget = ReadBy<typeof Kept>;

/** What a version of a request is about, as it was entered. */
export async function legalTargetsOf(id: LegalRequestId, version: number): Promise<LegalTarget[]> {
  return all(
    Kept,
    sql`
      select ${Kept.list} from ${legalTargets}
      where ${same(legalTargets.requestId, id)} and ${same(legalTargets.version, version)}
      order by id`,
  );
}

/** So many targets are looked through, the newest. They are sealed, so nothing finds one by itself. */
const mostTargets = 5_000;

const Asked = record({
  kind: legalTargets.kind,
  value: legalTargets.value,
  requestId: legalTargets.requestId,
});

/** Which requests are or were about that, the newest first. */
export async function requestsAbout({ kind, value }: Target): Promise<LegalRequestId[]> {
  const found = await all(
    Asked,
    sql`select ${Asked.list} from ${legalTargets} order by id desc ${limitTo(mostTargets)}`,
  );
  const about = found.filter((each) => each.kind === kind && each.value === value);
  return [...new Set(about.map(({ requestId }) => requestId))];
}

const Someone = record({ userId: reporters.telegramUserId });

/** Who reported what is named: of one of them nobody may decide who is that person. */
export async function reportersAt(target: Target): Promise<number[]> {
  const found = await all(
    Someone,
    sql`
      select ${Someone.list} from ${reporters} where telegram_user_id is not null
        and reporters.id in (select r.reporter_id from reports r where r.id in (${reportsAt(target)}))`,
  );
  return found.flatMap(({ userId }) => (userId === undefined ? [] : [userId]));
}

const Alias = record({
  kind: computed(sql`a.kind`, z.string()),
  value: computed(sql`a.value`, z.string()),
});

/** The names and numbers of what is named, by which it may be somebody's own account. */
export async function namesAt(target: Resolved): Promise<ReadBy<typeof Alias>[]> {
  return all(
    Alias,
    sql`
      select ${Alias.list} from subject_aliases a where a.left_at is null and a.subject_id in (
        select c.subject_id from cases c where c.id in (${casesAt(target)}))`,
  );
}
