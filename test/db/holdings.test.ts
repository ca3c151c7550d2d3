import { getTableName, is, sql } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import { afterAll, expect, it } from "vitest";
import { connect } from "../../src/db/connect.ts";
import { holdings, leftOut } from "../../src/db/holdings/all.ts";
import { nameOf } from "../../src/db/holdings/holding.ts";
import { rows, unitOfWork } from "../../src/db/unit-of-work.ts";
import { languages } from "../../src/domain/speaking/languages.ts";
import { createTexts } from "../../src/telegram/texts/texts.ts";
import { useDatabase } from "../support/database.ts";
import { openClient } from "../support/scene.ts";

const database = useDatabase();
const clients: ReturnType<typeof openClient>[] = [];
afterAll(() => Promise.all(clients.map((client) => client.end({ timeout: 5 }))));

const listed = [...holdings.map(({ table }) => table), ...leftOut.map(([table]) => table)];

it("every table of the database is handed out to the person it is about, or left out with a reason", async () => {
  const client = openClient(database.url());
  clients.push(client);
  const tables = await client<{ name: string }[]>`
    select table_name as name from information_schema.tables where table_schema = 'public'`;
  const names = tables.map(({ name }) => name).filter((name) => !name.startsWith("__drizzle"));
  expect(listed.map((table) => getTableName(table)).toSorted()).toEqual(names.toSorted());
  expect(listed.every((table) => is(table, PgTable))).toBe(true);
  expect(leftOut.filter(([, because]) => because.length < 10)).toEqual([]);
});

it("every column of such a table has a name of its own in the file, or a reason why not", async () => {
  const client = openClient(database.url());
  clients.push(client);
  for (const { table, columns } of holdings) {
    const found = await client<{ name: string }[]>`
      select column_name as name from information_schema.columns
      where table_schema = 'public' and table_name = ${getTableName(table)}`;
    expect(columns.map(({ column }) => column.name).toSorted()).toEqual(
      found.map(({ name }) => name).toSorted(),
    );
    const given = columns.map((each) => each.given);
    const names = given.flatMap((each) => nameOf(each) ?? []);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z_]{2,}$/.test(name))).toEqual([]);
    const reasons = given.flatMap((each) =>
      typeof each === "object" && "leftOut" in each ? [each.leftOut] : [],
    );
    expect(reasons.filter((because) => because.length < 10)).toEqual([]);
  }
});

it("everything on a person is found by an index, however much there is of others", async () => {
  const { db, close } = connect(database.url(), { connections: 1, name: "plans" });
  const read: string[] = [];
  for (const { table, rowsOf } of holdings) {
    const name = getTableName(table);
    const plan = await unitOfWork(db, async () => {
      await rows(sql`set local enable_seqscan = off`);
      return rows(sql`explain select 1 from ${sql.identifier(name)} where ${rowsOf(7_100)}`);
    });
    if (JSON.stringify(plan).includes(`Seq Scan on ${name}`)) read.push(name);
  }
  await close();
  expect(read).toEqual([]);
});

it("every part of the file has a sentence that says what it is, in every language", () => {
  const texts = createTexts();
  for (const { section } of holdings) {
    for (const { code } of languages) {
      expect(texts.plain(code, `mydata-${section}`).length).toBeGreaterThan(10);
    }
  }
});
