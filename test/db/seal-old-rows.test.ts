import { beforeAll, expect, it } from "vitest";
import { connect } from "../../src/db/connect.ts";
import { opened as keysInMemory } from "../../src/db/opening.ts";
import { sealAll } from "../../src/db/privacy/seal-all.ts";
import { useDatabase } from "../support/database.ts";
import { growDatabase } from "../support/grown.ts";
import { opened } from "../support/opened.ts";
import { openClient } from "../support/scene.ts";
import { useSealing } from "../support/seal.ts";

/* An old database is sealed by the first start of a version that seals: whoever updates waits for it. */

useSealing();
const database = useDatabase();
const reports = 3_000;
const statements: string[] = [];
const held = opened(() => {
  const sql = openClient(database.url());
  return { sql, close: () => sql.end({ timeout: 5 }) };
});
const asking = opened(() =>
  connect(database.url(), {
    connections: 1,
    name: "seals",
    debug: (statement) => void statements.push(statement),
  }),
);

beforeAll(() => growDatabase(held.sql, { reports }));

it("the keys of two hundred rows are made at once, and each is found without reading the others", async () => {
  const sealed = await sealAll(asking.db);
  expect(sealed).toBeGreaterThan(5 * reports);
  const [{ keys } = { keys: NaN }] = await held.sql<{ keys: number }[]>`
    select count(*)::int as keys from data_keys`;
  expect(keys).toBeGreaterThan(reports);
  const forKeys = statements.filter((each) => each.includes("insert into data_keys"));
  expect(forKeys.length).toBeGreaterThan(0);
  // One for two hundred rows, and one for what is left of each table.
  expect(forKeys.length).toBeLessThan(sealed / 100);
  const [read] = await held.sql<{ rows: number }[]>`
    select pg_stat_force_next_flush(), (
      select seq_tup_read::int from pg_stat_user_tables where relname = 'data_keys') as rows`;
  // Each once, as the table itself is gone through.
  expect(read?.rows).toBeLessThan(2 * keys);
});

it("none of its keys stay in the memory of the bot that is started by it", async () => {
  const made = await held.sql<{ id: string }[]>`select id from data_keys`;
  expect(made.filter(({ id }) => keysInMemory.get(id) !== undefined)).toEqual([]);
});

it("what takes no values is planned once a connection, too", async () => {
  await asking.db.$client.unsafe("select 1 as one");
  const found = await asking.db.$client.unsafe(
    "select 1 from pg_prepared_statements where statement = 'select 1 as one'",
  );
  expect(found).toHaveLength(1);
});
