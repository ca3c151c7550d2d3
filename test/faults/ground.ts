// Where a run keeps its database: on the server of all tests, or on one of its own that may be killed.
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type postgres from "postgres";
import { migrate } from "../../src/db/migrate.ts";
import { makeRoles } from "../../src/db/roles.ts";
import { silentLog } from "../../src/domain/log.ts";
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from "../../src/runtime/embedded-postgres.ts";
import {
  appRole,
  asRole,
  createDatabase,
  databaseUrl,
  makeRolesOfTests,
  ownerRole,
} from "../support/database.ts";
import { openDatabaseLine, type Line } from "../support/line.ts";
import { clientAt } from "../support/scene.ts";
import {
  askWitness,
  installWitness,
  slotNames,
  slotUrl,
  type SlotName,
  type Witnessed,
} from "./witness.ts";

type ServerOfRun = {
  url: string;
  kill: () => Promise<void>;
  move: () => Promise<string>;
  stop: () => Promise<void>;
};

/** The database of a run, which may be another one in the end. */
export type Ground = {
  /** The test's own hands, which may do anything. */
  client: () => postgres.Sql;
  /** The server, as its superuser. */
  adminUrl: () => string;
  /** As the bot's role, without a line between. */
  url: () => string;
  /** As a place for a process reaches it, by a line of its own. */
  urlOf: (slot: SlotName) => string;
  lineOf: (slot: SlotName) => Line;
  lines: () => readonly Line[];
  server: ServerOfRun | undefined;
  /** Another database takes its place, under this name. */
  becomes: (name: string) => Promise<void>;
  witnessed: () => Promise<Witnessed>;
  close: () => Promise<void>;
};

const superuser = "searchlight";

export async function openGround({
  url: first,
  admin,
  server,
}: {
  url: string;
  admin: string;
  server?: ServerOfRun;
}): Promise<Ground> {
  let name = new URL(first).pathname.slice(1);
  let at = admin;
  const open = () => clientAt(databaseUrl(at, name));
  let client = open();
  await installWitness(client);
  const here = () => asRole(databaseUrl(at, name), appRole);
  const lines = new Map<SlotName, Line & { url: string }>();
  for (const slot of slotNames) lines.set(slot, await openDatabaseLine(slotUrl(here(), slot)));
  const lineOf = (slot: SlotName) => {
    const line = lines.get(slot);
    if (line === undefined) throw new Error(`no line for ${slot}`);
    return line;
  };
  const before: Witnessed[] = [];
  const move = async (change: () => Promise<void>) => {
    before.push(await askWitness(client));
    await client.end({ timeout: 1 });
    await change();
    client = open();
    for (const slot of slotNames) lineOf(slot).leadTo(here());
  };
  return {
    client: () => client,
    adminUrl: () => at,
    url: here,
    urlOf: (slot) => databaseUrl(lineOf(slot).url, name),
    lineOf,
    lines: () => [...lines.values()],
    server: server && {
      ...server,
      move: async () => {
        await move(async () => {
          at = await server.move();
        });
        before.pop();
        return at;
      },
    },
    becomes: (other) =>
      move(async () => {
        name = other;
        const anew = open();
        await installWitness(anew);
        await anew.end({ timeout: 1 });
      }),
    witnessed: async () => joined([...before, await askWitness(client)]),
    close: async () => {
      await client.end({ timeout: 5 });
      for (const line of lines.values()) await line.close();
    },
  };
}

const joined = (all: readonly Witnessed[]): Witnessed => ({
  done: new Map(all.flatMap(({ done }) => [...done])),
  taken: all.flatMap(({ taken }) => taken),
});

/** A server for one run: it can be killed, and its data taken over by another one elsewhere. */
export async function openServer(): Promise<ServerOfRun & { admin: string }> {
  const folders: string[] = [];
  const start = async (from?: string) => {
    const folder = await mkdtemp(path.join(tmpdir(), "searchlight-faults-"));
    folders.push(folder);
    if (from !== undefined) {
      await promisify(execFile)("cp", ["-a", path.join(from, "postgres"), folder]);
    }
    return startEmbeddedPostgres({
      dataDir: folder,
      log: silentLog,
      makeRoles,
      // Whoever kills it sees what it had promised to keep.
      fsync: true,
      isOpen: true,
    });
  };
  let server: EmbeddedPostgres = await start();
  const admin = () => asRole(server.url, superuser);
  await makeRolesOfTests(admin());
  const name = await createDatabase(admin(), {
    name: "faults",
    from: "template0",
    owner: ownerRole,
  });
  const at = databaseUrl(admin(), name);
  await migrate(asRole(at, ownerRole), asRole(at, appRole));
  const kill = async () => {
    const file = path.join(server.dataDir, "postgres", "postmaster.pid");
    process.kill(Number((await readFile(file, "utf8")).split("\n")[0]), "SIGKILL");
  };
  return {
    admin: admin(),
    url: asRole(at, appRole),
    kill,
    move: async () => {
      await kill();
      const gone = server.dataDir;
      await server.stop();
      folders.push(gone);
      server = await start(gone);
      return admin();
    },
    stop: async () => {
      await server.stop();
      for (const each of [...folders, server.dataDir])
        await rm(each, { recursive: true, force: true });
    },
  };
}
