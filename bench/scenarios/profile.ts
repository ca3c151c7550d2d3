import { mkdtemp, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { runFor } from "../figures/beside.ts";
import { shares, type Profile } from "../figures/profile.ts";
import type { Row } from "../figures/table.ts";
import { Decider, fileCases, Team } from "../load/decider.ts";
import { Reporter } from "../load/journey.ts";
import { ask, beginsWork, openContender, type Contender } from "../stage/contender.ts";
import type { Run } from "./run.ts";

const people = 8;
const warmMs = 5_000;
/** More than anybody decides meanwhile. */
const casesFiled = 1_000;

/** Where the time goes, in the bot by who spends it, in PostgreSQL by statement: of a journey, and of a decision. */
export async function profile(run: Run): Promise<Row[]> {
  const journeys = await profileOf(run, "an update", (ours) =>
    Promise.resolve(Array.from({ length: people }, () => new Reporter(ours.double, ours.watch))),
  );
  const decisions = await profileOf(run, "a decision", async (ours) => {
    const filed = await fileCases(ours, casesFiled);
    const team = new Team();
    return Array.from({ length: people }, () => new Decider(ours, filed, team));
  });
  return [...journeys, ...decisions];
}

async function profileOf(
  run: Run,
  of: string,
  startActing: (ours: Contender) => Promise<Parameters<typeof runFor>[1]>,
): Promise<Row[]> {
  run.tell(`profile of ${of}`);
  const folder = await mkdtemp(path.join(run.folder, "profile-"));
  const ours = await openContender(run, "searchlight", {
    isStarted: false,
    node: ["--cpu-prof", `--cpu-prof-dir=${folder}`],
  });
  try {
    await countsPlans(ours.databaseUrl);
    await beginsWork(ours);
    const actors = await startActing(ours);
    await runFor(warmMs, actors);
    await ask(ours.databaseUrl, "select pg_stat_statements_reset()").catch(() => undefined);
    const { made } = await runFor(run.isQuick ? 3_000 : 20_000, actors);
    const rows = [...(await byStatement(ours.databaseUrl, of, made))];
    await ours.ends();
    const [file] = await readdir(folder);
    if (file === undefined) return rows;
    const read: Profile = JSON.parse(await readFile(path.join(folder, file), "utf8"));
    return [...shares(read), ...rows];
  } finally {
    await ours.close();
  }
}

/** Whether a statement is planned anew at each call is not counted unless it is asked for. */
async function countsPlans(databaseUrl: string): Promise<void> {
  const name = new URL(databaseUrl).pathname.slice(1);
  await ask(databaseUrl, `alter database ${name} set pg_stat_statements.track_planning = on`).catch(
    () => undefined,
  );
}

const shown = 25;

async function byStatement(databaseUrl: string, of: string, made: number): Promise<Row[]> {
  const found = await ask(
    databaseUrl,
    `select left(regexp_replace(query, '\\s+', ' ', 'g'), 110) as query, calls::float8, plans::float8,
      total_plan_time as planned, total_exec_time + total_plan_time as ms
    from pg_stat_statements where dbid = (select oid from pg_database where datname = current_database())
    order by ms desc limit ${shown}`,
  ).catch(() => []);
  return [...found].map((row) => ({
    what: "PostgreSQL",
    who: String(row["query"]),
    figures: {
      [of]: Number(row["calls"]) / made,
      [`ms ${of}`]: Number(row["ms"]) / made,
      "of it planning": Number(row["planned"]) / made,
      "plans a call": Number(row["plans"]) / Number(row["calls"]),
    },
  }));
}
