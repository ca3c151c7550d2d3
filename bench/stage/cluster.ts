// PostgreSQL for a run: a server of its own, as `npm start` runs one, and a counter of statements.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { makeRoles } from "../../src/db/roles.ts";
import { silentLog } from "../../src/domain/log.ts";
import { startEmbeddedPostgres } from "../../src/runtime/embedded-postgres.ts";
import { openClient } from "../peers/open-client.ts";

export interface Cluster {
  url: string;
  /** Makes a database anew, and gives back its address. */
  database: (name: string) => Promise<string>;
  stop: () => Promise<void>;
}

/** `BENCH_DATABASE_URL` names a server to use instead; its user may create databases. */
export async function openCluster(): Promise<Cluster> {
  const given = process.env["BENCH_DATABASE_URL"];
  if (given !== undefined && given !== "") return clusterAt(given, () => Promise.resolve());
  const folder = await mkdtemp(path.join(tmpdir(), "searchlight-bench-"));
  const start = () =>
    startEmbeddedPostgres({ dataDir: folder, log: silentLog, makeRoles, isOpen: true });
  let server = await start();
  // The library is read when the server starts.
  await administer(
    asSuperuser(server.url),
    "alter system set shared_preload_libraries = pg_stat_statements",
  );
  await server.stop();
  server = await start();
  return clusterAt(asSuperuser(server.url), async () => {
    await server.stop();
    for (const each of [folder, server.dataDir]) await rm(each, { recursive: true, force: true });
  });
}

function clusterAt(url: string, stop: () => Promise<void>): Cluster {
  const made = new Set<string>();
  const drop = (name: string) => administer(url, `drop database if exists ${name} with (force)`);
  return {
    url,
    database: async (name) => {
      const full = `bench_${name}`;
      await drop(full);
      await administer(url, `create database ${full} template template0`);
      made.add(full);
      const at = databaseAt(url, full);
      await administer(at, "create extension if not exists pg_stat_statements").catch(
        () => undefined,
      );
      return at;
    },
    stop: async () => {
      for (const name of made) await drop(name);
      await stop();
    },
  };
}

function asSuperuser(url: string): string {
  const as = new URL(url);
  as.username = "searchlight";
  return as.href;
}

function databaseAt(clusterUrl: string, name: string): string {
  const url = new URL(clusterUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function administer(url: string, statement: string): Promise<void> {
  const client: postgres.Sql = openClient(url, 1);
  try {
    await client.unsafe(statement);
  } finally {
    await client.end({ timeout: 5 });
  }
}
