import { writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { runsBuilt } from "../support/command.ts";
import { cloneDatabase } from "../support/database.ts";
import { keyWords } from "../support/keys.ts";
import { openClient } from "../support/scene.ts";
import { useFolders } from "./launcher-process.ts";

/* A file of settings on the server asks the admins, and changes nothing by itself. */

const folder = useFolders();
let clone: Awaited<ReturnType<typeof cloneDatabase>>;
beforeAll(async () => {
  clone = await cloneDatabase(inject("clusterUrl"));
});
afterAll(() => clone.drop());

const env = () => ({ DATABASE_URL: clone.url, ENCRYPTION_KEYS: keyWords, ADMIN_IDS: "5,6" });
async function runs(text: string) {
  const file = path.join(await folder(), "mine.txt");
  await writeFile(file, text);
  return runsBuilt("settings", env(), file);
}
async function count(what: "setting_proposals" | "settings"): Promise<number> {
  const client = openClient(clone.url);
  const [row] = await client<{ count: number }[]>`select count(*)::int from ${client(what)}`;
  await client.end();
  return row?.count ?? -1;
}

it("names every line that does not fit, and asks nobody", async () => {
  const seen = await runs("reports_per_hour = 11\nkeep_words = 60\nbot_token = x\n");
  expect(seen).toMatchObject({ code: 1, out: "" });
  expect(seen.err).toMatch(
    /^Line 1: reports_per_hour can be one of these: 1, 2, 3, 5, 10, 20, 60\./,
  );
  expect(seen.err).toMatch(/^Line 3: there is no bot_token\. There are: reports_per_hour, /m);
  expect(await count("setting_proposals")).toBe(0);
});

it("says what would change, and asks all admins", async () => {
  const seen = await runs("# mine\nreports_per_hour = 10\nkeep_words = 60\n");
  expect(seen).toMatchObject({ code: 0, err: "" });
  expect(seen.out).toBe(
    "reports_per_hour: 5 -> 10\nkeep_words: 90 -> 60\nNothing is changed yet: 2 admins were asked to confirm it in the chat with the bot, within a day.\n",
  );
  expect(await count("setting_proposals")).toBe(1);
  expect(await count("settings")).toBe(0);
  expect(await runs("reports_per_hour = 5")).toMatchObject({
    code: 0,
    out: "Everything is so already. Nothing was changed.\n",
  });
});

it("says so where there is no file", async () => {
  const seen = await runsBuilt("settings", env(), "/nowhere/mine.txt");
  expect(seen).toMatchObject({ code: 1, out: "" });
  expect(seen.err).toBe("/nowhere/mine.txt: expected a file; there is none.\n");
});
