import { getTableName, sql } from "drizzle-orm";
import { afterAll, expect, it } from "vitest";
import { connect } from "../../src/db/connect.ts";
import { declaredTables, tablesOfPeople } from "../../src/db/tables/all.ts";
import { rows, unitOfWork } from "../../src/db/unit-of-work.ts";
import { languages } from "../../src/domain/speaking/languages.ts";
import { createTexts } from "../../src/telegram/texts/texts.ts";
import { useDatabase } from "../support/database.ts";
import { openClient } from "../support/scene.ts";

const database = useDatabase();
const clients: ReturnType<typeof openClient>[] = [];
afterAll(() => Promise.all(clients.map((client) => client.end({ timeout: 5 }))));

it("every table of the database is handed out to the person it is about, or left out with a reason", async () => {
  const client = openClient(database.url());
  clients.push(client);
  const tables = await client<{ name: string }[]>`
    select table_name as name from information_schema.tables where table_schema = 'public'`;
  const names = tables.map(({ name }) => name).filter((name) => !name.startsWith("__drizzle"));
  expect(declaredTables.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  const reasons = declaredTables.flatMap(({ about }) => ("because" in about ? about.because : []));
  expect(reasons.filter((because) => because.length < 10)).toEqual([]);
});

it("every column of such a table has a name of its own in the file, or a reason why not", async () => {
  const client = openClient(database.url());
  clients.push(client);
  for (const { table, columns } of tablesOfPeople) {
    const found = await client<{ name: string }[]>`
      select column_name as name from information_schema.columns
      where table_schema = 'public' and table_name = ${getTableName(table)}`;
    expect(columns.map(({ column }) => column.name).toSorted()).toEqual(
      found.map(({ name }) => name).toSorted(),
    );
    const given = columns.map(({ held }) => held.given);
    const names = given.flatMap((each) => ("as" in each ? each.as : []));
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z_]{2,}$/.test(name))).toEqual([]);
    const reasons = given.flatMap((each) => ("leftOut" in each ? each.leftOut : []));
    expect(reasons.filter((because) => because.length < 10)).toEqual([]);
  }
});

it("everything on a person is found by an index, however much there is of others", async () => {
  const { db, close } = connect(database.url(), { connections: 1, name: "plans" });
  const read: string[] = [];
  for (const { name, about } of tablesOfPeople) {
    const plan = await unitOfWork(db, async () => {
      await rows(sql`set local enable_seqscan = off`);
      return rows(sql`explain select 1 from ${sql.identifier(name)} where ${about.rowsOf(7_100)}`);
    });
    if (JSON.stringify(plan).includes(`Seq Scan on ${name}`)) read.push(name);
  }
  await close();
  expect(read).toEqual([]);
});

it("every part of the file has a sentence that says what it is, in every language", () => {
  const texts = createTexts();
  for (const { about } of tablesOfPeople) {
    for (const { code } of languages) {
      expect(texts.plain(code, `mydata-${about.person.section}`).length).toBeGreaterThan(10);
    }
  }
});
