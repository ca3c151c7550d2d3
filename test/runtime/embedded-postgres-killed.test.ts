import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { chooseServerUser, spawnOptions } from "../../src/runtime/embedded/server-user.ts";
import {
  eventually,
  isAlive,
  launch,
  pidFile,
  query,
  serverPid,
  useDataFolders,
  useFolders,
} from "./launcher-process.ts";

const folder = useFolders();
const madeFolder = useDataFolders();

test("a killed process takes its server along", async () => {
  const dataDir = await madeFolder();
  const killed = launch(dataDir);
  const url = await killed.started();
  await query(url, "create table notes as select 'kept' as note");
  const pid = await serverPid(dataDir);
  killed.kill();
  await eventually(() => !isAlive(pid), 3000);

  const next = launch(dataDir);
  expect(await query(await next.started(), "select note from notes")).toEqual([{ note: "kept" }]);
  await next.stop();
});

test("Ctrl-C, which reaches all processes of a terminal, leaves the server to its process", async () => {
  const dataDir = await madeFolder();
  const server = launch(dataDir);
  const url = await server.started();
  const pid = await serverPid(dataDir);
  process.kill(-server.pid, "SIGINT");
  await sleep(300);
  expect(await query(url, "select 1 as one")).toEqual([{ one: 1 }]);
  expect(await serverPid(dataDir)).toBe(pid);
  await server.stop();
});

test("a start right after a kill waits for the old server to go", async () => {
  const dataDir = await madeFolder();
  for (let round = 0; round < 5; round += 1) {
    const killed = launch(dataDir);
    expect(await query(await killed.started(), "select 1 as one")).toEqual([{ one: 1 }]);
    killed.kill();
  }
  const last = launch(dataDir);
  await last.started();
  await last.stop();
});

test("a kill in the middle of making the database leaves nothing half made", async () => {
  const dataDir = await folder("data");
  for (const delayMs of [150, 300, 450, 600]) {
    const killed = launch(dataDir);
    await sleep(delayMs);
    killed.kill();
  }
  const next = launch(dataDir);
  expect(await query(await next.started(), "select 1 as one")).toEqual([{ one: 1 }]);
  await next.stop();
});

test("a server that is killed is started again", async () => {
  const dataDir = await madeFolder();
  const server = launch(dataDir);
  const url = await server.started();
  const pid = await serverPid(dataDir);
  process.kill(pid, "SIGKILL");
  const isBack = async () => {
    const row = await query(url, "select 1 as one").catch(() => []);
    return row.length === 1 && (await serverPid(dataDir)) !== pid;
  };
  await eventually(isBack, 10_000).catch((error: unknown) => {
    throw new Error(`The process said: ${server.warnings.join(" ")}`, { cause: error });
  });
  await server.stop();
  expect(server.warnings).toContain("database_restarted");
});

test("one that is killed as soon as it was made knows its passwords", async () => {
  for (let round = 0; round < 3; round += 1) {
    const dataDir = await madeFolder();
    const server = launch(dataDir);
    const url = await server.started();
    process.kill(await serverPid(dataDir), "SIGKILL");
    const isBack = () =>
      query(url, "select 1 as one").then(
        () => true,
        (error: unknown) => {
          // What it says as long as it starts, and not that it does not know who asks.
          expect(String(error)).not.toContain("password");
          return false;
        },
      );
    await eventually(isBack, 10_000);
    await server.stop();
  }
});

test.runIf(process.platform === "linux")(
  "a server that outlived its process and its guard is stopped at the next start",
  async () => {
    const dataDir = await madeFolder();
    const killed = launch(dataDir);
    await query(await killed.started(), "create table notes as select 'kept' as note");
    const pid = await serverPid(dataDir);
    const guard = Number((await readFile(`/proc/${pid}/stat`, "utf8")).split(" ")[3]);
    const family = await readFile(`/proc/${guard}/task/${guard}/children`, "utf8");
    const watch = family
      .trim()
      .split(" ")
      .map(Number)
      .filter((each) => each !== pid);
    // Held first, so that none sees another die and takes the server along.
    for (const signal of ["SIGSTOP", "SIGKILL"]) {
      for (const each of [killed.pid, guard, ...watch]) process.kill(each, signal);
    }
    await eventually(() => !isAlive(killed.pid), 1000);
    expect(isAlive(pid)).toBe(true);

    const next = launch(dataDir);
    expect(await query(await next.started(), "select note from notes")).toEqual([{ note: "kept" }]);
    expect(next.warnings).toContain("database_leftover_stopped");
    expect(await serverPid(dataDir)).not.toBe(pid);
    await next.stop();
  },
);

test("a stale pid file whose number another program has now is no obstacle", async () => {
  const dataDir = await madeFolder();
  const first = launch(dataDir);
  await first.started();
  const stale = await pidFile(dataDir);
  await first.stop();

  const user = await chooseServerUser([path.join(dataDir, "postgres")]);
  const bystander = spawn("sleep", ["60"], spawnOptions(user));
  await writeFile(
    path.join(dataDir, "postgres", "postmaster.pid"),
    stale.replace(/^\d+/, String(bystander.pid)),
  );
  const next = launch(dataDir);
  await next.started();
  expect(bystander.exitCode).toBeNull();
  await next.stop();
  bystander.kill("SIGKILL");
});
