import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startSandbox, type Sandbox } from "telegram-sandbox";
import { startBotProcess, type BotProcess } from "../support/bot-process.ts";
import { useDatabase } from "../support/database.ts";
import { openDatabaseLine } from "../support/line.ts";
import { openClient } from "../support/scene.ts";

/*
 * Two processes share a database, and the one that does what only one may do is lost: killed, stopped,
 * or cut off without a word. With LEASE_S at 3 instead of 10, the bounds are as much shorter.
 */

const database = useDatabase();
const started: BotProcess[] = [];
const lines: { close: () => Promise<void> }[] = [];
let sandbox: Sandbox;
let client: ReturnType<typeof openClient>;
const leaseS = 3;
/** And what was left open in a role is ended by the server after fifteen seconds. */
const silentMs = leaseS * 1_000 + 17_000;
const all = ["poller", "scheduler", "sealer"];

beforeAll(async () => {
  sandbox = await startSandbox({ scale: 50 });
  client = openClient(database.url());
});
afterAll(async () => {
  await Promise.all(started.map((bot) => bot.kill()));
  for (const line of lines) await line.close();
  await client.end();
  await sandbox.stop();
});

async function start(databaseUrl = database.url()): Promise<BotProcess> {
  const env = { LEASE_S: String(leaseS) };
  const bot = await startBotProcess({ sandbox, databaseUrl, adminIds: [5], env });
  started.push(bot);
  return bot;
}

/** What a process says that it has taken, and not left since. */
function rolesOf(bot: BotProcess): string[] {
  const has = new Set<string>();
  for (const [, role = "", event] of bot
    .output()
    .matchAll(/"role":"(\w+)","event":"role_(taken|left)"/g)) {
    if (event === "taken") has.add(role);
    else has.delete(role);
  }
  return [...has].toSorted();
}

const takesAll = (bot: BotProcess, withinMs: number) =>
  expect.poll(() => rolesOf(bot), { timeout: withinMs }).toEqual(all);

/** Somebody writes, and is answered. */
async function serves(): Promise<void> {
  const person = sandbox.person();
  person.sends("/privacy");
  await person.seesText("What is kept about you");
}

it("one that is killed: the other takes over within a beat", async () => {
  const first = await start();
  await takesAll(first, 5_000);
  const second = await start();
  await first.kill();
  await takesAll(second, 3_000);
  await serves();
  await second.stop();
});

it("one that is stopped: the other takes over, and it does nothing more when it wakes", async () => {
  const first = await start();
  await takesAll(first, 5_000);
  const second = await start();
  process.kill(first.pid, "SIGSTOP");
  await takesAll(second, silentMs);
  await serves();
  process.kill(first.pid, "SIGCONT");
  await expect.poll(() => rolesOf(first), { timeout: 5_000 }).toEqual([]);
  // If it was stopped while it waited for an answer, that is what it finds first.
  expect(first.output()).toMatch(/lease_lost|"NO_ANSWER","event":"lease_fault"/);
  const held = await client<{ role: string; owner: number }[]>`select role, owner from roles`;
  expect(new Set(held.map(({ owner }) => owner)).size).toBe(1);
  await serves();
  // Back as one more process, that helps and waits for its turn.
  await second.kill();
  await takesAll(first, 3_000);
  await serves();
  await first.stop();
});

it("one whose line falls silent: the other takes over, and it comes back with the line", async () => {
  const line = await openDatabaseLine(database.url());
  lines.push(line);
  const first = await start(line.url);
  await takesAll(first, 5_000);
  const second = await start();
  line.fallSilent();
  await takesAll(second, silentMs);
  await expect.poll(() => first.output(), { timeout: 10_000 }).toContain("lease_fault");
  await serves();
  line.mend();
  await second.kill();
  await takesAll(first, 15_000);
  await sleep(0);
  await serves();
  await first.stop();
});
