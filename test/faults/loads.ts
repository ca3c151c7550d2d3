import { randomInt } from "node:crypto";
import { afterAll, inject } from "vitest";
import { Chance } from "telegram-sandbox/clock";
import type { FaultRates } from "telegram-sandbox/calls/faults";
import { asSuperuser, cloneDatabase } from "../support/database.ts";
import { oneFile } from "../support/one-file.ts";
import { dropSnapshot, makeBuild, type Patch } from "./build.ts";
import { runWithFaults, type Run } from "./fault-run.ts";
import { openGround, openServer, type Ground } from "./ground.ts";
import { troubles, type Trouble } from "./troubles.ts";

/** Two in a hundred answers get lost, and some come late, as 429 or as a fault of the server. */
export const usualFaults: FaultRates = {
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
  /** Between two presses of one of the team, in milliseconds. */
  staffPauseMs?: readonly [number, number];
  people: number;
  reportsEach: number;
  loadAtMostMs: number;
  faults?: FaultRates;
  troubles?: readonly Trouble[];
  /** Telegram's own limits count. */
  limits?: boolean;
  /** On a server of its own, which may be killed. */
  ownServer?: boolean;
  /** With its packages in one file, which starts in a third of the time. */
  oneFile?: boolean;
};

export const shortLoad: Load = {
  kills: 14,
  killPauseMs: [200, 900],
  // Fewer than with which the kills would wait for what is left to be done.
  staffPauseMs: [700, 2_500],
  people: 14,
  reportsEach: 2,
  // All kills fit into it on a slow machine, too.
  loadAtMostMs: 180_000,
  oneFile: true,
};

export const longLoad: Load = {
  kills: 200,
  killPauseMs: [150, 900],
  // As many as each of them may report at once, and no more.
  people: 250,
  reportsEach: 4,
  loadAtMostMs: 1_500_000,
  limits: true,
  ownServer: true,
};

/** A run of which many are made, each with another seed: every trouble once, in an order of its own. */
export const seedLoad: Load = {
  kills: 50,
  killPauseMs: [150, 900],
  staffPauseMs: [600, 2_500],
  people: 50,
  reportsEach: 3,
  loadAtMostMs: 900_000,
  limits: true,
  ownServer: true,
  oneFile: true,
};

export function troublesOf(ofSeed: number): Trouble[] {
  const chance = new Chance(ofSeed + 3);
  const names = Object.keys(troubles).filter(isTrouble);
  return names
    .map((name) => ({ name, at: chance.next() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ name }) => name);
}

const isTrouble = (name: string): name is Trouble => Object.hasOwn(troubles, name);

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
  ofSeed = seed,
): Promise<Run> {
  const main =
    load.oneFile === true ? await oneFile() : await makeBuild(build.name, build.patches ?? []);
  const { ground, drop } = await (load.ownServer === true ? onOwnServer() : onClone());
  try {
    return await runWithFaults({
      troubles: [],
      limits: false,
      staffPauseMs: [400, 2_000],
      ...load,
      seed: ofSeed,
      main,
      ground,
      sql: build.sql ?? [],
      faults: { ...usualFaults, ...load.faults },
    });
  } finally {
    await ground.close();
    await drop();
  }
}

type Place = { ground: Ground; drop: () => Promise<void> };

async function onClone(): Promise<Place> {
  const { url, drop } = await cloneDatabase(inject("clusterUrl"));
  return { ground: await openGround({ url, admin: asSuperuser(url) }), drop };
}

async function onOwnServer(): Promise<Place> {
  const server = await openServer();
  const ground = await openGround({ url: server.url, admin: server.admin, server });
  return { ground, drop: server.stop };
}

afterAll(dropSnapshot);
