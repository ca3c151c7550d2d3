import { execFileSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import { expect, inject, it } from "vitest";
import { useSealing } from "../support/seal.ts";
import { judge } from "./judge.ts";
import { seedLoad, troublesOf, underLoad, usualFaults } from "./loads.ts";
import { lossesOf } from "./table.ts";
import { runTextbook } from "./textbook-run.ts";

/*
 * One run a seed, with every trouble once. Each writes its result into a folder, and what has one of the
 * same sources is left out: so all of them may be run piece by piece. `npm run evidence` makes a page of them.
 */

useSealing();

const folder = ".faults";
const [first = 1, last = first] = (process.env["FAULTS_SEEDS"] ?? "1-20").split("-").map(Number);
const seeds = Array.from({ length: last - first + 1 }, (_, at) => first + at);

const git = (...words: string[]) => execFileSync("git", words, { encoding: "utf8" }).trim();
const sources = git("rev-parse", "HEAD:src");
const isChanged = git("status", "--porcelain", "src") !== "";

async function keep(file: string, result: object): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(file, `${JSON.stringify(result, undefined, 2)}\n`);
}

it.each(seeds)(
  "keeps every promise of seed %i",
  async (seed) => {
    const file = `${folder}/${seed}.json`;
    const before = JSON.parse(await readFile(file, "utf8").catch(() => "{}"));
    if (before.sources === sources && !isChanged) return;
    const troubles = troublesOf(seed);
    const run = await underLoad({ ...seedLoad, troubles }, { name: `seed-${seed}` }, seed);
    const { violations, words, table } = judge(seed, run);
    console.log(`${table}\n${words}`);
    const [, end] = run.evidence;
    const result = {
      seed,
      commit: git("rev-parse", "--short", "HEAD"),
      sources,
      isChanged,
      hardware: {
        processor: cpus()[0]?.model.trim(),
        cores: cpus().length,
        memoryGb: Math.round(totalmem() / 2 ** 30),
        node: process.version,
      },
      at: new Date().toISOString(),
      wallS: Math.round(run.wallMs / 1_000),
      kills: run.kills.length,
      troubles: run.troubles,
      updates: end?.updates.length,
      reports: end?.reports.length,
      decisions: end?.decisions.length,
      unknowns: end?.outbox.reduce((sum, { unknowns }) => sum + unknowns, 0),
      ...lossesOf(violations),
      violations: violations.length,
      words,
    };
    await keep(file, result);
    expect(words).toBe("");
    expect(run.kills).toHaveLength(seedLoad.kills);
    expect(run.troubles).toHaveLength(troubles.length);
  },
  1_500_000,
);

it.each(seeds)(
  "counts what a textbook's bot loses of seed %i",
  async (seed) => {
    const file = `${folder}/textbook-${seed}.json`;
    if (await readFile(file).catch(() => undefined)) return;
    const { kills, killPauseMs } = seedLoad;
    const load = { seed, kills, killPauseMs, people: 50, faults: usualFaults };
    const lost = await runTextbook(inject("clusterUrl"), load);
    console.log("the textbook's bot", lost);
    await keep(file, lost);
    expect(lost.kills).toBe(kills);
  },
  400_000,
);
