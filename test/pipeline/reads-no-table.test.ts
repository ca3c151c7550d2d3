import { setTimeout as sleep } from "node:timers/promises";
import { startSandbox } from "telegram-sandbox";
import { expect, it } from "vitest";
import { z } from "zod";
import { connect } from "../../src/db/connect.ts";
import { startBotHere } from "../support/bot-here.ts";
import { lettersOf } from "../support/case-desk.ts";
import { useDatabase } from "../support/database.ts";
import { growDatabase } from "../support/grown.ts";
import { opened } from "../support/opened.ts";
import { reportsTerm } from "../support/reports-term.ts";
import { openClient, quicken, setUpGroup } from "../support/scene.ts";
import { useSealing } from "../support/seal.ts";

/*
 * Nothing that somebody waits for reads a whole table, in the size that most teams come to: there PostgreSQL
 * still does so gladly, for a handful of rows of which it is not told how few they are.
 */

const reports = 12_000;
const big = 2_000;

useSealing();
const database = useDatabase();
const asked = new Set<string>();
const debug = (statement: string) => void asked.add(statement);
const connection = opened(() => connect(database.url(), { connections: 4, name: "reads", debug }));
const ours = opened(() => {
  const sql = openClient(database.url());
  return { sql, close: () => sql.end({ timeout: 5 }) };
});

const Plan = z.looseObject({
  "Node Type": z.string(),
  "Relation Name": z.string().optional(),
  "Index Name": z.string().optional(),
  "Index Cond": z.string().optional(),
  get Plans() {
    return z.array(Plan).optional();
  },
});
type Plan = z.infer<typeof Plan>;

/** An index: of which table, and what it is ordered by first. */
type Indexes = ReadonlyMap<string, { table: string; first: string }>;

/**
 * Which tables are read from end to end, or have an index that is: rows are looked for in it that it is not ordered
 * by, and no limit ends that. PostgreSQL does so while the index is as good as empty, and goes on when it is not.
 */
function readWhole({ Plans = [], ...node }: Plan, indexes: Indexes, isEnded = false): string[] {
  const index = indexes.get(node["Index Name"] ?? "");
  const isWhole = index !== undefined && !isEnded && !node["Index Cond"]?.includes(index.first);
  const ends = isEnded || node["Node Type"] === "Limit";
  return [
    ...(node["Node Type"] === "Seq Scan" ? [node["Relation Name"] ?? ""] : []),
    ...(isWhole ? [`${index.table} by its index`] : []),
    ...Plans.flatMap((each) => readWhole(each, indexes, ends)),
  ];
}

