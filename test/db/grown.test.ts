import { beforeAll, expect, it } from "vitest";
import { foldTerm } from "../../src/domain/subjects/term.ts";
import { trigramsOf } from "../../src/domain/subjects/term-similarity.ts";
import { readCode } from "../../src/domain/cases/codes.ts";
import { useDatabase } from "../support/database.ts";
import { growDatabase } from "../support/grown.ts";
import { opened } from "../support/opened.ts";
import { openClient } from "../support/scene.ts";

/* What grown databases are compared by has to be as the bot itself would have left it. */

const database = useDatabase();
const held = opened(() => {
  const sql = openClient(database.url());
  return { sql, close: () => sql.end({ timeout: 5 }) };
});
const structure = () => held.sql<{ rule: string }[]>`
  select conname || ' ' || pg_get_constraintdef(oid) as rule from pg_constraint
  where connamespace = 'public'::regnamespace
  union all select indexdef from pg_indexes where schemaname = 'public' order by 1`;
let before: { rule: string }[] = [];

beforeAll(async () => {
  before = await structure();
  await growDatabase(held.sql, { reports: 400, undecided: 5 });
});

it("has the constraints and indexes that it had", async () => {
  expect(await structure()).toEqual(before);
});

it("has each report in a case, and one standing decision on each case but the newest", async () => {
  const [counted] = await held.sql`
    select (select count(*)::int from reports r join cases c on c.id = r.case_id) as reports,
      (select count(*)::int from cases) as cases,
      (select count(*)::int from cases where status = 'open') as open,
      (select count(*)::int from cases c join decisions d on d.case_id = c.id
        and d.version = c.version and d.to_status = c.status) as decided`;
  expect(counted).toEqual({ reports: 400, cases: 200, open: 5, decided: 195 });
});

it("has terms and codes as the bot makes them", async () => {
  const terms = await held.sql<{ display: string; code: string; trigrams: string[] }[]>`
    select display, code,
      (select json_agg(trigram) from term_trigrams t where t.subject_id = s.id) as trigrams
    from subjects s join cases c on c.subject_id = s.id where s.kind = 'search_term'`;
  expect(terms).toHaveLength(120);
  for (const { display, code, trigrams } of terms) {
    expect(foldTerm(display)).toBe(display);
    expect(new Set(trigrams)).toEqual(new Set(trigramsOf(display)));
    expect(readCode(code)).toBe(code);
  }
});
