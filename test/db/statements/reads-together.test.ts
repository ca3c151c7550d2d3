import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { connect } from "../../../src/db/connect.ts";
import { rows, unitOfWork } from "../../../src/db/unit-of-work.ts";
import { useDatabase } from "../../support/database.ts";
import { opened } from "../../support/opened.ts";

let statements: string[] = [];
const database = useDatabase();
const connection = opened(() =>
  connect(database.url(), {
    connections: 1,
    name: "together",
    debug: (statement) => statements.push(statement),
  }),
);
const inUnit = async <T>(work: () => Promise<T>): Promise<T> => {
  statements = [];
  return unitOfWork(connection.db, work);
};
/** Without those that begin and end the transaction. */
const asked = () => statements.length - 2;

const named = (name: string, times = 1) =>
  sql`select ${name}::text as name, n from generate_series(1, ${times}::int) n order by n desc`;

it("sends reads that nobody waited for in between as one, each with its own values", async () => {
  const found = await inUnit(() =>
    Promise.all([
      rows(named("a", 2)),
      rows(sql`select 1 as one where false`),
      Promise.resolve().then(() => rows(named("b"))),
    ]),
  );
  expect(found).toEqual([
    [
      { name: "a", n: 2 },
      { name: "a", n: 1 },
    ],
    [],
    [{ name: "b", n: 1 }],
  ]);
  expect(asked()).toBe(1);
});

it("sends alone what is waited for", async () => {
  await inUnit(async () => [await rows(named("a")), await rows(named("b"))]);
  expect(asked()).toBe(2);
});

it("sends a read before what is written after it", async () => {
  const before = sql`select count(*)::int as n from pacing_buckets`;
  const found = await inUnit(async () => {
    const reading = rows(before);
    const writing = rows(
      sql`insert into pacing_buckets (key, tokens, refilled_at) values ('here', 1, now())`,
    );
    const [[read]] = await Promise.all([reading, writing]);
    return [read, ...(await rows(before))];
  });
  expect(found).toEqual([{ n: 0 }, { n: 1 }]);
});

it("fails all of them where one fails, as the transaction did", async () => {
  const work = inUnit(async () => {
    const both = await Promise.allSettled([rows(named("a")), rows(sql`select 1 / 0 as one`)]);
    expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  });
  await expect(work).rejects.toThrow("division by zero");
});
