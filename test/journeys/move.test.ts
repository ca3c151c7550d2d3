import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { startBotProcess, type BotProcess } from "../support/bot-process.ts";
import { runsBuilt, runsBuiltIn } from "../support/command.ts";
import { appRole, asRole, createDatabase, databaseUrl, ownerRole } from "../support/database.ts";
import { keyWords } from "../support/keys.ts";
import { reportsTerm } from "../support/reports-term.ts";
import { openClient, useScene } from "../support/scene.ts";

/* A bot goes from a server to a database of its own and back, and nobody notices. */

let folder: string;
let second: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "searchlight-move-"));
  second = path.join(folder, "second");
  await writeFile(path.join(folder, "keys"), keyWords.replaceAll(",", "\n"), { mode: 0o600 });
});
const scene = useScene({ env: () => ({ DATA_DIR: folder }) });
let bot: BotProcess | undefined;
afterAll(async () => {
  await bot?.stop();
  await rm(folder, { recursive: true, force: true });
});

const onServer = (url: string) => ({
  DATABASE_URL: url,
  MIGRATION_DATABASE_URL: asRole(url, ownerRole),
  DATA_DIR: folder,
});
const ofItsOwn = () => ({ DATABASE_URL: "", MIGRATION_DATABASE_URL: "", DATA_DIR: second });
async function envFile(name: string, env: Record<string, string>): Promise<string> {
  const file = path.join(folder, name);
  const lines = Object.entries(env).map(([key, value]) => `${key}=${value}\n`);
  await writeFile(file, lines.join(""));
  return file;
}
const starts = (env: Record<string, string>) =>
  startBotProcess({
    sandbox: scene.sandbox,
    databaseUrl: env["DATABASE_URL"] ?? "",
    adminIds: [scene.admin.id],
    env,
  });
/** The sandbox's pace belongs to the database. */
const codeOf = (text: string) => /R-\w{8}/.exec(text)?.[0] ?? "none";
let code: string;

it("is refused while a bot works there, and where the keys are others", async () => {
  const rita = scene.sandbox.person({ firstName: "Rita" });
  code = codeOf((await reportsTerm(rita, "words to move")).text);
  const to = await envFile("own.env", ofItsOwn());
  const busy = await runsBuilt("move", onServer(scene.databaseUrl), to);
  expect(busy).toMatchObject({ code: 1, out: "" });
  expect(busy.err).toContain("works on the old database. Stop it first");
  await scene.bot().stop();
  const wrongKeys = keyWords.replace(/lookup:.{4}/, "lookup:AAAA");
  const others = await envFile("keys.env", { ...ofItsOwn(), ENCRYPTION_KEYS: wrongKeys });
  const wrong = await runsBuilt("move", onServer(scene.databaseUrl), others);
  expect(wrong).toMatchObject({ code: 1, out: "" });
  expect(wrong.err).toContain("expected the key lookup with which this database was sealed");
  const none = await runsBuilt("move", onServer(scene.databaseUrl), path.join(folder, "nothing"));
  expect(none.err).toContain("can't");
});

it("goes to a database of its own with all that belongs to it, and on where it was", async () => {
  const to = await envFile("own.env", ofItsOwn());
  const moved = await runsBuilt("move", onServer(scene.databaseUrl), to);
  expect(moved).toMatchObject({ code: 0, err: "" });
  expect(moved.out).toContain("The chain is whole.\nCases and decisions are what it says.");
  expect((await stat(path.join(second, "keys"))).mode & 0o777).toBe(0o600);
  expect(await readFile(path.join(second, "audit-head"), "utf8")).toMatch(/^\d+:/);
  const cards = scene.review.sees().filter(({ text }) => text.includes("C-")).length;
  bot = await starts(ofItsOwn());
  await scene.mo.in(scene.review).pressesSoon("Dismiss");
  await scene.mo.in(scene.review).pressesSoon("No violation");
  await scene.review.seesText(/Dismissed by Mo/);
  expect(scene.review.sees().filter(({ text }) => text.includes("C-"))).toHaveLength(cards);
  const inUse = await runsBuilt("move", ofItsOwn(), to);
  expect(inUse.err).toContain("is in use by another running Searchlight");
  await bot.stop();
});

it("goes back to a server, into an empty database alone", async () => {
  const name = "test_moved_back";
  const url = asRole(databaseUrl(inject("clusterUrl"), name), appRole);
  const full = await envFile("full.env", onServer(scene.databaseUrl));
  const refused = await runsBuilt("move", ofItsOwn(), full);
  expect(refused.code).toBe(1);
  expect(refused.err).toContain("The new database is not empty");
  await createDatabase(inject("clusterUrl"), { name, from: "template0", owner: ownerRole });
  const to = await envFile("server.env", onServer(url));
  const moved = await runsBuiltIn({}, "move", ofItsOwn(), to);
  expect(moved).toMatchObject({ code: 0, err: "" });
  const client = openClient(url);
  const found = await client`
    select r.code, c.status from reports r join cases c on c.id = r.case_id`;
  await client.end();
  expect(found).toEqual([{ code, status: "dismissed" }]);
  bot = await starts(onServer(url));
  const asked = scene.admin.sends("/health");
  const { text } = await scene.admin.seesText(/Going out/, { after: asked });
  expect(text).not.toContain("backup");
});
