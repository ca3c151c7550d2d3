import { beforeAll, expect, it } from "vitest";
import { feedHand, websiteOf } from "../support/feed-desk.ts";
import { useQueueDesk } from "../support/queue-desk.ts";

/* A process of the version before, which marks nothing on the case, may tell of it while this one starts. */

const desk = useQueueDesk();
let hand: ReturnType<typeof feedHand>;
let key: string;
beforeAll(async () => {
  hand = feedHand(desk);
  key = await hand.grants();
});

it("what it told of is told of once, and marked", async () => {
  const id = await hand.upholds(websiteOf("older.example"));
  await hand.ages([id]);
  await hand.tend();
  await desk.sql`update cases set fed_version = null where id = ${id}`;
  await hand.tend();
  const { lines } = await hand.asks({ tier: "key", key, since: 0, etag: undefined });
  expect(lines.filter((line) => line.op === "add" && line.key === "older.example")).toHaveLength(1);
  const [marked] = await desk.sql`select fed_version = version as is from cases where id = ${id}`;
  expect(marked).toEqual({ is: true });
});
