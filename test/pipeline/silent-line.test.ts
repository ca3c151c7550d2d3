import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { connect } from "../../src/db/connect.ts";
import { isTransientFault } from "../../src/db/faults.ts";
import { rows, unitOfWork } from "../../src/db/unit-of-work.ts";
import { useDatabase } from "../support/database.ts";
import { openDatabaseLine } from "../support/line.ts";
import { opened } from "../support/opened.ts";
import { openClient } from "../support/scene.ts";

/* A line to the database that says nothing and does not end: as behind a router that forgot it. */

const database = useDatabase();
const line = opened(() => openDatabaseLine(database.url()));
let silences = 0;
const bot = opened(() =>
  connect(line.url, {
    connections: 2,
    name: "silent",
    answerMs: 500,
    silent: () => {
      silences += 1;
    },
  }),
);
const outside = opened(() => {
  const client = openClient(database.url());
  return { client, close: () => client.end() };
});

const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

it("what waits for an answer fails as a passing fault, wherever it is, and leaves nothing", async () => {
  await outside.client`create table heard (n int)`;
  await outside.client`grant all on heard to public`;
  const lookNow = () => bot.db.execute(sql`select 1`);
  await lookNow();
  const within = faultOf(
    unitOfWork(bot.db, async () => {
      await rows(sql`insert into heard values (1)`);
      line.fallSilent();
      await rows(sql`insert into heard values (2)`);
    }),
  );
  const atEnd = faultOf(
    unitOfWork(bot.db, async () => {
      await rows(sql`insert into heard values (3)`);
      await expect.poll(() => silences, { interval: 5 }).toBe(1);
    }),
  );
  const faults = await Promise.all([within, atEnd, faultOf(lookNow()), faultOf(lookNow())]);
  expect(faults.map(isTransientFault)).toEqual([true, true, true, true]);
  line.mend();
  await unitOfWork(bot.db, () => rows(sql`insert into heard values (4)`));
  // What was left open there is ended by the server, as its process may be one that was stopped.
  expect(await outside.client`select n from heard`).toEqual([{ n: 4 }]);
  expect(silences).toBe(1);
});

it("the server ends a statement that takes too long a little sooner, and the line stays", async () => {
  const fault = await faultOf(bot.db.execute(sql`select pg_sleep(2)`));
  expect(isTransientFault(fault)).toBe(true);
  expect(silences).toBe(1);
});

it("the server ends what a stopped process leaves open, and what takes too long", async () => {
  const [found = {}] = await bot.db.execute(sql`
    select jsonb_object_agg(name, setting::int) as settings from pg_settings
    where name in ('idle_in_transaction_session_timeout', 'statement_timeout')`);
  expect(found["settings"]).toEqual({
    idle_in_transaction_session_timeout: 15_000,
    statement_timeout: 400,
  });
});
