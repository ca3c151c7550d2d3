// What a contender takes of the machine and of PostgreSQL. Used by scenarios, before and after.
import { readFile, readdir } from "node:fs/promises";
import type postgres from "postgres";
import { openClient } from "../peers/open-client.ts";
import type { Contender } from "../stage/contender.ts";

/** Counted since whenever; only differences say something. NaN: can't be counted here. */
export interface Usage {
  /** Processor time of the contender's processes, and of the whole PostgreSQL server. */
  botMs: number;
  postgresMs: number;
  /** `begin` and `commit` among them. */
  statements: number;
  calls: number;
}

/** What PostgreSQL says of a database a while after it happened. */
export interface Written {
  commits: number;
  inserts: number;
  updates: number;
}

/** A tick of Linux's clock for processor time. */
const tickMs = 10;

type Meter = {
  usage: () => Promise<Usage>;
  written: () => Promise<Written>;
  close: () => Promise<void>;
};

export async function openMeter(contender: Contender): Promise<Meter> {
  const client = openClient(contender.databaseUrl, 1);
  const [backend] = await client<{ pid: number }[]>`select pg_backend_pid() as pid`;
  const postmaster = await postmasterOf(backend?.pid ?? 0);
  return {
    usage: async () => {
      const [postgresMs, bots, statements] = await Promise.all([
        postmaster === undefined ? NaN : treeMs(postmaster),
        Promise.all(contender.pids().map(statOf)),
        statementsOf(client),
      ]);
      const botMs = bots.reduce((ms, stat) => ms + (stat?.ownMs ?? NaN), 0);
      const calls = [...contender.double.counts.values()].reduce((a, b) => a + b, 0);
      return { botMs, postgresMs, statements, calls };
    },
    written: async () => {
      const [row] = await client<Written[]>`
        select xact_commit::float8 as commits, tup_inserted::float8 as inserts,
          tup_updated::float8 as updates
        from pg_stat_database where datname = current_database()`;
      return row ?? { commits: NaN, inserts: NaN, updates: NaN };
    },
    close: () => client.end({ timeout: 5 }),
  };
}

async function statementsOf(client: postgres.Sql): Promise<number> {
  const [row] = await client<{ calls: number }[]>`
    select coalesce(sum(calls), 0)::float8 as calls from pg_stat_statements
    where dbid = (select oid from pg_database where datname = current_database())`.catch(() => []);
  return row?.calls ?? NaN;
}

type Stat = { parent: number; ownMs: number; endedMs: number };

/** Undefined where Linux's /proc is not, or when the process has ended. */
async function statOf(pid: number): Promise<Stat | undefined> {
  const read = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  const after = read.slice(read.lastIndexOf(")") + 2).split(" ");
  if (after.length < 15) return undefined;
  const at = (nth: number) => Number(after[nth]);
  return { parent: at(1), ownMs: (at(11) + at(12)) * tickMs, endedMs: (at(13) + at(14)) * tickMs };
}

/** Undefined when the server runs on another machine, or as another user's process that can't be seen. */
async function postmasterOf(backend: number): Promise<number | undefined> {
  const name = await readFile(`/proc/${backend}/comm`, "utf8").catch(() => "");
  return name.startsWith("postgres") ? (await statOf(backend))?.parent : undefined;
}

/** Processor time of a process and its children, those that have ended among them. */
async function treeMs(pid: number): Promise<number> {
  const pids = (await readdir("/proc").catch(() => [])).map(Number).filter(Number.isInteger);
  const stats = await Promise.all(pids.map(async (each) => ({ each, stat: await statOf(each) })));
  return stats.reduce((ms, { each, stat }) => {
    if (each === pid) return ms + (stat?.ownMs ?? 0) + (stat?.endedMs ?? 0);
    return ms + (stat?.parent === pid ? stat.ownMs : 0);
  }, 0);
}

export function difference<T extends object>(after: T, before: T): T {
  const entries = Object.entries(after).map(([key, value]) => {
    const earlier: unknown = Reflect.get(before, key);
    return [key, Number(value) - Number(earlier)];
  });
  return Object.fromEntries(entries) as T;
}
