import { afterAll, beforeAll, expect, it } from "vitest";
import { connect, type Connection } from "../../src/db/connect.ts";
import { silentLog } from "../../src/domain/log.ts";
import { pollUpdates } from "../../src/pipeline/poller.ts";
import { useDatabase } from "../support/database.ts";

const database = useDatabase();
let connection: Connection;

beforeAll(() => {
  connection = connect(database.url(), { connections: 2, name: "poller" });
});
afterAll(() => connection.close());

type Polled = Awaited<ReturnType<Parameters<typeof pollUpdates>[0]["poll"]>>;

/** Polls through these answers, then stops; how often the admins were alarmed. */
const alarmsAfter = async (answers: readonly Polled[]) => (await pollsThrough(answers)).alarms;

/** The same; also how often it was waited until nothing is worked on. */
async function pollsThrough(answers: readonly Polled[]) {
  const ending = new AbortController();
  const left = [...answers];
  let alarms = 0;
  let rests = 0;
  const polling = {
    db: connection.db,
    log: silentLog,
    poll: () => {
      const next = left.shift();
      if (next === undefined) ending.abort();
      return Promise.resolve(next ?? { kind: "failed" as const, retryAfterMs: 0 });
    },
    onStored: () => undefined,
    atRest: () => {
      rests += 1;
      return Promise.resolve();
    },
    onConflict: () => {
      alarms += 1;
      // The pauses between polls grow: what comes after the alarm needs no waiting for.
      if (left.length === 0) ending.abort();
      return Promise.resolve();
    },
  };
  const { signal } = ending;
  const isMine = () => !signal.aborted;
  await pollUpdates(polling, { signal, isMine, well: () => undefined });
  return { alarms, rests };
}

const conflict = { kind: "conflict" } as const;
const quiet = { kind: "updates", updates: [] } as const;

it.concurrent("somebody else who polls with the same token alarms the admins", async () => {
  expect(await alarmsAfter([conflict, conflict, conflict])).toBe(1);
});

it.concurrent("a hand-over between two processes of ours alarms nobody", async () => {
  expect(await alarmsAfter([conflict, quiet, conflict, quiet, conflict, quiet])).toBe(0);
});

it.concurrent("who wrote is waited for; an answer with nothing in it only pauses", async () => {
  const update = { updateId: 1, lane: "4711", urgency: "other", body: {} } as const;
  const wrote = { kind: "updates", updates: [update] } as const;
  expect(await pollsThrough([quiet, wrote, quiet])).toEqual({ alarms: 0, rests: 1 });
});
