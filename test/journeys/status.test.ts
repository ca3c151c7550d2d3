import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startSandbox, type Sandbox } from "telegram-sandbox";
import { startBotProcess, type BotProcess } from "../support/bot-process.ts";
import { useDatabase } from "../support/database.ts";

/* How a running bot is, asked on its local port. */

const database = useDatabase();
let sandbox: Sandbox;
let bot: BotProcess;
let told: string;
beforeAll(async () => {
  sandbox = await startSandbox({ scale: 50 });
  told = path.join(await mkdtemp(path.join(tmpdir(), "alarms-")), "told");
  const env = { ALARM_COMMAND: `echo "$ALARM $ALARM_STATE \${BOT_TOKEN-nothing}" >> '${told}'` };
  bot = await startBotProcess({ sandbox, databaseUrl: database.url(), adminIds: [5], env });
});
afterAll(async () => {
  await bot.stop();
  await sandbox.stop();
});

async function asks(about: "live" | "ready" | "metrics") {
  const port = /"port":(\d+),"event":"status_listening"/.exec(bot.output())?.[1] ?? "0";
  const answer = await fetch(`http://127.0.0.1:${port}/${about}`);
  return { status: answer.status, text: await answer.text() };
}
const ready = async () => (await asks("ready")).text.trim();

it("is alive and ready, and tells in figures how it goes", async () => {
  expect((await asks("live")).status).toBe(200);
  await expect.poll(ready).toBe('{"ready":true,"because":[]}');
  const person = sandbox.person({ firstName: "Wilhelmina" });
  person.sends("/privacy");
  await person.seesText("What is kept about you");
  await expect
    .poll(async () => (await asks("metrics")).text, { timeout: 15_000 })
    .toMatch(/searchlight_role_held\{role="poller"\} 1[^]*searchlight_waiting\{box="outbox"\} 0/);
  await expect
    .poll(async () => (await asks("metrics")).text)
    .toMatch(/searchlight_log_events_total\{event="message_sent",level="debug"\} \d/);
  const { text } = await asks("metrics");
  expect(text).toContain('searchlight_trouble{reason="database_lost"} 0');
  for (const secret of [sandbox.token, "Wilhelmina", String(person.id)]) {
    expect(text).not.toContain(secret);
  }
});

it("a Telegram that can't be reached is seen within a minute, and that it is there again", async () => {
  sandbox.faults.down();
  // It ends the poll that is open, which may last for twenty seconds.
  sandbox.person().sends("/start");
  await expect
    .poll(ready, { timeout: 30_000 })
    .toBe('{"ready":false,"because":["telegram_unreachable"]}');
  expect((await asks("ready")).status).toBe(503);
  expect((await asks("live")).status).toBe(200);
  await expect
    .poll(bot.output, { timeout: 10_000 })
    .toMatch(/"reason":"telegram_unreachable","event":"alarm_raised"/);
  sandbox.faults.down(false);
  await expect.poll(ready, { timeout: 10_000 }).toContain('"ready":true');
  const commands = () => readFile(told, "utf8");
  await expect
    .poll(commands, { timeout: 10_000 })
    .toBe("telegram_unreachable raised nothing\ntelegram_unreachable ended nothing\n");
});
