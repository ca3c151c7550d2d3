import { afterEach, beforeEach, expect, it } from "vitest";
import { connect, type Connection } from "../../src/db/connect.ts";
import { silentLog } from "../../src/domain/log.ts";
import { startWorkers } from "../../src/pipeline/worker.ts";
import { useCaseDesk } from "../support/case-desk.ts";
import { openDatabaseLine, type Line } from "../support/line.ts";
import { noOwnChat } from "../support/own-chat.ts";

/*
 * The line to the database ends while a commit is under way: what follows from it, such as the answer to a press,
 * comes once where the commit holds, and with the next try where it does not.
 */

const desk = useCaseDesk();
let line: Line & { url: string };
let connection: Connection;
/** Called with the first commit. */
let committing: () => void = () => undefined;

beforeEach(async () => {
  await desk.sql`delete from inbox`;
  await desk.sql.unsafe(`
    create or replace function slow_commit() returns trigger language plpgsql as
      'begin perform pg_sleep(1); return null; end';
    drop trigger if exists slow_commit on inbox;
    create constraint trigger slow_commit after update on inbox deferrable initially deferred
      for each row when (new.done_at is not null) execute function slow_commit()`);
  line = await openDatabaseLine(desk.databaseUrl);
  const debug = (statement: string) => {
    if (statement.trim() !== "commit") return;
    const act = committing;
    committing = () => undefined;
    act();
  };
  connection = connect(line.url, { connections: 2, name: "no answer", debug });
});
afterEach(async () => {
  await connection.close();
  await line.close();
  await desk.sql`drop trigger slow_commit on inbox`;
});

/** Resolves once the commit is under way (`is`), or over. */
const untilCommitting = (is: boolean) =>
  expect
    .poll(
      async () => {
        const found = await desk.sql`select 1 from pg_stat_activity
          where application_name = 'no answer' and wait_event = 'PgSleep'`;
        return found.length > 0;
      },
      { timeout: 5_000, interval: 20 },
    )
    .toBe(is);

async function handles(): Promise<{ handled: number; followed: number }> {
  const seen = { handled: 0, followed: 0 };
  const workers = startWorkers({
    db: connection.db,
    log: silentLog,
    width: 1,
    gather: () => Promise.resolve(undefined),
    handle: () => {
      seen.handled += 1;
      const follows = () => {
        seen.followed += 1;
        return Promise.resolve();
      };
      return Promise.resolve([follows]);
    },
    own: noOwnChat,
    onDead: () => Promise.resolve(),
    handlerDeadlineMs: 5_000,
  });
  await desk.sql`insert into inbox (update_id, lane, body) values (1, 'l', '{}')`;
  workers.wake();
  await expect.poll(() => seen.followed, { timeout: 10_000 }).toBeGreaterThan(0);
  await workers.stop(1_000);
  return seen;
}

let spoilt: Promise<void> = Promise.resolve();
/** What happens to the first commit while it is under way. */
function spoils(how: () => Promise<void>): void {
  committing = () => {
    spoilt = untilCommitting(true).then(how);
  };
}

it("it holds: nothing is done twice, and what follows comes", async () => {
  spoils(async () => {
    line.cut();
    await untilCommitting(false);
    line.mend();
  });
  expect(await handles()).toEqual({ handled: 1, followed: 1 });
  await spoilt;
}, 20_000);

it("it does not hold: all is done once more", async () => {
  spoils(async () => {
    await desk.sql`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'no answer' and wait_event = 'PgSleep'`;
  });
  expect(await handles()).toEqual({ handled: 2, followed: 1 });
  await spoilt;
}, 20_000);
