import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Pace } from "./figures/beside.ts";
import { tableOf, type Row } from "./figures/table.ts";
import { openCluster } from "./stage/cluster.ts";
import { decisions } from "./scenarios/decisions.ts";
import { feed } from "./scenarios/feed.ts";
import { flood } from "./scenarios/flood.ts";
import { growth } from "./scenarios/growth.ts";
import { idle } from "./scenarios/idle.ts";
import { journeys } from "./scenarios/journeys.ts";
import { outage } from "./scenarios/outage.ts";
import { processes } from "./scenarios/processes.ts";
import { profile } from "./scenarios/profile.ts";
import { sealing } from "./scenarios/sealing.ts";
import { size } from "./scenarios/size.ts";
import { start } from "./scenarios/start.ts";
import { takeOut } from "./scenarios/take-out.ts";
import { team } from "./scenarios/team.ts";
import type { Run } from "./scenarios/run.ts";

const scenarios: Record<string, (run: Run) => Promise<Row[]>> = {
  journeys,
  sealing,
  decisions,
  processes,
  start,
  idle,
  outage,
  flood,
  feed,
  team,
  growth,
  size,
  "take-out": takeOut,
  profile,
};
const names = Object.keys(scenarios);

const usage = `Usage: npm run bench                          all scenarios, about ten minutes
       npm run bench -- journeys decisions     some of: ${names.join(", ")}
       npm run bench -- --quick                less of each, to try it
       npm run bench -- --rounds 9             more rounds for each load (default 5)
`;

const paces = {
  whole: { rounds: 5, roundMs: 2_000, warmMs: 2_000, settleMs: 10_500 },
  quick: { rounds: 2, roundMs: 1_000, warmMs: 1_000, settleMs: 1_200 },
} satisfies Record<string, Pace>;

const file = "bench-results.json";

const stopped = new Promise<never>((_, reject) => {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => reject(new Error(`Stopped by ${signal}`)));
  }
});

async function bench(
  asked: readonly string[],
  options: Pick<Run, "pace" | "isQuick">,
): Promise<void> {
  // What else runs on the machine is in all figures.
  const [busyBefore = NaN] = loadavg();
  const folder = await mkdtemp(path.join(tmpdir(), "searchlight-bench-"));
  const cluster = await openCluster();
  const found: Record<string, Row[]> = {};
  const began = performance.now();
  const tell = (what: string) => {
    const s = ((performance.now() - began) / 1_000).toFixed(0);
    process.stderr.write(`${s.padStart(4)} s  ${what}\n`);
  };
  try {
    for (const name of asked) {
      const scenario = scenarios[name]?.({ ...options, cluster, folder, tell });
      const rows = await Promise.race([scenario, stopped]);
      found[name] = rows ?? [];
      process.stdout.write(`\n${name}\n${tableOf(rows ?? [])}\n`);
    }
  } finally {
    await cluster.stop();
    await rm(folder, { recursive: true, force: true });
  }
  const on = {
    busyBefore,
    node: process.version,
    cores: availableParallelism(),
    at: new Date().toISOString(),
  };
  await writeFile(file, `${JSON.stringify({ ...on, ...options, scenarios: found }, null, 2)}\n`);
  tell(`written to ${file}`);
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: "boolean", default: false },
    rounds: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
if (values.help || positionals.some((name) => !names.includes(name))) {
  process.stderr.write(usage);
  process.exit(values.help ? 0 : 64);
}
const pace = values.quick ? paces.quick : paces.whole;
const asked = positionals.length > 0 ? positionals : names;
const paced = values.rounds === undefined ? pace : { ...pace, rounds: Number(values.rounds) };
try {
  await bench(asked, { isQuick: values.quick, pace: paced });
} catch (error) {
  console.error(error);
  // Whoever still waits for an answer would keep the process.
  process.exit(1);
}
