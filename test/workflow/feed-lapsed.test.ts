import { expect, it } from "vitest";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { tendFeed } from "../../src/workflow/feed/tend-feed.ts";
import { useCaseDesk } from "../support/case-desk.ts";
import { growDatabase } from "../support/grown.ts";

const yearMs = 366 * 86_400_000;
const atOnce = 100;

const desk = useCaseDesk();

const there = () =>
  desk.sql<{ caseId: string; isIn: boolean; seq: string }[]>`
    select case_id as "caseId", is_in as "isIn", seq from feed_entries order by seq`;

it("what nobody reviewed leaves in portions, the oldest first, and each is told of once", async () => {
  await growDatabase(desk.sql, { reports: 3_000 });
  const look = () => unitOfWork(desk.db, tendFeed);
  const isIn = async () => (await there()).filter((one) => one.isIn);
  for (let before = -1; before !== (await there()).length; await look()) {
    before = (await there()).length;
  }
  const entered = await isIn();
  expect(entered.length).toBeGreaterThan(2 * atOnce);
  const until = await desk.sql<{ caseId: string }[]>`
    select case_id as "caseId" from feed_entries where is_in order by until_at`;

  await desk.forward(yearMs);
  await look();
  expect((await isIn()).length).toBe(entered.length - atOnce);
  const left = (await there()).filter((one) => !one.isIn).map(({ caseId }) => caseId);
  expect(new Set(left)).toEqual(new Set(until.slice(0, atOnce).map(({ caseId }) => caseId)));

  for (let looks = 0; looks < entered.length / atOnce; looks += 1) await look();
  expect(await isIn()).toEqual([]);
  // What follows the feed finds each of them after all that it has read.
  const newest = BigInt(entered.at(-1)?.seq ?? 0);
  const told = await there();
  expect(told.every(({ seq }) => BigInt(seq) > newest)).toBe(true);
  expect(new Set(told.map(({ seq }) => seq)).size).toBe(entered.length);
  const events = await desk.sql`select 1 from audit_events where kind = 'feed_left'`;
  expect(events).toHaveLength(entered.length);
});
