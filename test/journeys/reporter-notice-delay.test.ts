import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { useDatabase } from "../support/database.ts";
import { getsReceipt, taps } from "../support/reporting.ts";
import { openScene, type Scene } from "../support/scene.ts";

const database = useDatabase();
let scene: Scene;
const delayS = 2;

beforeAll(async () => {
  const env = { OUTCOME_NOTICE_DELAY_S: String(delayS) };
  scene = await openScene({ databaseUrl: database.url(), env });
});
afterAll(() => scene.close());

it("an undo within the delay keeps the outcome from the reporter; a decision that stands is told", async () => {
  const { mo, review, sandbox } = scene;
  const rita = sandbox.person({ firstName: "Rita" });
  rita.sends("@undone_subject");
  for (const label of ["Drugs", "Skip", "Submit"]) await taps(rita, label);
  await getsReceipt(rita);
  await review.seesText(/undone_subject/);
  for (const label of ["Dismiss", "No violation"]) {
    await (await mo.in(review).pressesSoon(label)).answer();
  }
  rita.sends("/status");
  await rita.seesText(/With the moderators/);
  await (await mo.in(review).pressesSoon("Undo")).answer();
  await sleep(delayS * 1_000 + 1_000);
  const heard = () => rita.sees().filter(({ text }) => text.startsWith("About your report"));
  expect(heard()).toEqual([]);

  const decidedAt = Date.now();
  for (const label of ["Dismiss", "No violation"]) {
    await (await mo.in(review).pressesSoon(label)).answer();
  }
  const told = await rita.seesText(/no violation was found/, { withinMs: 10_000 });
  expect(told.sentAt - decidedAt).toBeGreaterThan(delayS * 1_000 - 100);
  expect(heard()).toHaveLength(1);
  rita.sends("/status");
  await rita.seesText(/no violation found/);
});

it("of two decisions within the delay, only the one that stands is told, once", async () => {
  const { mo, review, sandbox } = scene;
  const rita = sandbox.person({ firstName: "Rita" });
  rita.sends("@decided_twice");
  for (const label of ["Drugs", "Skip", "Submit"]) await taps(rita, label);
  await getsReceipt(rita);
  const card = await review.seesText(/decided_twice/);
  for (const label of ["Dismiss", "No violation", "Undo", "Dismiss", "No violation"]) {
    await (await mo.in(review).pressesSoon(label, { after: card })).answer();
  }
  await rita.seesText(/no violation was found/, { withinMs: 10_000 });
  await sleep(1_000);
  const heard = rita.sees().filter(({ text }) => text.startsWith("About your report"));
  expect(heard).toHaveLength(1);
});
