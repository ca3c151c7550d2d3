import { copyFile, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Person } from "telegram-sandbox/people/person";
import type postgres from "postgres";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { startBotProcess, type BotProcess } from "../support/bot-process.ts";
import { runsBuilt } from "../support/command.ts";
import { appRole, asRole, createDatabase, databaseUrl, ownerRole } from "../support/database.ts";
import { cardsOfOpen } from "../support/cards-of-open.ts";
import { isQuiet } from "../faults/collect.ts";
import { lettersOf } from "../support/case-desk.ts";
import { readWithKeysOf } from "../support/open-rows.ts";
import { dumpOf } from "../support/dump.ts";
import { keyWords } from "../support/keys.ts";
import { reportsTerm } from "../support/reports-term.ts";
import { openClient, useScene } from "../support/scene.ts";

/* A backup is made while the bot is at work, the machine is lost, and the backup is restored elsewhere. */

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "searchlight-backup-"));
  // With these the test opens what it finds in the database.
  await writeFile(path.join(folder, "keys"), keyWords.replaceAll(",", "\n"), { mode: 0o600 });
});
const scene = useScene({ env: () => ({ DATA_DIR: folder }) });
const file = () => path.join(folder, "kept", "one.backup");
const name = "test_restored";
const restoredUrl = () => asRole(databaseUrl(inject("clusterUrl"), name), appRole);
const envOf = (url: string) => ({
  DATABASE_URL: url,
  MIGRATION_DATABASE_URL: asRole(url, ownerRole),
  DATA_DIR: folder,
});
const emptyDatabase = () =>
  createDatabase(inject("clusterUrl"), { name, from: "template0", owner: ownerRole });

const codeIn = (text: string) => /R-\w{8}/.exec(text)?.[0] ?? "";
let serial = 0;
async function reports(person: Person): Promise<string> {
  serial += 1;
  const { text } = await reportsTerm(person, `canary ${lettersOf(serial)} end`, {
    note: "canary note",
  });
  return codeIn(text);
}
const named = (firstName: string) => scene.sandbox.person({ firstName });
const codesIn = async (client: postgres.Sql, table: "reports" | "cases") =>
  (await client`select code from ${client(table)} order by code`).map((row) => String(row["code"]));

let client: postgres.Sql;
let restored: postgres.Sql;
let bot: BotProcess | undefined;
const before: string[] = [];
let forgetful: Person;
let keeper: Person;

beforeAll(async () => {
  client = openClient(scene.databaseUrl);
  forgetful = named("Canary Fred");
  keeper = named("Keeper");
  before.push(await reports(forgetful), await reports(keeper));
  await scene.mo.in(scene.review).pressesSoon("Dismiss");
  await scene.mo.in(scene.review).pressesSoon("No violation");
  await scene.review.seesText(/Dismissed by Mo/);
  scene.admin.sends("/start");
  await scene.admin.seesText(/./);
}, 120_000);
afterAll(async () => {
  await bot?.stop();
  await restored.end();
  await client.end();
  await rm(folder, { recursive: true, force: true });
});

it("is made whole while people report, and shows nothing to whoever has no key", async () => {
  const done = new AbortController();
  const during: Promise<string>[] = [];
  const load = (async () => {
    while (!done.signal.aborted) {
      if (during.length < 8) during.push(reports(named(`Loader ${serial}`)));
      await sleep(150);
    }
  })();
  const made = await runsBuilt("backup", envOf(scene.databaseUrl), file());
  done.abort();
  await load;
  await Promise.all(during);
  expect(made).toMatchObject({ code: 0, err: "" });
  expect((await stat(file())).mode & 0o777).toBe(0o600);
  expect((await readFile(file())).includes("canary")).toBe(false);
});

it("is refused where something is, where it was changed or cut, and where it is newer", async () => {
  const full = await runsBuilt("restore", envOf(scene.databaseUrl), file());
  expect(full.code).toBe(1);
  expect(full.err).toContain("The database is not empty");
  await emptyDatabase();
  const bytes = await readFile(file());
  const cut = path.join(folder, "cut.backup");
  for (const wrong of [bytes.subarray(0, -40), Buffer.concat([bytes, Buffer.from("x")])]) {
    await writeFile(cut, wrong);
    const seen = await runsBuilt("restore", envOf(restoredUrl()), cut);
    expect(seen.code).toBe(1);
    expect(seen.err).toContain("The backup can't be read");
  }
  await client`
    insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 9999999999999)`;
  const later = path.join(folder, "later.backup");
  expect((await runsBuilt("backup", envOf(scene.databaseUrl), later)).code).toBe(0);
  await client`delete from drizzle.__drizzle_migrations where hash = 'later'`;
  const newer = await runsBuilt("restore", envOf(restoredUrl()), later);
  expect(newer.code).toBe(1);
  expect(newer.err).toContain("made by a newer version");
  const look = openClient(restoredUrl());
  expect(await look`select from pg_class where relnamespace = 'public'::regnamespace`).toHaveLength(
    0,
  );
  await look.end();
});

