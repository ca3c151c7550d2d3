import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, it } from "vitest";
import { connect } from "../../src/db/connect.ts";
import { storeUpdates } from "../../src/db/mail/inbox-store.ts";
import { silentLog } from "../../src/domain/log.ts";
import { startWorkers, type Workers } from "../../src/pipeline/worker.ts";
import { useDatabase } from "../support/database.ts";
import { noOwnChat } from "../support/own-chat.ts";
import { opened } from "../support/opened.ts";

/* What has just been stored needs no look at the inbox, and nothing is missed for want of one. */

const database = useDatabase();
let looks = 0;
const isLook = (statement: string) => statement.includes("turn_at > '-infinity'");
const connection = opened(() =>
  connect(database.url(), {
    connections: 4,
    name: "taken up",
    debug: (statement) => {
      if (isLook(statement)) looks += 1;
    },
  }),
);

let handled: string[] = [];
let workers: Workers | undefined;
const starts = (workMs = 0) => {
  handled = [];
  workers = startWorkers({
    db: connection.db,
    log: silentLog,
    width: 2,
    gather: () => Promise.resolve(undefined),
    handle: async (item) => {
      await sleep(workMs);
      handled.push(String(item.body));
      return [];
    },
    own: noOwnChat,
    onDead: () => Promise.resolve(),
    handlerDeadlineMs: 5_000,
  });
  return workers;
};
afterEach(() => workers?.stop(1_000));

let updateId = 0;
const came = (...lanes: readonly string[]) =>
  storeUpdates(
    connection.db,
    lanes.map((lane) => {
      updateId += 1;
      return { updateId, lane, urgency: "other" as const, body: `${lane} ${updateId}` };
    }),
  );
const bodies = (stored: Awaited<ReturnType<typeof came>>) => stored.map(({ head }) => head.body);

it("is worked off without a look", async () => {
  const { take } = starts();
  // The look of its start is over.
  await sleep(100);
  looks = 0;
  const stored = await came("a", "b", "c", "d");
  take(stored);
  await expect.poll(() => handled.toSorted(), { interval: 5 }).toEqual(bodies(stored));
  expect(looks).toBe(0);
});

it("is worked off in order in a lane, however much comes while all hands are full", async () => {
  const { take } = starts(1);
  const all: unknown[] = [];
  for (let nth = 0; nth < 40; nth += 1) {
    const stored = await came(`${nth % 7}`, `${nth % 3}`, `own ${nth}`);
    all.push(...bodies(stored));
    take(stored);
  }
  await expect.poll(() => handled.length, { timeout: 20_000 }).toBe(all.length);
  for (let lane = 0; lane < 7; lane += 1) {
    const inLane = (body: unknown) => String(body).startsWith(`${lane} `);
    expect(handled.filter(inLane)).toEqual(all.filter(inLane));
  }
});

it("waits for what came before it in its lane", async () => {
  const before = await came("late");
  const { take } = starts();
  const after = await came("late");
  take(after);
  await expect.poll(() => handled).toEqual(bodies([...before, ...after]));
});

it("an update that came twice is given once", async () => {
  const [first] = await came("twice");
  updateId -= 1;
  expect(first?.head.body).toBe(`twice ${updateId + 1}`);
  expect(await came("twice", "new")).toHaveLength(1);
});
