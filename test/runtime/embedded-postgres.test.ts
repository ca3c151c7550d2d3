import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import {
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

test("what was written is there after a stop and a new start", async () => {
  const dataDir = await folder("data");
  const first = launch(dataDir);
  await query(await first.started(), "create table notes as select 'kept' as note");
  expect(await first.stop()).toEqual({ kind: "stopped" });

  const second = launch(dataDir);
  expect(await query(await second.started(), "select note from notes")).toEqual([{ note: "kept" }]);
  await second.stop();
  expect(second.warnings).toEqual([]);
});

test("the database is UTF-8, PostgreSQL 18, and listens on a socket only", async () => {
  const server = launch(await folder("data"));
  const [found] = await query(
    await server.started(),
    `select current_database() as name, current_setting('server_encoding') as encoding,
       current_setting('listen_addresses') as addresses, lower('ÄÖ') as folded,
       current_setting('server_version_num')::int / 10000 as version`,
  );
  expect(found).toEqual({
    name: "searchlight",
    encoding: "UTF8",
    addresses: "",
    folded: "äö",
    version: 18,
  });
  await server.stop();
});

test("a second process on the same folder is told who has it", async () => {
  const dataDir = await madeFolder();
  const first = launch(dataDir);
  const url = await first.started();
  const second = await launch(dataDir).next();

  expect(second).toMatchObject({ kind: "refused", faultKind: "data_dir_in_use" });
  expect(second).toHaveProperty("message", expect.stringContaining(`process ${first.pid}`));
  expect(await query(url, "select 1 as one")).toEqual([{ one: 1 }]);
  await first.stop();
  const third = launch(dataDir);
  await third.started();
  await third.stop();
});

test("of several that start at once on one folder, one runs and the others are told", async () => {
  const dataDir = await madeFolder();
  const killed = launch(dataDir);
  await killed.started();
  killed.kill();
  const rivals = Array.from({ length: 4 }, () => launch(dataDir));
  const said = await Promise.all(rivals.map((each) => each.next()));

  const kinds = said.map((each) => (each.kind === "refused" ? each.faultKind : each.kind));
  expect(kinds.sort()).toEqual([...Array<string>(3).fill("data_dir_in_use"), "started"]);
  await rivals[said.findIndex((each) => each.kind === "started")]?.stop();
});

test("a folder name may be long, and hold blanks, commas and quotes", async () => {
  const dataDir = await folder(`it's "mine", ${"so long ".repeat(12)}/data`);
  const server = launch(dataDir);
  const url = await server.started();
  expect(await query(url, "select 1 as one")).toEqual([{ one: 1 }]);
  expect((await pidFile(dataDir)).split("\n")[1]).toBe(path.join(dataDir, "postgres"));
  await server.stop();
  await rm(new URL(url).searchParams.get("host") ?? "", { recursive: true });

  const short = launch(await folder(`it's "mine", really`));
  expect(await query(await short.started(), "select 1 as one")).toEqual([{ one: 1 }]);
  await short.stop();
});

test.each(["/proc/data", "/dev/null", "/dev/null/data"])(
  "a folder that can't be made is named: %s",
  async (dataDir) => {
    const refusal = await launch(dataDir).next();
    expect(refusal).toMatchObject({ kind: "refused", faultKind: "data_dir_unusable" });
    expect(refusal).toHaveProperty("message", expect.stringContaining(dataDir));
  },
);

test("a cluster of another PostgreSQL version is left alone and named", async () => {
  const dataDir = await madeFolder();
  const server = launch(dataDir);
  await server.started();
  await server.stop();
  await writeFile(path.join(dataDir, "postgres", "PG_VERSION"), "17\n");
  const refusal = await launch(dataDir).next();
  expect(refusal).toMatchObject({ faultKind: "data_dir_of_other_version" });
  expect(refusal).toHaveProperty("message", expect.stringContaining("PostgreSQL 17"));
});

test("neither failing statements nor the rows they quote get into the server's log", async () => {
  const dataDir = await madeFolder();
  const server = launch(dataDir);
  const url = await server.started();
  await query(url, "create table terms (term text primary key check (term <> 'canary-check'))");
  await query(url, "insert into terms values ('canary-twice')");
  for (const term of ["canary-twice", "canary-check"]) {
    await expect(query(url, `insert into terms values ('${term}')`)).rejects.toThrow("terms");
  }
  await server.stop();
  const log = await readFile(path.join(dataDir, "postgres.log"), "utf8");
  expect(log).toContain("database system is ready");
  expect(log).not.toContain("canary");
});

test.runIf(process.platform === "linux")("the server sees nothing of our environment", async () => {
  const dataDir = await madeFolder();
  const server = launch(dataDir, { BOT_TOKEN: "123456:canary" });
  await server.started();
  const pid = await serverPid(dataDir);
  expect(isAlive(pid)).toBe(true);
  expect(await readFile(`/proc/${pid}/environ`, "utf8")).not.toContain("canary");
  await server.stop();
  expect(isAlive(pid)).toBe(false);
});
