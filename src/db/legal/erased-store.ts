// What of a package was erased, and since when, as far as that can be known. Read when one is built.
import { sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import { ErasedBy, type Erased } from "../../domain/legal/erased.ts";
import type { LegalSection } from "../../domain/legal/sections.ts";
import { all, computed, orNothing, record } from "../record.ts";
import { goesWith, isDeletedWithWords } from "./legal-sections.ts";
import { inPeriod, type FoundSection, type Period } from "./legal-source-store.ts";
import { reportsAt, type Resolved } from "./legal-target-store.ts";
import { fewIds } from "../values.ts";

const Gone = record({
  id: computed(sql`gone.id`, z.string()),
  on: computed(sql`to_char(gone.at at time zone 'UTC', 'YYYY-MM-DD')`, orNothing(z.string())),
  by: computed(sql`gone.why`, ErasedBy),
});
type Gone = { id: string; on: string | undefined; by: ErasedBy };

/** A report whose words are gone has nothing that was reported: that is always there at first. */
const areGone = sql`r.given is null`;
const words = sql`r.words_gone_at as at, 'words' as why`;

const theirEnd = sql`
  left join lateral (select e.at, e.kind from audit_events e
    where e.subject_code = 'reporter:' || p.id
      and e.kind in ('reporter_forgotten', 'reporter_expired') order by e.id desc limit 1) e on true`;
const person = sql`
  e.at, case when e.kind = 'reporter_forgotten' then 'wish' else 'identity' end as why`;

type Way = { [K in "words" | "person"]?: SQL };

/** Which rows of a section have lost their words, or who it was. Of the others nothing is emptied. */
const ways: { readonly [S in LegalSection]?: Way } = {
  identity: {
    person: sql`
      select p.id, ${person} from reporters p ${theirEnd} where p.telegram_user_id is null`,
  },
  reports: { words: sql`select r.id, ${words} from reports r where ${areGone}` },
  files: {
    person: sql`
      select f.id, ${person} from evidence f join reports r on r.id = f.report_id
        join reporters p on p.id = r.reporter_id ${theirEnd} where p.telegram_user_id is null`,
  },
  objections: {
    words: sql`
      select a.id, ${words} from appeals a join reports r on r.id = a.report_id where ${areGone}`,
  },
  answers: {
    words: sql`
      select q.id, ${words} from questions q join reports r on r.id = q.report_id where ${areGone}`,
  },
};

/** What is missing of what is given: whatever stood there, if anything did. */
export async function erasedIn(
  sections: readonly FoundSection[],
  targets: readonly Resolved[],
  period: Period,
): Promise<Erased[]> {
  const erased: Erased[] = [];
  for (const each of sections) {
    for (const column of each.columns) erased.push(...(await erasedOf(each, column)));
    erased.push(...(await deletedOf(each, targets, period)));
  }
  return erased;
}

async function erasedOf({ section, found }: FoundSection, column: string): Promise<Erased[]> {
  const kind = goesWith(section, column);
  const way = kind && ways[section]?.[kind];
  const ids = found.flatMap(({ id, row, isHeld }) =>
    isHeld || row[column] !== undefined ? [] : [id],
  );
  if (way === undefined || ids.length === 0) return [];
  const gone = await all(
    Gone,
    sql`
      select ${Gone.list} from (${way}) gone where gone.id in (${fewIds(ids)})`,
  );
  return byDay(`${section}.${column}`, "rows", gone);
}

/** Rows that are deleted whole are known by their report alone; not where a hold keeps some of them. */
async function deletedOf(
  { section, found }: FoundSection,
  targets: readonly Resolved[],
  period: Period,
): Promise<Erased[]> {
  const isKept = found.some(({ isHeld }) => isHeld);
  if (!isDeletedWithWords(section) || isKept || targets.length === 0) return [];
  const named = sql.join(
    targets.map((target) => sql`r.id in (${reportsAt(target)})`),
    sql` or `,
  );
  const gone = await all(
    Gone,
    sql`
      select ${Gone.list} from (
        select r.id, ${words} from reports r where ${areGone} and (${named})
          ${inPeriod(sql`r.created_at`, period)}) gone`,
  );
  return byDay(section, "reports", gone);
}

function byDay(what: string, of: Erased["of"], gone: readonly Gone[]): Erased[] {
  const lines = new Map<string, Erased>();
  for (const { on, by } of gone) {
    const key = `${on ?? ""} ${by}`;
    const count = (lines.get(key)?.count ?? 0) + 1;
    lines.set(key, { what, of, count, on, by });
  }
  return [...lines].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, line]) => line);
}
