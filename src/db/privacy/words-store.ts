// What people wrote, once it is not needed any more. Used by the sweep.
import { sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import { keptMs, WordsRule, type Retention } from "../../domain/control/retention.ts";
import { CaseId, QuestionId, ReportId } from "../../domain/ids.ts";
import { all, computed, one, record } from "../record.ts";
import { limitTo } from "../statement.ts";
import type { RowKeptFor, Sheds } from "../table.ts";
import { declaredTables } from "../tables/all.ts";
import { cases } from "../tables/cases/cases.ts";
import { questions } from "../tables/questions/questions.ts";
import { reports } from "../tables/reporting/reports.ts";
import { rows } from "../unit-of-work.ts";
import { few, same, set } from "../values.ts";
import { destroyKeysOf } from "./data-key-store.ts";
import { emptyRows, eraseRows, leftAfterShedding } from "./eraser-store.ts";
import { cutOff } from "./sweep-store.ts";

const since = (retention: Retention, rule: WordsRule) => cutOff(keptMs(retention, rule));

const undecidedSince = (retention: Retention) => cutOff(keptMs(retention, "words_undecided"));
const isOpenTooLong = (retention: Retention) => sql`
  created_at <= ${undecidedSince(retention)} and closed_at is null and given is not null`;

/** While its reporters are to hear nothing of a case, what is gone would tell them. */
const isReportHeld = sql`exists (
  select 1 from case_silences q where q.case_id = reports.case_id and q.until > app_now())`;
const isCaseHeld = sql`(
  exists (select 1 from case_silences q where q.case_id = cases.id and q.until > app_now())
  or exists (select 1 from appeals a where a.case_id = cases.id and a.status = 'filed'))`;

/**
 * The reports whose words are due. As long as their reporters are to hear of no end, because nobody decided,
 * or they came to a case that was closed already, or its silence lasts, they go at a time of their own.
 */
const dueReports = (retention: Retention): SQL[] => [
  ...WordsRule.options.map(
    (rule) => sql`
      ${same(reports.wordsKeptBy, rule)} and closed_at <= ${since(retention, rule)}
        and not ${isReportHeld} order by closed_at`,
  ),
  sql`
    withdrawn_at <= ${since(retention, "words")} and given is not null order by withdrawn_at`,
  sql`${isOpenTooLong(retention)} order by created_at`,
  ...WordsRule.options.map(
    (rule) => sql`
      ${same(reports.wordsKeptBy, rule)} and closed_at > app_now()
        and created_at <= ${undecidedSince(retention)} order by closed_at`,
  ),
  sql`
    case_id in (select case_id from case_silences where until > app_now()) and given is not null
      and created_at <= ${undecidedSince(retention)} order by created_at`,
];

const DueReport = record({ id: reports.id });

/** Reports whose words are due, held until the transaction ends. */
export async function reportsWithDueWords(
  retention: Retention,
  limit: number,
): Promise<ReportId[]> {
  const found: ReportId[] = [];
  for (const due of dueReports(retention)) {
    const some = await all(
      DueReport,
      sql`
        select ${DueReport.list} from ${reports} where ${due}
        ${limitTo(limit)} for update skip locked`,
    );
    found.push(...some.map(({ id }) => id));
  }
  return [...new Set(found)];
}

const DueCase = record({ id: cases.id });
const isDue = (retention: Retention, rule: WordsRule) => sql`
  ${same(cases.wordsKeptBy, rule)} and cases.closed_at <= ${since(retention, rule)}`;

/** Cases of which nothing more than the outcome is due to stay, held until the transaction ends. */
export async function casesWithDueWords(retention: Retention, limit: number): Promise<CaseId[]> {
  const found: CaseId[] = [];
  for (const rule of WordsRule.options) {
    const due = await all(
      DueCase,
      sql`
        select ${DueCase.list} from ${cases} where ${isDue(retention, rule)} and not ${isCaseHeld}
        order by closed_at ${limitTo(limit)} for update skip locked`,
    );
    found.push(...due.map(({ id }) => id));
  }
  const undecided = await all(
    DueCase,
    sql`
      select ${DueCase.list} from ${cases} where status in ('open', 'escalated') and ${hasOldNotes(retention)}
      ${limitTo(limit)} for update skip locked`,
  );
  return [...found, ...undecided.map(({ id }) => id)];
}

/** All that its reporters wrote is gone, and the newest of the team's notes is as old. */
const hasOldNotes = (retention: Retention) => sql`
  not exists (select 1 from ${reports} where case_id = cases.id and given is not null)
  and (select max(written_at) from case_notes where case_id = cases.id) <= ${undecidedSince(retention)}`;

/** How many reports are due as nobody decided. */
export async function countDueUndecided(retention: Retention): Promise<number> {
  const Due = record({ count: computed(sql`count(*)`, z.coerce.number()) });
  const due = sql`select ${Due.list} from ${reports} where ${isOpenTooLong(retention)}`;
  return (await one(Due, due)).count;
}

/** How many cases are due by each rule, and how many of those wait. */
export async function countDueCases(
  retention: Retention,
  rule: WordsRule,
): Promise<{ due: number; heldBack: number }> {
  const number = z.coerce.number();
  const Counted = record({
    due: computed(sql`count(*) filter (where not ${isCaseHeld})`, number),
    heldBack: computed(sql`count(*) filter (where ${isCaseHeld})`, number),
  });
  return one(Counted, sql`select ${Counted.list} from ${cases} where ${isDue(retention, rule)}`);
}

/** Lets go of what the team wrote about these cases. */
export async function eraseWordsOfCases(ids: readonly CaseId[]): Promise<void> {
  if (ids.length === 0) return;
  await eraseWords("case", listed(ids));
  await destroyKeysOf("case", ids);
  const changes = { wordsKeptBy: null, wordsGoneAt: sql`app_now()` };
  await rows(sql`update ${cases} set ${set(cases, changes)} where id in (${listed(ids)})`);
}

/** Lets go of what was written in these reports, and about them. */
export async function eraseWordsOfReports(ids: readonly ReportId[]): Promise<void> {
  if (ids.length === 0) return;
  await eraseWords("report", listed(ids));
  await destroyKeysOf("report", ids);
}

/** Under a name that no table has a column of: where one has, all of its rows would be meant. */
const listed = (ids: readonly string[]) => sql`select listed.value::uuid from (${few(ids)}) listed`;

async function eraseWords(of: "report" | "case", ids: SQL): Promise<void> {
  for (const declared of declaredTables.toReversed()) {
    const goes = declared.keptFor.find((kept) => isWith(kept, of));
    if (goes !== undefined && "by" in goes) {
      await eraseRows(declared, { where: within(goes.by, ids) });
    }
    const { sheds } = declared;
    if (!isWith(sheds, of)) continue;
    await emptyRows(declared, leftAfterShedding(declared), { where: within(sheds.by, ids) });
  }
}

type WithWords = Extract<Sheds, { kind: "words" }>;

function isWith(kept: RowKeptFor | Sheds | undefined, of: WithWords["of"]): kept is WithWords {
  return kept?.kind === "words" && kept.of === of;
}

const within = (column: string, ids: SQL) => sql`${sql.identifier(column)} in (${ids})`;

const Asked = record({ id: questions.id });

/** Questions about these reports, whose words may stand in a group. */
export async function questionsAbout(ids: readonly ReportId[]): Promise<QuestionId[]> {
  if (ids.length === 0) return [];
  const asked = await all(
    Asked,
    sql`select ${Asked.list} from ${questions} where report_id in (${listed(ids)})`,
  );
  return asked.map(({ id }) => id);
}

/** Undecided cases with these reports, whose cards show what people wrote. */
export async function undecidedWith(ids: readonly ReportId[]): Promise<CaseId[]> {
  if (ids.length === 0) return [];
  const found = await all(
    DueCase,
    sql`
      select ${DueCase.list} from ${cases} where status in ('open', 'escalated')
        and id in (select case_id from ${reports} where reports.id in (${listed(ids)}))`,
  );
  return found.map(({ id }) => id);
}
