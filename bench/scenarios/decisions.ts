// Moderators at work, beside a bare bot and PostgreSQL alone. Also put on grown databases.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { beside, runFor, type Racer, type Round } from "../figures/beside.ts";
import type { Row } from "../figures/table.ts";
import { bareCases, Decider, fileCases, Team } from "../load/decider.ts";
import { ask, openContender, type Contender } from "../stage/contender.ts";
import type { Run } from "./run.ts";

const crowds = [1, 8, 64];
const compareAndSet = fileURLToPath(new URL("peers/compare-and-set.js", import.meta.url));
/** More than any bot decides in a second; a round ends early when there are none left. */
const casesASecond = { quick: 40, whole: 120 };

/** So many who dismiss cases, each the next one as soon as the last one's card has changed. */
export async function decisions(run: Run): Promise<Row[]> {
  const [ours, bare] = await Promise.all([
    openContender(run, "searchlight"),
    openContender(run, "bare"),
  ]);
  const rows: Row[] = [];
  const team = new Team();
  const bareTeam = new Team();
  try {
    for (const count of run.isQuick ? [8] : crowds) {
      const what = `${count} deciding, decisions`;
      run.tell(what);
      const seconds = (run.pace.warmMs + run.pace.rounds * run.pace.roundMs) / 1_000;
      const cases = Math.ceil(seconds * (run.isQuick ? casesASecond.quick : casesASecond.whole));
      const filed = await fileCases(ours, cases);
      const racers = [
        deciding(ours, filed, count, team),
        deciding(bare, bareCases(1_000_000), count, bareTeam),
        comparing(await run.cluster.database("compare"), count),
      ];
      rows.push(...(await beside(what, racers, run.pace)));
      await expectDecided(ours, filed);
    }
  } finally {
    await ours.close();
    await bare.close();
  }
  return rows;
}

export function deciding(
  contender: Contender,
  cases: ReturnType<typeof bareCases>,
  count: number,
  team: Team,
): Racer {
  const deciders = Array.from({ length: count }, () => new Decider(contender, cases, team));
  return { name: contender.kind, contender, round: (ms) => runFor(ms, deciders) };
}

/** A refusal is faster than a decision, and must not pass for one. */
async function expectDecided({ databaseUrl }: Contender, open: readonly unknown[]): Promise<void> {
  const left = await ask(databaseUrl, "select id from cases where status = 'open'");
  if (left.length > open.length) {
    throw new Error(`${left.length - open.length} cases were pressed on and not decided`);
  }
}

/** PostgreSQL alone, asked by a process of its own. */
function comparing(databaseUrl: string, count: number): Racer {
  const round = async (ms: number): Promise<Round> => {
    const child = spawn(process.execPath, [compareAndSet, String(count), String(ms)], {
      stdio: ["ignore", "pipe", "inherit"],
      env: { PATH: process.env["PATH"], DATABASE_URL: databaseUrl },
    });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (part: string) => (output += part));
    await once(child, "close");
    const { made, ms: took }: { made: number; ms: number } = JSON.parse(output);
    return { made, ms: took, tookMs: [] };
  };
  return { name: "compare-and-set", round };
}
