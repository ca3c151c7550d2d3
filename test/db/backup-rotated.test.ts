import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { dropOpened } from "../../src/db/data-keys.ts";
import { heldOn } from "../../src/db/privacy/held-store.ts";
import { sealAll } from "../../src/db/privacy/seal-all.ts";
import { sealWith } from "../../src/db/privacy/seal-with.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { openCaseDesk, termOf, useCaseDesk } from "../support/case-desk.ts";
import { runsBuilt } from "../support/command.ts";
import { appRole, asRole, createDatabase, databaseUrl, ownerRole } from "../support/database.ts";
import { keysOf, keyWords, testKeys } from "../support/keys.ts";
import { openClient } from "../support/scene.ts";
import { useSealing } from "../support/seal.ts";

/* A backup from before the master key was rotated, restored with the key file of today. */

useSealing();
const desk = useCaseDesk();
const name = "test_rotated";
const url = () => asRole(databaseUrl(inject("clusterUrl"), name), appRole);
const reporter = 7_600_000_001;
let folder: string;
let both: string;
const keyFile = () => path.join(folder, "keys");
const backup = () => path.join(folder, "before.backup");
const envOf = (at: string) => ({
  DATABASE_URL: at,
  MIGRATION_DATABASE_URL: asRole(at, ownerRole),
  DATA_DIR: folder,
});

async function restores() {
  await createDatabase(inject("clusterUrl"), { name, from: "template0", owner: ownerRole });
  return runsBuilt("restore", envOf(url()), backup());
}

/** What a process with these keys, which has read nothing yet, reads of the reporter. */
async function readsWith(keys: string): Promise<string> {
  const restored = openCaseDesk(url());
  const ids = await restored.sql<{ id: string }[]>`select id from data_keys`;
  dropOpened(ids.map(({ id }) => id));
  sealWith(keysOf(keys));
  try {
    return JSON.stringify(await unitOfWork(restored.db, () => heldOn(reporter)));
  } finally {
    await restored.close();
  }
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "searchlight-rotated-"));
  await writeFile(keyFile(), `${keyWords.replaceAll(",", "\n")}\n`, { mode: 0o600 });
  await sealAll(desk.db);
  await desk.files({ by: reporter, subject: termOf("amber quay"), note: "before the rotation" });
  expect(await runsBuilt("backup", envOf(desk.databaseUrl), backup())).toMatchObject({ code: 0 });
  expect(await runsBuilt("rotate-keys", envOf(desk.databaseUrl))).toMatchObject({ code: 0 });
  both = await readFile(keyFile(), "utf8");
  expect(both).toMatch(/^master-2:.*\nmaster-1:/m);
}, 60_000);
afterAll(async () => {
  sealWith(testKeys);
  const client = openClient(inject("clusterUrl"));
  await client.unsafe(`drop database if exists ${name} with (force)`);
  await client.end();
  await rm(folder, { recursive: true, force: true });
});

it("without the earlier master key it is refused with a sentence, and nothing is restored", async () => {
  await writeFile(keyFile(), both.replace(/^master-1:.*\n/m, ""));
  const seen = await restores();
  expect(seen.code).toBe(1);
  expect(seen.err).toContain(
    "The backup was made before the master key was rotated: it needs master-1",
  );
  expect(seen.err).toContain("Nothing was restored");
  const look = openClient(url());
  const there = await look`select from pg_class where relnamespace = 'public'::regnamespace`;
  expect(there).toHaveLength(0);
  await look.end();
});

it("with the earlier one beside it everything is read, and goes over to today's", async () => {
  await writeFile(keyFile(), both);
  expect(await restores()).toMatchObject({ code: 0, err: "" });
  expect(await readsWith(both)).toContain("before the rotation");
  const again = await runsBuilt("rotate-keys", envOf(url()));
  expect(again).toMatchObject({ code: 0, err: "" });
  const now = await readFile(keyFile(), "utf8");
  expect(await readsWith(now.replace(/^master-[12]:.*\n/gm, ""))).toContain("before the rotation");
});
