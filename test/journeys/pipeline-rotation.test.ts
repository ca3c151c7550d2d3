import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Person } from "telegram-sandbox/people/person";
import { lettersOf } from "../support/case-desk.ts";
import { runsBuilt } from "../support/command.ts";
import { keyWords } from "../support/keys.ts";
import { reportsTerm } from "../support/reports-term.ts";
import { openClient, useScene } from "../support/scene.ts";

/* The master key is changed while people report: nothing is lost, and the old one can go. */

let folder: string;
const file = () => path.join(folder, "keys");
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "searchlight-rotation-"));
  await writeFile(file(), `${keyWords.replaceAll(",", "\n")}\n`, { mode: 0o600 });
});
const scene = useScene({ env: () => ({ DATA_DIR: folder }) });
afterAll(() => rm(folder, { recursive: true, force: true }));

it("wraps all keys anew under load, and the bot goes on without the old one", async () => {
  const client = openClient(scene.databaseUrl);
  const people: Person[] = [];
  const named = () => {
    const person = scene.sandbox.person({ firstName: "Rita" });
    people.push(person);
    return person;
  };
  const done = new AbortController();
  let serial = 0;
  const reporting = async () => {
    while (!done.signal.aborted) {
      serial += 1;
      await reportsTerm(named(), `rotated ${lettersOf(serial)} end`);
    }
  };
  const load = [reporting(), reporting()];
  await sleep(1_500);
  const rotated = await runsBuilt("rotate-keys", {
    DATABASE_URL: scene.databaseUrl,
    DATA_DIR: folder,
  });
  await sleep(1_500);
  done.abort();
  await Promise.all(load);
  expect(rotated).toMatchObject({ code: 0, err: "" });
  expect(rotated.out).toMatch(
    /^\d+ keys are wrapped by master-2 now\. Nothing here needs master-1/,
  );
  const wrappedBy = await client`select distinct master from data_keys`;
  expect(wrappedBy).toEqual([{ master: "master-2" }]);
  const both = await readFile(file(), "utf8");
  expect(both).toMatch(/^master-2:.*\nmaster-1:/m);
  for (const secret of both.match(/[\w+/]{43}=/g) ?? []) expect(rotated.out).not.toContain(secret);

  await writeFile(file(), both.replace(/^master-1:.*\n/m, ""));
  await scene.restart("stop");
  await reportsTerm(named(), "rotated after all end");
  // What they reported before is read with the new key.
  for (const person of people.slice(0, -1)) {
    const asked = person.sends("/status");
    await person.seesText(/rotated [a-j]+ end/, { after: asked });
  }
  expect(scene.bot().output()).not.toMatch(/handler_failed|lane_fault/);
  await client.end();
});
