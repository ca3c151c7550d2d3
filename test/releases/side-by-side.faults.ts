import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { startSandbox, type Sandbox } from "telegram-sandbox";
import { z } from "zod";
import { dropSnapshot, makeBuild } from "../faults/build.ts";
import { startBotProcess, type BotProcess } from "../support/bot-process.ts";
import { appRole, asRole, createDatabase, databaseUrl, ownerRole } from "../support/database.ts";
import { reportsTerm } from "../support/reports-term.ts";
import { openClient } from "../support/scene.ts";

/* An older process works on beside a newer one, whose tables have something more. */

const Journal = z.looseObject({
  entries: z.array(z.looseObject({ idx: z.number(), when: z.number(), tag: z.string() })),
});

/** The release after this one: the same, and a migration that adds something. */
async function nextRelease(): Promise<string> {
  const main = await makeBuild("next-release", []);
  const folder = path.join(path.dirname(main), "..", "migrations");
  const file = path.join(folder, "meta", "_journal.json");
  const journal = Journal.parse(JSON.parse(await readFile(file, "utf8")));
  const last = journal.entries.at(-1);
  if (last === undefined) throw new Error("there are no migrations");
  const next = { ...last, idx: last.idx + 1, when: last.when + 1, tag: "9999_next" };
  await writeFile(file, JSON.stringify({ ...journal, entries: [...journal.entries, next] }));
  await writeFile(
    path.join(folder, "9999_next.sql"),
    `alter table reports add column later_column text;
    create table later_table (id bigint primary key);`,
  );
  return main;
}

let sandbox: Sandbox;
let url: string;
const started: BotProcess[] = [];
beforeAll(async () => {
  sandbox = await startSandbox({ scale: 50 });
  const name = await createDatabase(inject("clusterUrl"), {
    name: "test_side_by_side",
    from: "template0",
    owner: ownerRole,
  });
  url = asRole(databaseUrl(inject("clusterUrl"), name), appRole);
});
afterAll(async () => {
  await Promise.all(started.map((bot) => bot.kill()));
  await sandbox.stop();
  await dropSnapshot();
});

async function starts(main?: string): Promise<BotProcess> {
  const bot = await startBotProcess({
    sandbox,
    databaseUrl: url,
    adminIds: [5, 6],
    env: { MIGRATION_DATABASE_URL: asRole(url, ownerRole) },
    ...(main === undefined ? {} : { main }),
  });
  started.push(bot);
  return bot;
}

it("both take reports side by side; the older one comes back only over a backup", async () => {
  const [newer, older] = [await nextRelease(), await starts()];
  await reportsTerm(sandbox.person(), "before the upgrade");
  const upgraded = await starts(newer);
  const people = Array.from({ length: 6 }, () => sandbox.person());
  const words = ["ash", "birch", "cedar", "elm", "fir", "larch"];
  await Promise.all(people.map((person, at) => reportsTerm(person, `beside ${words[at]} tree`)));
  // Each of them alone, too.
  await upgraded.kill();
  await reportsTerm(sandbox.person(), "by the older one alone");
  const again = await starts(newer);
  expect(await older.stop()).toBe(0);
  await reportsTerm(sandbox.person(), "by the newer one alone");
  const client = openClient(url);
  const [counts] = await client`
    select (select count(*) from reports)::int as reports, (select count(*) from cases)::int as cases,
      (select count(*) from inbox where dead_at is not null)::int as dead`;
  await client.end();
  expect(counts).toEqual({ reports: 9, cases: 9, dead: 0 });
  for (const bot of [older, upgraded, again]) expect(bot.output()).not.toContain("handler_failed");

  await expect(starts()).rejects.toThrow(/a later version has worked on them/);
  await reportsTerm(sandbox.person(), "and the newer one goes on");
});
