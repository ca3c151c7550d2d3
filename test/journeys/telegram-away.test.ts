import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startSandbox, type Sandbox } from "telegram-sandbox";
import { silentLog, type Log } from "../../src/domain/log.ts";
import { watchWebhook } from "../../src/pipeline/webhook-watch.ts";
import { startBotProcess } from "../support/bot-process.ts";
import { useDatabase } from "../support/database.ts";

/* What the bot says when it can't reach Telegram, or Telegram wants nothing of it any more. */

const database = useDatabase();
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ scale: 50 });
});
afterAll(() => sandbox.stop());

const start = (hears: (output: string) => void) =>
  startBotProcess({ sandbox, databaseUrl: database.url(), adminIds: [5], hears });

it("out of reach at start: says so with each try, with its kind, and starts once it is there", async () => {
  sandbox.faults.down();
  let output = "";
  const starting = start((all) => {
    output = all;
  });
  const failed =
    /"method":"getMe","reason":"unreachable","errorCode":"\w+","event":"telegram_failed"/g;
  await expect.poll(() => output.match(failed)?.length ?? 0).toBeGreaterThanOrEqual(2);
  sandbox.faults.down(false);
  const bot = await starting;

  // Out of reach while it runs: at once, too, and it goes on by itself.
  const before = bot.output().length;
  sandbox.faults.down();
  const person = sandbox.person();
  // A poll that is under way is no new connection: it ends with this, and the next one is.
  person.sends("/privacy");
  const since = () => bot.output().slice(before);
  await expect
    .poll(since, { timeout: 5_000 })
    .toMatch(/"method":"getUpdates","reason":"unreachable".*"event":"telegram_failed"/);
  sandbox.faults.down(false);
  await person.seesText("What is kept about you");

  // A gateway that fails is told of as one.
  sandbox.faults.once({ kind: "badGateway", method: "sendMessage" });
  person.sends("/privacy");
  await expect
    .poll(since)
    .toMatch(/"method":"sendMessage","reason":"server_error","errorCode":502/);

  // The token is taken back: it ends, with a sentence and a code of its own.
  sandbox.revokesToken();
  await expect.poll(bot.isRunning, { timeout: 15_000 }).toBe(false);
  expect(await bot.stop()).toBe(77);
  expect(since()).toMatch(/"reason":"token_refused","errorCode":401/);
  expect(since()).toMatch(/Searchlight can't go on:\n {2}BOT_TOKEN: expected a token/);
});

it("a webhook that somebody removed is set again; one that leads elsewhere is told of", async () => {
  const ending = new AbortController();
  const events: string[] = [];
  const tell = (event: string) => events.push(event);
  const log: Log = { ...silentLog, info: tell, warn: tell, error: tell };
  let url = "https://bot.example/hook";
  let wells = 0;
  const watching = watchWebhook(
    {
      log,
      url,
      look: () => Promise.resolve({ url, failedAtS: undefined }),
      set: () => {
        url = "https://bot.example/hook";
        return Promise.resolve();
      },
      everyMs: 5,
    },
    { signal: ending.signal, isMine: () => !ending.signal.aborted, well: () => (wells += 1) },
  );
  await expect.poll(() => wells).toBeGreaterThan(1);
  expect(events).toEqual([]);
  url = "";
  await expect.poll(() => events).toEqual(["webhook_removed", "webhook_set_again"]);
  url = "https://other.example/";
  await expect.poll(() => events).toContain("webhook_elsewhere");
  const before = wells;
  await sleep(30);
  expect(wells).toBe(before);
  ending.abort();
  await watching;
});
