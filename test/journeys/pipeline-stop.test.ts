import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { termOf, useCaseDesk } from "../support/case-desk.ts";
import { useScene } from "../support/scene.ts";

const scene = useScene();
const desk = useCaseDesk(scene);

it("SIGTERM in the middle of work ends it with 0, and what is left is done once by the next start", async () => {
  const { sandbox, bot, restart } = scene;
  const people = Array.from({ length: 60 }, () => sandbox.person());
  for (const person of people) {
    person.sends("/start");
    person.sends("/status");
  }
  await sleep(150);
  const began = performance.now();
  expect(await bot().stop()).toBe(0);
  expect(performance.now() - began).toBeLessThan(10_000);
  await restart("stop");
  for (const person of people) {
    await person.seesText(/You have not reported anything yet/);
    const told = person.sees().filter(({ text }) => text.includes("not reported anything"));
    expect(told).toHaveLength(1);
  }
  // What the start planned may be under way still.
  await expect
    .poll(() => desk.sql`select 1 from inbox where done_at is null or attempts > 0`)
    .toHaveLength(0);
});

/** Nothing is owed from before, so that the next message is the one that is meant. */
const isSilent = () =>
  expect
    .poll(() => desk.sql`select 1 from outbox where status in ('waiting', 'sending')`)
    .toHaveLength(0);

it("a call that hangs does not keep it from stopping in time", async () => {
  const { sandbox, review, bot, restart } = scene;
  await isSilent();
  sandbox.faults.once({ kind: "hang", method: "sendMessage", hangMs: 60_000 });
  await desk.files({ by: 60_001, subject: termOf("hanging garden") });
  await review.seesText("hanging garden");
  const began = performance.now();
  expect(await bot().stop()).toBe(0);
  expect(performance.now() - began).toBeLessThan(10_000);
  await restart("stop");
  await review.until(
    (all) => all.filter(({ text }) => text.includes("hanging garden")).length === 2,
  );
});

it("kill -9 in the middle of a send is taken up within seconds, without waiting for a lock", async () => {
  const { sandbox, review, restart } = scene;
  sandbox.faults.once({ kind: "hang", method: "sendMessage", hangMs: 20_000 });
  await desk.files({ by: 60_002, subject: termOf("falling tower") });
  await review.seesText("falling tower");
  const began = performance.now();
  await restart("kill");
  await review.until(
    (all) => all.filter(({ text }) => text.includes("falling tower")).length === 2,
  );
  expect(performance.now() - began).toBeLessThan(8_000);
});
