import { randomInt } from "node:crypto";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { Chance } from "telegram-sandbox/clock";
import { cloneDatabase } from "../support/database.ts";
import { ways } from "./mutations.ts";
import { openTrial, type Trial } from "./trial.ts";
import { tryMutations, tryValid } from "./try-presses.ts";

/** PRESSES_SEED, or any: it fixes which mutations are tried, in their order. */
const seed = Number(process.env["PRESSES_SEED"] ?? randomInt(1, 1_000_000));
const count = Number(process.env["PRESSES"] ?? 100_000);
/** Each in a world of its own, so that none waits for another one's locks. */
const worlds = 3;

const trials: { trial: Trial; drop: () => Promise<void> }[] = [];
beforeAll(async () => {
  for (let nth = 0; nth < worlds; nth += 1) {
    const { url, drop } = await cloneDatabase(inject("clusterUrl"));
    trials.push({ trial: await openTrial(url), drop });
  }
});
afterAll(async () => {
  for (const { trial, drop } of trials) {
    await trial.close();
    await drop();
  }
});

it("what is on the screens of this world works", async () => {
  const [first] = trials;
  if (first === undefined) throw new Error("no world");
  const { live, findings } = await tryValid(first.trial.hand, first.trial.world, Infinity);
  console.log(`  valid presses that change something  ${live}`);
  expect(findings).toEqual([]);
}, 120_000);

it("no mutation of a valid press changes anything, and each is answered once", async () => {
  const startedAt = performance.now();
  const tried = await Promise.all(
    trials.map(({ trial: { hand, world } }, nth) => {
      const chance = new Chance(seed * worlds + nth);
      return tryMutations(hand, { world, chance, count: Math.ceil(count / worlds) });
    }),
  );
  const findings = tried.flatMap((each) => each.findings);
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  const rows = [
    ["seed", seed],
    ["mutations tried", sum(tried.map(({ mutations }) => mutations))],
    ...ways.map((way) => [`  of the ${way}`, sum(tried.map(({ byWay }) => byWay[way]))]),
    ["changed something, or were not answered once", findings.length],
    ["wall time", `${Math.round((performance.now() - startedAt) / 1_000)} s`],
  ] as const;
  console.log(rows.map(([name, value]) => `  ${String(name).padEnd(46)}${value}`).join("\n"));
  expect(findings.slice(0, 20)).toEqual([]);
}, 3_600_000);
