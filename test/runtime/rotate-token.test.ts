import { readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startSandbox, type Sandbox } from "telegram-sandbox";
import { runsBuiltIn } from "../support/command.ts";
import { useFolders } from "./launcher-process.ts";

/* A new token of the same bot takes the place of the old one. */

const before = "1000000001:OldOldOldOldOldOldOldOldOldOldOldOld";
const folder = useFolders();
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());

async function rotates(input: string, env: Record<string, string> = {}) {
  const cwd = await folder();
  const file = path.join(cwd, ".env");
  await writeFile(file, `# mine\nBOT_TOKEN=${before}\nADMIN_IDS=5\n`, { mode: 0o640 });
  const given = { BOT_TOKEN: before, TELEGRAM_API_ROOT: sandbox.apiRoot, ...env };
  const seen = await runsBuiltIn({ cwd, input }, "rotate-token", given);
  return { ...seen, file, text: await readFile(file, "utf8") };
}

it("is asked for, looked at, and written where the old one stands", async () => {
  const seen = await rotates(`${sandbox.token}\n`);
  expect(seen).toMatchObject({ code: 0, err: "" });
  expect(seen.out).toContain("it is @sandbox_bot's");
  expect(seen.out).toContain("Start the bot again");
  expect(seen.text).toBe(`# mine\nBOT_TOKEN=${sandbox.token}\nADMIN_IDS=5\n`);
  expect((await stat(seen.file)).mode & 0o777).toBe(0o600);
  expect(seen.out).not.toContain(sandbox.token);
});

it("is only looked at where the token is set elsewhere", async () => {
  const elsewhere = "1000000001:AnotherAnotherAnotherAnotherAnother";
  const seen = await rotates(`${sandbox.token}\n`, { BOT_TOKEN: elsewhere });
  expect(seen.code).toBe(0);
  expect(seen.out).toContain("Set BOT_TOKEN to it where you keep it");
  expect(seen.text).toContain(before);
});

it.each([
  ["of another bot", "1000000002:SandboxSandboxSandboxSandboxSandbox", /one of another bot/],
  [
    "that Telegram refuses",
    "1000000001:WrongWrongWrongWrongWrongWrongWrong",
    /it refuses this one/,
  ],
  ["that is none", "hello", /another form/],
  ["that is the old one", before, /expected a new one/],
])("changes nothing for one %s", async (_, token, says) => {
  const seen = await rotates(`${token}\n`);
  expect(seen).toMatchObject({ code: 1, out: "" });
  expect(seen.err).toMatch(says);
  expect(seen.err).not.toContain(token.slice(12) || "nothing");
  expect(seen.text).toContain(before);
});
