import { sql, type SQL } from "drizzle-orm";
import { alias, PgDialect } from "drizzle-orm/pg-core";
import { expect, it } from "vitest";
import { textOfQuery } from "../../../src/db/query-text.ts";
import { cases } from "../../../src/db/tables/cases/cases.ts";
import { reports } from "../../../src/db/tables/reporting/reports.ts";

/* Queries are put together as drizzle would do it. */

const dialect = new PgDialect();
const other = alias(cases, "other");
const moment = new Date(1_800_000_000_000);
const queries: Record<string, () => SQL> = {
  nothing: () => sql.empty(),
  words: () => sql`select 1`,
  "values of all kinds": () =>
    sql`select ${"a"}, ${1}, ${true}, ${null}, ${moment}, ${{ b: 2 }}, ${undefined}`,
  "a value that stands twice": () => sql`select ${"a"} where ${"a"} = ${2}`,
  "tables and columns": () => sql`select ${cases.id}, ${reports.id} from ${cases}, ${reports}`,
  "another name": () => sql`select ${other.id} from ${cases} ${sql.identifier("other")}`,
  "a value as its column stores it": () =>
    sql`select ${sql.param(moment, reports.createdAt)}, ${sql.param(null, reports.createdAt)}`,
  "a value that is a query": () =>
    sql`select ${sql.param("a", { mapToDriverValue: (value) => sql`upper(${value})` })}`,
  "queries in queries": () => {
    const inner = sql`(select ${1} union ${sql.join([sql`a = ${2}`, sql.raw("b")], sql`, `)})`;
    return sql`select ${inner}, ${3}, ${inner}`;
  },
  "places for values": () =>
    sql`select ${sql.placeholder("x")}, ${sql.param(sql.placeholder("y"), reports.createdAt)}`,
};

it.each(Object.entries(queries))("%s", (_, make) => {
  const { sql: text, params } = dialect.sqlToQuery(make());
  expect(textOfQuery(make())).toEqual({ text, params });
});

it("says of what it does not know that it does not know it", () => {
  const list = sql`select ${[1, 2]}`;
  const named = sql`select ${sql`1`.as("one")}`;
  expect(() => textOfQuery(list)).toThrow("not known: Array");
  expect(() => textOfQuery(named)).toThrow("not known: Aliased");
});
