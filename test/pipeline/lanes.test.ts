import { afterEach, expect, it } from "vitest";
import { silentLog } from "../../src/domain/log.ts";
import { startLanes, type KeyedLanes } from "../../src/pipeline/lanes.ts";

/* What comes while a key is worked on or looked for is worked on, and without a look for each. */

const width = 2;
let lanes: KeyedLanes | undefined;
/** Keys with work, in the order of their turns. */
let waiting: string[] = [];
let looks = 0;
let ran: string[] = [];
/** Work that goes on, by key, with what ends it. */
const going = new Map<string, () => void>();

function start(find = (limit: number) => Promise.resolve(waiting.slice(0, limit))): KeyedLanes {
  waiting = [];
  looks = 0;
  ran = [];
  going.clear();
  lanes = startLanes({
    stage: "test",
    find: (limit) => {
      looks += 1;
      return find(limit);
    },
    run: async (key) => {
      ran.push(key);
      waiting = waiting.filter((each) => each !== key);
      await new Promise<void>((resolve) => going.set(key, resolve));
      going.delete(key);
    },
    width,
    // No test waits for it.
    idleMs: 60_000,
    log: silentLog,
  });
  return lanes;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
async function ends(key: string): Promise<void> {
  going.get(key)?.();
  await settled();
}

afterEach(async () => {
  for (const end of going.values()) end();
  await lanes?.stop(10);
});

it("a key to which something comes while it is worked on is worked on again", async () => {
  const { take } = start();
  await settled();
  expect(take("one")).toBe(true);
  expect(take("one")).toBe(false);
  await ends("one");
  expect(ran).toEqual(["one", "one"]);
  await ends("one");
  expect(ran).toHaveLength(2);
  expect(looks).toBe(1);
});

it("so is each that is worked on when somebody says that there is something", async () => {
  const { take, wake } = start();
  await settled();
  take("one");
  take("two");
  wake();
  await ends("one");
  await ends("two");
  expect(ran).toEqual(["one", "two", "one", "two"]);
});

it("a key that comes while hands are full waits for one, without a look", async () => {
  const { take } = start();
  await settled();
  for (const key of ["one", "two", "three", "four"]) expect(take(key)).toBe(true);
  expect(ran).toEqual(["one", "two"]);
  await ends("two");
  await ends("one");
  expect(ran).toEqual(["one", "two", "three", "four"]);
  expect(looks).toBe(1);
});

it("of many that wait a look takes up more than there are hands", async () => {
  const { wake } = start();
  await settled();
  waiting = Array.from({ length: 30 }, (_, at) => `key ${at}`);
  const all = [...waiting];
  wake();
  await settled();
  while (going.size > 0) await ends([...going.keys()][0] ?? "");
  expect(ran).toEqual(all);
  expect(looks).toBeLessThan(10);
});

it("what comes during a look is not lost", async () => {
  let answer: (found: string[]) => void = () => undefined;
  const { take } = start(() => {
    if (looks > 1) return Promise.resolve([...waiting]);
    return new Promise((resolve) => (answer = resolve));
  });
  waiting.push("late");
  expect(take("late")).toBe(false);
  answer([]);
  await settled();
  expect(ran).toEqual(["late"]);
});

it("who waits until nothing is worked on goes on as soon as that is so", async () => {
  const { take, atRest } = start();
  await settled();
  await atRest();
  take("one");
  take("two");
  let isAtRest = false;
  const resting = atRest().then(() => (isAtRest = true));
  going.get("one")?.();
  await Promise.resolve();
  expect(isAtRest).toBe(false);
  going.get("two")?.();
  await new Promise(setImmediate);
  expect(isAtRest).toBe(true);
  await resting;
});

it("and waits no longer than what comes is gathered", async () => {
  const { take, atRest } = start();
  await settled();
  take("one");
  await atRest();
  expect(going.has("one")).toBe(true);
});
