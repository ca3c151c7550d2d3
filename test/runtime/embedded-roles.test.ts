import { lchown, readdir, readFile, rm, stat } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it, test } from "vitest";
import { migrate } from "../../src/db/migrate.ts";
import { silentLog } from "../../src/domain/log.ts";
import { chooseAccess, superuserUrl } from "../../src/runtime/embedded/access.ts";
import { prepareBinaries } from "../../src/runtime/embedded/binaries.ts";
import { ensureCluster } from "../../src/runtime/embedded/cluster.ts";
import { choosePlace } from "../../src/runtime/embedded/place.ts";
import { startServer } from "../../src/runtime/embedded/server.ts";
import { asRole } from "../support/database.ts";
import {
  isAlive,
  launch,
  query,
  serverPid,
  useDataFolders,
  useFolders,
} from "./launcher-process.ts";

const folder = useFolders();
const madeFolder = useDataFolders();
const isRoot = process.getuid?.() === 0;

/** Another role or password, at the same place. */
const as = (url: string, name: string, password: string) => {
  const changed = new URL(asRole(url, name));
  changed.password = password;
  return changed.href;
};

describe("the embedded server", () => {
  it("lets in the owner of the tables and the bot, by their passwords, and nobody else", async () => {
    const dataDir = await madeFolder();
    const server = launch(dataDir);
    const { url, appUrl } = await server.urls();
    const who = "select current_user as who, rolsuper from pg_roles where rolname = current_user";
    expect(await query(url, who)).toEqual([{ who: "searchlight_owner", rolsuper: false }]);
    expect(await query(appUrl, who)).toEqual([{ who: "searchlight_app", rolsuper: false }]);
    for (const [name, password] of [
      ["searchlight", ""],
      ["searchlight_app", "a guess"],
      ["searchlight_owner", new URL(appUrl).password],
      ["postgres", ""],
    ] as const) {
      await expect(query(as(url, name, password), "select 1"), name).rejects.toThrow(
        /pg_hba|authentication failed/,
      );
    }
    await server.stop();
  });

  it("keeps the passwords where others can't read them, and makes new ones where they are lost", async () => {
    const dataDir = await madeFolder();
    const file = path.join(dataDir, "database-passwords");
    const first = launch(dataDir);
    const before = await first.urls();
    await first.stop();
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await rm(file);
    const second = launch(dataDir);
    const after = await second.urls();
    expect(after.appUrl).not.toBe(before.appUrl);
    expect(await query(after.appUrl, "select 1 as one")).toEqual([{ one: 1 }]);
    await expect(query(before.appUrl, "select 1")).rejects.toThrow("authentication failed");
    await second.stop();
  });

  it("keeps passwords as scram's verifiers only", async () => {
    const dataDir = await madeFolder();
    const server = launch(dataDir);
    const { url, appUrl } = await server.urls();
    expect(await query(url, "show password_encryption")).toEqual([
      { password_encryption: "scram-sha-256" },
    ]);
    await server.stop();
    const hba = await readFile(path.join(dataDir, "postgres/pg_hba.conf"), "utf8");
    expect(hba).toContain("scram-sha-256");
    expect(hba).not.toContain("trust");
    for (const each of [url, appUrl]) expect(hba).not.toContain(new URL(each).password);
  });
});

/** As it was made before there were roles: everything is the superuser's, and the socket trusts all. */
async function makeOldCluster(dataDir: string): Promise<void> {
  const place = await choosePlace(dataDir, silentLog);
  const binaries = await prepareBinaries(place, silentLog);
  const access = await chooseAccess(place);
  const log = silentLog;
  await ensureCluster(place, binaries, { fsync: false, access, log });
  const server = await startServer({
    place,
    binaries,
    access,
    fsync: false,
    pidToIgnore: undefined,
    log,
  });
  const url = superuserUrl(access);
  await migrate(url);
  await query(
    url,
    `insert into audit_events (kind, subject_code, actor, facts)
      values ('intake_paused', 'C-4K7P2M9X', 'system', '{}')`,
  );
  await server.stop();
}

async function giveAll(folder: string, uid: number): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    await lchown(path.join(entry.parentPath, entry.name), uid, uid);
  }
  await lchown(folder, uid, uid);
}

test("a cluster of a superuser's becomes one of two roles, and keeps what it has", async () => {
  const dataDir = await folder("data");
  await makeOldCluster(dataDir);
  const cluster = path.join(dataDir, "postgres");
  // As root, it ran as nobody, as many things on a machine do.
  if (isRoot) for (const each of [cluster, path.join(dataDir, "run")]) await giveAll(each, 65_534);

  const server = launch(dataDir);
  const { url, appUrl } = await server.urls();
  await migrate(url, appUrl);
  expect(await query(appUrl, "select kind from audit_events")).toEqual([{ kind: "intake_paused" }]);
  expect(
    await query(
      url,
      "select distinct tableowner from pg_tables where schemaname in ('public', 'drizzle')",
    ),
  ).toEqual([{ tableowner: "searchlight_owner" }]);
  await expect(query(appUrl, "delete from audit_events")).rejects.toThrow("permission denied");
  await expect(query(as(url, "searchlight", ""), "select 1")).rejects.toThrow("pg_hba");
  if (isRoot) {
    const { uid } = await stat(cluster);
    expect(uid).toBeGreaterThanOrEqual(63_000);
    expect(uid).toBeLessThan(64_000);
    expect((await stat(`/proc/${await serverPid(dataDir)}`)).uid).toBe(uid);
  }
  await server.stop();

  const again = launch(dataDir);
  const second = await again.urls();
  expect(second.url).toBe(url);
  const pid = await serverPid(dataDir);
  await again.stop();
  expect(isAlive(pid)).toBe(false);
});

test.runIf(isRoot)("a server as nobody that a killed process left is stopped first", async () => {
  const dataDir = await folder("data");
  await makeOldCluster(dataDir);
  for (const each of ["postgres", "run"]) await giveAll(path.join(dataDir, each), 65_534);
  const place = await choosePlace(dataDir, silentLog);
  const left = await startServer({
    place,
    binaries: await prepareBinaries(place, silentLog),
    access: await chooseAccess(place),
    fsync: false,
    pidToIgnore: undefined,
    log: silentLog,
  });
  const server = launch(dataDir);
  expect(
    await query(await server.started(), "select count(*)::int as n from audit_events"),
  ).toEqual([{ n: 1 }]);
  expect(isAlive(left.pid)).toBe(false);
  await server.stop();
});
