import { mkdtemp, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { runFor } from "../figures/beside.ts";
import { shares, type Profile } from "../figures/profile.ts";
import type { Row } from "../figures/table.ts";
import { Reporter } from "../load/journey.ts";
import { ask, openContender } from "../stage/contender.ts";
import type { Run } from "./run.ts";

const people = 8;
const warmMs = 5_000;

/** Where the time of a journey goes: in the bot by who spends it, in PostgreSQL by statement. */
export async function profile(run: Run): Promise<Row[]> {
  run.tell("profile");
  const folder = await mkdtemp(path.join(run.folder, "profile-"));
  const ours = await openContender(run, "searchlight", {
    node: ["--cpu-prof", `--cpu-prof-dir=${folder}`],
  });
  const reporters = Array.from({ length: people }, () => new Reporter(ours.double, ours.watch));
  try {
    await runFor(warmMs, reporters);
    await ask(ours.databaseUrl, "select pg_stat_statements_reset()").catch(() => undefined);
    const { made } = await runFor(run.isQuick ? 3_000 : 20_000, reporters);
    const rows = [...(await byStatement(ours.databaseUrl, made))];
    await ours.ends();
    const [file] = await readdir(folder);
    if (file === undefined) return rows;
    const read: Profile = JSON.parse(await readFile(path.join(folder, file), "utf8"));
    return [...shares(read), ...rows];
  } finally {
    await ours.close();
  }
}

const shown = 25;

async function byStatement(databaseUrl: string, updates: number): Promise<Row[]> {
  const found = await ask(
    databaseUrl,
    `select left(regexp_replace(query, '\\s+', ' ', 'g'), 110) as query, calls::float8,
      total_exec_time + total_plan_time as ms
    from pg_stat_statements where dbid = (select oid from pg_database where datname = current_database())
    order by ms desc limit ${shown}`,
  ).catch(() => []);
  return [...found].map((row) => ({
    what: "PostgreSQL",
    who: String(row["query"]),
    figures: {
      "an update": Number(row["calls"]) / updates,
      "ms an update": Number(row["ms"]) / updates,
    },
  }));
}
