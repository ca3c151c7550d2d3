import { afterAll, expect, inject, it } from "vitest";
import { cloneDatabase } from "../support/database.ts";
import { dropSnapshot, makeBuild } from "../faults/build.ts";
import { checkAll, wordsOf } from "../faults/check.ts";
import { figuresOf } from "./day-figures.ts";
import type { Day } from "./day-plans.ts";
import { letDayPass } from "./day-run.ts";
import { useSealing } from "../support/seal.ts";

useSealing();

const given = (name: string, usual: number) => Number(process.env[name] ?? usual);

/** DAY_SEED fixes what people intend; how processes are scheduled stays the machine's. */
const day: Day = {
  seed: given("DAY_SEED", 1),
  scale: given("DAY_SCALE", 30),
  hours: given("DAY_HOURS", 8),
  reporters: 60,
  reports: given("DAY_REPORTS", 5_000),
  burst: given("DAY_BURST", 3_000),
  gravest: 40,
};

afterAll(dropSnapshot);

it("a small team keeps up with a day and a burst", async () => {
  const main = await makeBuild("day", []);
  const { url: databaseUrl, drop } = await cloneDatabase(inject("clusterUrl"));
  try {
    const run = await letDayPass(day, { databaseUrl, main });
    const figures = figuresOf(day, run);
    const width = Math.max(...figures.map(({ name }) => name.length));
    console.log(figures.map(({ name, value }) => `  ${name.padEnd(width)}  ${value}`).join("\n"));
    const violations = wordsOf(checkAll(run.evidence));
    console.log(violations);
    expect(figures.flatMap(({ wrong }) => wrong ?? [])).toEqual([]);
    expect(violations).toBe("");
    expect(run.wasQuiet).toBe(true);
  } finally {
    await drop();
  }
}, 3_600_000);