it("gives a database with the same codes, decisions and history, in which nobody is who was forgotten since", async () => {
  const codes = await codesIn(client, "reports");
  forgetful.sends("/forget");
  await forgetful.pressesSoon("Yes, forget me");
  await expect
    .poll(() => readFile(path.join(folder, "forgotten"), "utf8").catch(() => ""))
    .toContain("reporter:");
  const late = await reports(named("Late"));
  await scene.bot().kill();

  const made = await runsBuilt("restore", envOf(restoredUrl()), file());
  expect(made).toMatchObject({ code: 0, err: "" });
  expect(made.out).toContain("1 people who were forgotten since then were forgotten again.");
  expect(made.out).toContain("The chain is whole.\nCases and decisions are what it says.");
  restored = openClient(restoredUrl());
  const back = await codesIn(restored, "reports");
  expect(back).toEqual(expect.arrayContaining(before));
  expect(codes).toEqual(expect.arrayContaining(back));
  expect(back).not.toContain(late);
  const decisions = (of: postgres.Sql) => of`select * from decisions order by id`;
  const kept = await decisions(restored);
  expect(kept).toHaveLength(1);
  expect(kept).toEqual(
    (await decisions(client)).filter(({ id }) => kept.some((one) => one["id"] === id)),
  );
  const said = await Promise.all(
    ["reporters", "drafts", "screens", "outbox", "inbox"].map(
      (table) => restored`select * from ${restored(table)}`,
    ),
  );
  expect(JSON.stringify(said)).not.toContain(String(forgetful.id));
  expect(JSON.stringify(said)).not.toContain("Canary Fred");
});

const startsOnRestored = () =>
  startBotProcess({
    sandbox: scene.sandbox,
    databaseUrl: restoredUrl(),
    adminIds: [scene.admin.id],
    env: envOf(restoredUrl()),
  });

/** The cases of whose card the backup says where it stands. */
async function withCard(): Promise<ReadonlySet<string>> {
  const found = await restored`
    select c.code from cases c
    where exists (select 1 from posted_messages m where m.key like '%' || c.id || '%')`;
  return new Set(found.map(({ code }) => String(code)));
}

it("writes to the admins alone until one of them says go; then no card is doubled", async () => {
  const known = await withCard();
  expect(known.size).toBeGreaterThan(1);
  const callsBefore = scene.sandbox.calls.length;
  const others = () =>
    scene.sandbox.calls
      .slice(callsBefore)
      .filter(({ method }) => /^(send|edit)/.test(method))
      .map(({ params }) => Number(params["chat_id"]))
      .filter((chatId) => chatId !== scene.admin.id);
  bot = await startsOnRestored();
  await scene.admin.seesText(/runs on a backup of/);
  keeper.sends("/status");
  const asked = scene.admin.sends("/health");
  const { text } = await scene.admin.seesText(/Restored from a backup/, { after: asked });
  expect(text).toContain("wait for /resume");
  await sleep(1_500);
  expect(others()).toEqual([]);

  const go = scene.admin.sends("/resume");
  await scene.admin.seesText(/Messages go out again/, { after: go });
  await keeper.seesText(new RegExp(before[1] ?? "nothing"));
  await expect.poll(() => isQuiet(restored)).toBe(true);
  const cards = await cardsOfOpen(restored, scene.review);
  expect(cards.size).toBeGreaterThan(0);
  for (const [code, shown] of cards) {
    // Of a card that was on its way when the backup was made nobody knows that it arrived: one more may be.
    const most = known.has(code) ? 1 : 2;
    expect(shown, code).toBeGreaterThanOrEqual(1);
    expect(shown, code).toBeLessThanOrEqual(most);
  }
  const again = scene.admin.sends("/health");
  const after = await scene.admin.seesText(/Restored from a backup/, { after: again });
  expect(after.text).not.toContain("wait for /resume");
});

it("what Telegram delivers again, also from after the backup, doubles neither a report nor a card", async () => {
  const cards = await cardsOfOpen(restored, scene.review);
  const codes = await codesIn(restored, "reports");
  const again = [...scene.sandbox.updates];
  const delivered = again.map(({ deliveries }) => deliveries);
  for (const entry of [...again, ...again]) scene.sandbox.world.queue.repeat(entry);
  await expect
    .poll(() => again.every(({ deliveries }, at) => deliveries >= (delivered[at] ?? 0) + 2))
    .toBe(true);
  await expect.poll(() => isQuiet(restored)).toBe(true);
  const now = await cardsOfOpen(restored, scene.review);
  for (const [code, shown] of now) expect(shown, code).toBeLessThanOrEqual(cards.get(code) ?? 1);
  expect(await codesIn(restored, "reports")).toEqual(expect.arrayContaining(codes));
  const twice = await restored`
    select reporter_id from reports group by reporter_id having count(*) > 1`;
  expect(twice).toEqual([]);
});

it("an older copy that came back without its list forgets them at the start, before anything is read", async () => {
  await bot?.stop();
  await restored.end();
  const elsewhere = await mkdtemp(path.join(tmpdir(), "searchlight-elsewhere-"));
  await copyFile(path.join(folder, "keys"), path.join(elsewhere, "keys"));
  await emptyDatabase();
  const made = await runsBuilt("restore", { ...envOf(restoredUrl()), DATA_DIR: elsewhere }, file());
  await rm(elsewhere, { recursive: true });
  expect(made.out).toContain("There is no list of people who were forgotten since");
  restored = openClient(restoredUrl());
  const reads = async (dump: string) => (await readWithKeysOf(restored))(dump);
  const older = await dumpOf(restored);
  expect(await reads(older)).toContain(String(forgetful.id));
  bot = await startsOnRestored();
  expect(bot.output()).toContain("forgotten_again");
  // Neither does the copy as it was say so, with the keys that are there now.
  for (const dump of [await dumpOf(restored), older]) {
    expect(await reads(dump)).not.toContain(String(forgetful.id));
    expect(await reads(dump)).toContain(String(keeper.id));
  }
});
