import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, it } from "vitest";
import { connect } from "../../src/db/connect.ts";
import { storeUpdates } from "../../src/db/mail/inbox-store.ts";
import type { InboxItem } from "../../src/db/mail/lane-store.ts";
import { rows } from "../../src/db/unit-of-work.ts";
import { silentLog } from "../../src/domain/log.ts";
import { startWorkers, type Workers } from "../../src/pipeline/worker.ts";
import { useDatabase } from "../support/database.ts";
import { noOwnChat } from "../support/own-chat.ts";
import { opened } from "../support/opened.ts";
import { openClient } from "../support/scene.ts";

/*
 * What people did at the same moment is handled in one transaction. Nobody is the worse for it: not for
 * another one's fault, and not for what another one holds.
 */

const database = useDatabase();
let begun = 0;
const connection = opened(() =>
  connect(database.url(), {
    connections: 8,
    name: "shared",
    debug: (statement) => {
      if (statement.trim() === "begin") begun += 1;
    },
  }),
);
const ours = opened(() => {
  const client = openClient(database.url());
  return { client, close: () => client.end({ timeout: 5 }) };
});

let workers: Workers | undefined;
let tries: string[] = [];
/** What handling each body does, beside noting that it was tried. */
let does: (body: string) => Promise<void>;
let dead: string[] = [];

/** Writes and holds a row until the transaction ends, as only few updates do. */
const holds = (key: string) =>
  rows(sql`insert into pacing_buckets (key, tokens, refilled_at) values (${key}, 1, now())
    on conflict (key) do update set tokens = 2`);
const handle = async ({ body }: InboxItem) => {
  tries.push(String(body));
  // As every person's visit is noted.
  await holds(`visit ${String(body)}`);
  await does(String(body));
  return [];
};

beforeEach(async () => {
  await ours.client`delete from pacing_buckets`;
  [tries, dead, does] = [[], [], () => Promise.resolve()];
  workers = startWorkers({
    db: connection.db,
    log: silentLog,
    width: 16,
    gather: () => Promise.resolve(undefined),
    handle,
    own: noOwnChat,
    onDead: ({ body }) => {
      dead.push(String(body));
      return Promise.resolve();
    },
    handlerDeadlineMs: 5_000,
  });
  // The look of its start is over.
  await sleep(100);
  begun = 0;
});
afterEach(() => workers?.stop(1_000));

let updateId = 0;
/** Each in a lane of its own, at once. */
const come = (...lanes: readonly (string | number)[]) => comeAnd(() => Promise.resolve(), ...lanes);

/** `first`: before anybody takes them up. */
async function comeAnd(
  first: () => Promise<unknown>,
  ...lanes: readonly (string | number)[]
): Promise<void> {
  const stored = await storeUpdates(
    connection.db,
    lanes.map((lane) => {
      updateId += 1;
      return { updateId, lane: String(lane), urgency: "conversation" as const, body: `by ${lane}` };
    }),
  );
  await first();
  workers?.take(stored);
}
const undone = async () =>
  (await ours.client`select 1 from inbox where done_at is null and dead_at is null`).length;
const allDone = () => expect.poll(undone, { timeout: 10_000, interval: 10 }).toBe(0);
const visits = async (key: string) =>
  (await ours.client`select tokens from pacing_buckets where key = ${key}`).map((row) =>
    Number(row["tokens"]),
  );

it("people's updates that come at once share a transaction", async () => {
  await come(1, 2, 3, 4, 5, 6, 7, 8);
  await allDone();
  expect(tries).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((by) => `by ${by}`));
  expect(begun).toBe(1);
});

it("what happens in a group, and what is ours, has a transaction of its own", async () => {
  await come(-100, "related", 1, 2);
  await allDone();
  expect(begun).toBe(3);
});

it("one that fails takes nobody down: the others are done once, and its own fault counts five times", async () => {
  does = (body) => (body === "by 2" ? Promise.reject(new Error("a fault")) : Promise.resolve());
  await come(1, 2, 3);
  await allDone();
  expect(dead).toEqual(["by 2"]);
  // All of them together, and then each alone.
  expect(tries.filter((body) => body === "by 2")).toHaveLength(6);
  // What was done together left nothing behind.
  expect(await visits("visit by 1")).toEqual([1]);
  expect(await visits("visit by 3")).toEqual([1]);
  expect(await visits("visit by 2")).toEqual([]);
});

it("one that failed before is alone, so it fails nobody else's again", async () => {
  const fails = () => ours.client`
    update inbox set attempts = 1
    where update_id = (select min(update_id) from inbox where done_at is null and dead_at is null)`;
  await comeAnd(fails, 7, 8, 9);
  await allDone();
  expect(tries).toEqual(["by 8", "by 9", "by 7"]);
  expect(begun).toBe(2);
});

it("nobody comes after one who holds what others may need, and all are done", async () => {
  const held: string[] = [];
  does = async (body) => {
    if (body !== "by 2") return;
    held.push(...tries);
    await holds("what others need");
  };
  await come(1, 2, 3, 4);
  await allDone();
  expect(held).toEqual(["by 1", "by 2"]);
  expect(tries).toEqual(["by 1", "by 2", "by 3", "by 4"]);
  expect(begun).toBe(2);
});

it("two who each hold what the other needs next don't wait for each other", async () => {
  does = async (body) => {
    await holds(body === "by 1" || body === "by 4" ? "this" : "that");
    await sleep(20);
  };
  // Would all of them be in two transactions, one would hold this and need that, the other the reverse.
  await come(1, 2);
  await come(3, 4);
  await allDone();
  expect(tries.toSorted()).toEqual(["by 1", "by 2", "by 3", "by 4"]);
});
