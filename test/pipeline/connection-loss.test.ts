import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { connect, type Connection } from "../../src/db/connect.ts";
import { isTransientFault } from "../../src/db/faults.ts";
import { rows, unitOfWork } from "../../src/db/unit-of-work.ts";
import { useDatabase } from "../support/database.ts";
import { openClient } from "../support/scene.ts";

const database = useDatabase();
let bot: Connection;
let outside: ReturnType<typeof openClient>;

beforeAll(async () => {
  bot = connect(database.url(), { connections: 8, name: "to be cut" });
  outside = openClient(database.url());
  await outside`create table kept (n int)`;
  await outside`grant all on kept to public`;
});
afterAll(async () => {
  await bot.close();
  await outside.end();
});

const cut = () => outside`
  select pg_terminate_backend(pid) from pg_stat_activity
  where application_name = 'to be cut' and datname = current_database()`;

it("a unit of work that loses its connection fails as a passing fault, and leaves nothing", async () => {
  const work = unitOfWork(bot.db, async () => {
    await rows(sql`insert into kept values (1)`);
    await cut();
    await sleep(20);
    await rows(sql`insert into kept values (2)`);
  });
  const error: unknown = await work.then(
    () => undefined,
    (fault: unknown) => fault,
  );
  expect(isTransientFault(error)).toBe(true);
  expect(await outside`select n from kept`).toHaveLength(0);
});

it("what goes on after the loss reaches no other transaction", async () => {
  let late: Promise<unknown> = Promise.resolve();
  const lost = unitOfWork(bot.db, async () => {
    await rows(sql`select 1`);
    late = sleep(300).then(() => rows(sql`insert into kept values (3)`));
    late.catch(() => undefined);
    await cut();
    await late;
  });
  await expect(lost).rejects.toThrow();
  await unitOfWork(bot.db, async () => {
    await rows(sql`insert into kept values (4)`);
    await expect(late).rejects.toThrow();
  });
  expect(await outside`select n from kept`).toEqual([{ n: 4 }]);
});

it("many at once outlive cut after cut, and nothing is done by halves", async () => {
  const stopping = new AbortController();
  const committed = new Set<number>();
  const worker = async (base: number) => {
    for (let n = base; !stopping.signal.aborted; n += 100) {
      const done = await unitOfWork(bot.db, async () => {
        await rows(sql`insert into kept values (${n})`);
        await rows(sql`insert into kept values (${-n})`);
      }).then(
        () => true,
        () => sleep(5, false),
      );
      if (done) committed.add(n);
    }
  };
  const workers = Array.from({ length: 8 }, (_, index) => worker(1_000 + index));
  for (let i = 0; i < 12; i += 1) {
    await sleep(60);
    await cut();
  }
  await sleep(300);
  stopping.abort();
  await Promise.all(workers);
  const halves = await outside`
    select abs(n) from kept where abs(n) >= 1000 group by 1 having count(*) <> 2`;
  expect(halves).toHaveLength(0);
  const [kept] = await outside`select count(*)::int as count from kept where n >= 1000`;
  expect(committed.size).toBeGreaterThan(20);
  expect(kept?.["count"]).toBeGreaterThanOrEqual(committed.size);
});

it("what is asked outside of a unit of work is answered soon, however connections break", async () => {
  const stopping = new AbortController();
  let slowest = 0;
  let answers = 0;
  const worker = async () => {
    while (!stopping.signal.aborted) {
      const began = performance.now();
      const isAnswered = () =>
        bot.db.execute(sql`select 1`).then(
          () => true,
          () => false,
        );
      while (!(await isAnswered()));
      slowest = Math.max(slowest, performance.now() - began);
      answers += 1;
      if (answers % 50 === 0) await sleep(1);
    }
  };
  const workers = Array.from({ length: 12 }, worker);
  for (let i = 0; i < 12; i += 1) {
    await sleep(120);
    await cut();
  }
  stopping.abort();
  await Promise.all(workers);
  // Connecting may take ten seconds, and what a broken connection forgot is given up after five.
  expect(slowest).toBeLessThan(9_000);
  expect(answers).toBeGreaterThan(20);
});
