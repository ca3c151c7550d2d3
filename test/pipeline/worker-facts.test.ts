import { afterAll, beforeAll, expect, it } from "vitest";
import { connect, type Connection } from "../../src/db/connect.ts";
import { finishItem, storeUpdates } from "../../src/db/mail/inbox-store.ts";
import { takeLane } from "../../src/db/mail/lane-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { silentLog } from "../../src/domain/log.ts";
import { startWorkers } from "../../src/pipeline/worker.ts";
import { useDatabase } from "../support/database.ts";
import { noOwnChat } from "../support/own-chat.ts";

const database = useDatabase();
let connection: Connection;

beforeAll(() => {
  connection = connect(database.url(), { connections: 4, name: "facts" });
});
afterAll(() => connection.close());

it("nothing is handled with the facts of another update, however fast another worker is", async () => {
  const { db } = connection;
  const lane = "77";
  const bodies = ["first", "second"];
  await storeUpdates(
    db,
    bodies.map((body, at) => ({ updateId: 500 + at, lane, urgency: "other" as const, body })),
  );
  let isFirst = true;
  const handled: [body: unknown, facts: unknown][] = [];
  const workers = startWorkers<unknown>({
    db,
    log: silentLog,
    width: 1,
    gather: async ({ body }) => {
      // While Telegram is asked, another worker takes the first and is done with it.
      if (isFirst) {
        isFirst = false;
        await unitOfWork(db, async () => {
          const head = await takeLane(lane);
          if (head.kind === "taken") await finishItem(head.item.arrival);
        });
      }
      return body;
    },
    handle: ({ body }, facts) => {
      handled.push([body, facts]);
      return Promise.resolve([]);
    },
    own: noOwnChat,
    onDead: () => Promise.resolve(),
    handlerDeadlineMs: 5_000,
  });
  await expect.poll(() => handled.length).toBe(1);
  await workers.stop(1_000);
  expect(handled).toEqual([["second", "second"]]);
});
