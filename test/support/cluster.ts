import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { migrate } from "../../src/db/migrate.ts";
import { makeRoles } from "../../src/db/roles.ts";
import { silentLog } from "../../src/domain/log.ts";
import { startEmbeddedPostgres } from "../../src/runtime/embedded-postgres.ts";
import {
  appRole,
  asRole,
  createDatabase,
  databaseUrl,
  makeRolesOfTests,
  ownerRole,
} from "./database.ts";
import { useMemoryFolder } from "./memory-folder.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A database of the run's server, to connect to for making others. */
    clusterUrl: string;
    /** How many do something at once: `all` with `npm run test:load`. */
    crowd: "some" | "all";
  }
}

/**
 * One server for the whole run, with a migrated database that tests clone. TEST_DATABASE_URL
 * names a server to use instead (PostgreSQL 15 or newer; its user is a superuser).
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const removeFiles = await useMemoryFolder();
  const { url, stop } = await startCluster();
  try {
    await makeRolesOfTests(url);
    const template = await createDatabase(url, {
      name: "template_searchlight",
      from: "template0",
      owner: ownerRole,
    });
    const at = databaseUrl(url, template);
    await migrate(asRole(at, ownerRole), asRole(at, appRole));
  } catch (error) {
    await stop();
    await removeFiles();
    throw error;
  }
  project.provide("clusterUrl", url);
  return async () => {
    await stop();
    await removeFiles();
  };
}

async function startCluster(): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env["TEST_DATABASE_URL"];
  if (given !== undefined && given !== "") return { url: given, stop: () => Promise.resolve() };
  const folder = await mkdtemp(path.join(tmpdir(), "searchlight-test-"));
  const server = await startEmbeddedPostgres({
    dataDir: folder,
    log: silentLog,
    makeRoles,
    fsync: false,
    isOpen: true,
  });
  const stop = async () => {
    await server.stop();
    for (const each of [folder, server.dataDir]) await rm(each, { recursive: true, force: true });
  };
  return { url: asRole(server.url, "searchlight"), stop };
}