/** What may: nobody waits for it, or some rows of it are enough. */
const mayRead = [
  // A hundred at once, when they enter the feed.
  /^with due as materialized \(/,
  /^update feed_entries set left_public/,
  // What a clock wrote that ran ahead, once it is right again.
  /^with lead as \(select greatest/,
  // What goes by its age, in portions.
  /where ctid in \(select ctid from/,
  // Whether three decisions of the team are there.
  /select 1 from decisions where staff_id is not null limit 3\) d\)/,
];

/**
 * What may read an index from end to end, and no table: it wants all that is on its way or waits. The last four a
 * long run meets by chance: how the bot is, for alarms and `/health`; when the feed goes on; and what is set right
 * after a clock ran ahead.
 */
const mayReadIndex = [
  /^select "outbox"."id" as "id", .* from "outbox" where "outbox"."owner" = \$1 and status = 'sending'$/,
  /^update "outbox" .* where status = 'sending' and owner not in/,
  /^with alive as \(select owner, name from "senders"/,
  /^select least\( \(select min\(until_at\) from feed_entries/,
  /^update "outbox" set created_at = \(select app_now\(\)\), owed_at/,
  /^update "outbox" set not_before = \(select app_now\(\)\) where status = 'waiting' and not_before >/,
];

/**
 * Of a limit that is a value PostgreSQL takes it for a tenth of all rows. Once they are many, the statement looks
 * dearer so than with its values, and is planned anew at each call, which takes longer than to answer it. These
 * look at what waits, which is little.
 */
const mayHaveALimitAsValue = [/^\s*select "head"."lane"/, /^\s*with recursive groups as/];

/** What a query may not read from end to end, and does. */
function forbidden(query: string, whole: readonly string[], big: ReadonlySet<string>): string[] {
  if (mayRead.some((each) => each.test(query))) return [];
  const isIndex = (read: string) => read.endsWith(" by its index");
  const mayIndex = mayReadIndex.some((each) => each.test(query));
  return whole.filter(
    (read) => big.has(read.split(" ", 1)[0] ?? "") && !(mayIndex && isIndex(read)),
  );
}

async function bigTables(): Promise<Set<string>> {
  const found = await ours.sql<{ name: string }[]>`
    select relname as name from pg_class where relkind = 'r' and reltuples > ${big}`;
  return new Set(found.map(({ name }) => name));
}

async function allIndexes(): Promise<Indexes> {
  const found = await ours.sql<{ name: string; table: string; first: string }[]>`
    select i.relname as name, t.relname as table, pg_get_indexdef(i.oid, 1, true) as first
    from pg_index join pg_class i on i.oid = indexrelid join pg_class t on t.oid = indrelid`;
  return new Map(found.map(({ name, ...of }) => [name, of]));
}

/** No sweep is heard by chance: nobody waits for it. Gives what is under way of one. */
async function sweepsLater(): Promise<readonly object[]> {
  await ours.sql`update scheduled_tasks set due_at = app_now() + interval '1 year' where key = 'sweep'`;
  const [task] = await ours.sql`select 1 from scheduled_tasks where key = 'sweep'`;
  const going = await ours.sql`select 1 from inbox where lane = 'sweep' and done_at is null`;
  return task === undefined ? [{ sweep: "under way" }, ...going] : going;
}

/** How each of some statements is answered, whatever its values are. */
async function plansOf(texts: ReadonlySet<string>): Promise<Map<string, Plan>> {
  const plans = new Map<string, Plan>();
  for (const text of texts) {
    const explained = await ours.sql
      .unsafe(`explain (generic_plan, format json) ${text}`)
      .catch(() => undefined);
    if (explained === undefined) continue;
    const [{ Plan: plan }] = z
      .tuple([z.object({ Plan })])
      .parse(z.object({ "QUERY PLAN": z.unknown() }).parse(explained[0])["QUERY PLAN"]);
    plans.set(text.trim().replaceAll(/\s+/g, " "), plan);
  }
  return plans;
}

it("whoever reports and whoever decides waits for no table that is read from end to end", async () => {
  await growDatabase(ours.sql, { reports, chatId: -1_001 });
  await ours.sql`
    insert into data_keys (id, owner, master, wrapped)
    select lpad(n::text, 12, '0'), 'r:' || gen_random_uuid(), 'master-1', 'none'
    from generate_series(1, ${reports}::int) n`;
  await ours.sql`analyze data_keys`;
  await quicken(database.url(), 10_000);
  const sandbox = await startSandbox({ limits: false });
  const admin = sandbox.person({ firstName: "Ada" });
  const stop = await startBotHere({ sandbox, url: database.url(), connection, adminId: admin.id });
  try {
    const review = sandbox.group({ title: "Review", owner: admin });
    await setUpGroup(admin, review, "review");
    await sleep(4_000);
    await expect.poll(sweepsLater).toEqual([]);
    asked.clear();
    const reporter = sandbox.person();
    for (const nth of [1, 2, 3]) {
      await reportsTerm(reporter, lettersOf(nth * 7_919));
      await review.seesText(new RegExp(lettersOf(nth * 7_919)));
      await admin.in(review).pressesSoon("Dismiss");
      await admin.in(review).pressesSoon("No violation");
      await review.seesText(/Dismissed by Ada/);
      await reporter.seesText(/was not|no violation|looked/i);
    }
    reporter.sends("/status");
    await reporter.seesText("Your reports");
    reporter.sends("/mydata");
    await reporter.until((all) => all.some(({ kind }) => kind === "document"));
  } finally {
    await stop();
    await sandbox.stop();
  }
  const [tables, indexes] = [await bigTables(), await allIndexes()];
  expect(tables.size).toBeGreaterThan(8);
  expect(asked.size).toBeGreaterThan(80);
  const found: Record<string, string> = {};
  for (const [query, plan] of await plansOf(asked)) {
    const whole = forbidden(query, readWhole(plan, indexes), tables);
    if (whole.length > 0) found[query] = whole.join();
  }
  expect(found).toEqual({});

  const unknown = [...asked].filter((text) => /\blimit \$\d/.test(text));
  expect(unknown.filter((text) => !mayHaveALimitAsValue.some((each) => each.test(text)))).toEqual(
    [],
  );
}, 120_000);
