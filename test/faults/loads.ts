import { randomInt } from "node:crypto";
import { afterAll, inject } from "vitest";
import type { FaultRates } from "telegram-sandbox/calls/faults";
import { cloneDatabase } from "../support/database.ts";
import { dropSnapshot, makeBuild, type Patch } from "./build.ts";
import { runWithFaults, type Run } from "./fault-run.ts";

/** Two in a hundred answers get lost, and some come late, as 429 or as a fault of the server. */
const usualFaults: FaultRates = {
  cutBefore: 0.01,
  cutAfter: 0.01,
  tooMany: 0.01,
  serverError: 0.005,
  hang: 0.02,
  hangMs: 400,
  duplicateUpdates: 0.05,
};

export type Load = {
  kills: number;
  killPauseMs: readonly [number, number];
  people: number;
  reportsEach: number;
  loadAtMostMs: number;
  faults?: FaultRates;
};

export const shortLoad: Load = {
  kills: 14,
  killPauseMs: [200, 900],
  people: 24,
  reportsEach: 3,
  // All kills fit into it on a slow machine, too.
  loadAtMostMs: 180_000,
};

export const longLoad: Load = {
  kills: 200,
  killPauseMs: [150, 900],
  // As many as each of them may report at once, and no more.
  people: 250,
  reportsEach: 4,
  loadAtMostMs: 1_500_000,
};

/** Slow answers and repeated updates, so that what a mutant leaves open is passed through soon. */
export const mutantLoad: Load = {
  kills: 16,
  killPauseMs: [200, 900],
  people: 40,
  reportsEach: 3,
  loadAtMostMs: 45_000,
  faults: { duplicateUpdates: 0.3, hang: 0.1, hangMs: 300 },
};

/**
 * FAULTS_SEED, or any. It fixes what people intend, when the kills come and which calls fail, in
 * their order; how processes are scheduled stays the machine's, so two runs are alike, not the same.
 */
export const seed = Number(process.env["FAULTS_SEED"] ?? randomInt(1, 1_000_000));

/** Puts a build of the bot under a load, on a database of its own. */
export async function underLoad(
  load: Load,
  build: { name: string; patches?: readonly Patch[]; sql?: readonly string[] },
): Promise<Run> {
  const main = await makeBuild(build.name, build.patches ?? []);
  const database = await cloneDatabase(inject("clusterUrl"));
  try {
    return await runWithFaults({
      ...load,
      seed,
      main,
      databaseUrl: database.url,
      sql: build.sql ?? [],
      faults: { ...usualFaults, ...load.faults },
    });
  } finally {
    await database.drop();
  }
}

afterAll(dropSnapshot);
