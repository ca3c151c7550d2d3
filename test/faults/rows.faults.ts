import { setTimeout as sleep } from "node:timers/promises";
import { expect, inject, it, vi } from "vitest";
import { startSandbox, type Sandbox } from "telegram-sandbox";
import { startBotProcess, type BotProcess } from "../support/bot-process.ts";
import { cloneDatabase } from "../support/database.ts";
import { openDatabaseLine } from "../support/line.ts";
import { openClient, setUpGroup } from "../support/scene.ts";

/* What goes wrong for longer than a test in between may take, with every time as in production. */

type Ground = {
  sandbox: Sandbox;
  url: string;
  start: (given?: { databaseUrl?: string; env?: Record<string, string> }) => Promise<BotProcess>;
};

/** A Telegram and a database of its own, with an admin; the processes are ended with it. */
async function on(play: (ground: Ground) => Promise<void>): Promise<void> {
  const sandbox = await startSandbox({ scale: 50 });
  const { url, drop } = await cloneDatabase(inject("clusterUrl"));
  const bots: BotProcess[] = [];
  const start: Ground["start"] = async ({ databaseUrl = url, env = {} } = {}) => {
    const bot = await startBotProcess({ sandbox, databaseUrl, adminIds: [500_001], env });
    bots.push(bot);
    return bot;
  };
  try {
    await play({ sandbox, url, start });
  } finally {
    await Promise.all(bots.map((bot) => bot.kill()));
    await sandbox.stop();
    await drop();
  }
}

/** Within so many milliseconds. */
const soon = (timeout: number, holds: () => void | Promise<void>) =>
  vi.waitFor(holds, { timeout, interval: 200 });

async function serves({ sandbox }: Ground, timeout = 20_000): Promise<void> {
  const person = sandbox.person();
  person.sends("/privacy");
  await soon(timeout, () =>
    expect(person.sees().some(({ text }) => text.includes("What is kept"))).toBe(true),
  );
}

/** What is still to be done, and what the process said last. */
async function storyOf({ url }: Ground, bot: BotProcess): Promise<string> {
  const client = openClient(url);
  const left = await client`
    select arrival, update_id, internal_key, lane, attempts, not_before, turn_at, received_at, app_now() as now
    from inbox where done_at is null and dead_at is null order by arrival limit 20`;
  const sessions = await client`
    select pid, state, wait_event, application_name, left(query, 60) as query, xact_start
    from pg_stat_activity where datname = current_database()`;
  await client.end({ timeout: 5 });
  const lines = bot.output().split("\n").slice(-60).join("\n");
  return [await reasonsOf(bot), JSON.stringify(left), JSON.stringify(sessions), lines].join("\n");
}

const rolesTaken = (bot: BotProcess) => bot.output().match(/"event":"role_taken"/g)?.length ?? 0;

const reasonsOf = (bot: BotProcess) => asks(bot, "ready");
async function asks(bot: BotProcess, about: "ready" | "metrics"): Promise<string> {
  const port = /"port":(\d+),"event":"status_listening"/.exec(bot.output())?.[1] ?? "0";
  return (await fetch(`http://127.0.0.1:${port}/${about}`)).text();
}

it.concurrent(
  "a killed process is taken over from within 10 s, a stopped one within 30 s",
  () =>
    on(async (ground) => {
      const first = await ground.start();
      await soon(10_000, () => expect(rolesTaken(first)).toBe(3));
      const second = await ground.start();
      await first.kill();
      await soon(10_000, () => expect(rolesTaken(second)).toBe(3));
      await serves(ground);
      const third = await ground.start();
      process.kill(second.pid, "SIGSTOP");
      await soon(30_000, () => expect(rolesTaken(third)).toBe(3));
      await serves(ground);
    }),
  200_000,
);

it.concurrent(
  "a database line that is silent for 100 s is seen within a minute, and nothing is lost",
  () =>
    on(async (ground) => {
      const line = await openDatabaseLine(ground.url);
      const bot = await ground.start({ databaseUrl: line.url });
      await serves(ground);
      line.fallSilent();
      const people = Array.from({ length: 97 }, () => ground.sandbox.person());
      for (const person of people) person.sends("/privacy");
      await soon(60_000, async () => expect(await reasonsOf(bot)).toContain("database_lost"));
      const alarm = /"reason":"database_lost","event":"alarm_raised"/;
      await soon(20_000, () => expect(bot.output()).toMatch(alarm));
      await sleep(60_000);
      line.mend();
      const unanswered = () =>
        people.filter((person) => !person.sees().some(({ text }) => text.includes("What is kept")));
      await soon(60_000, () => expect(unanswered().length).toBe(0));
      await soon(30_000, async () => expect(await reasonsOf(bot)).toContain('"ready":true')).catch(
        async (error: unknown) => {
          throw new Error(await storyOf(ground, bot), { cause: error });
        },
      );
      await line.close();
    }),
  300_000,
);

it.concurrent(
  "502 on each send to a group is seen within a minute, with its true age",
  () =>
    on(async (ground) => {
      const admin = ground.sandbox.person({ id: 500_001, firstName: "Ada" });
      const bot = await ground.start();
      const group = ground.sandbox.group({ title: "Review", owner: admin });
      await setUpGroup(admin, group, "review");
      ground.sandbox.faults.once({
        kind: "badGateway",
        method: "sendMessage",
        times: 10_000,
        when: ({ chat_id }) => Number(chat_id) === group.id,
      });
      admin.in(group).sends("/queue");
      await soon(20_000, () => expect(bot.output()).toContain("message_not_sent"));
      await soon(60_000, async () => expect(await reasonsOf(bot)).toContain("sends_failing"));
      await serves(ground);
      await sleep(20_000);
      const age = /^searchlight_failing_seconds (.*)$/m.exec(await asks(bot, "metrics"))?.[1];
      expect(Number(age)).toBeGreaterThan(60);
      ground.sandbox.faults.clear();
      await soon(60_000, async () => expect(await reasonsOf(bot)).toContain('"ready":true'));
    }),
  300_000,
);

it.concurrent(
  "a webhook that somebody removed is set again within a minute",
  () =>
    on(async (ground) => {
      const port = 20_000 + (process.pid % 20_000);
      const bot = await ground.start({
        env: {
          WEBHOOK_URL: `http://127.0.0.1:${port}/hook`,
          WEBHOOK_SECRET: "s3cret-s3cret-s3cret-s3cret-s3cret",
          PORT: String(port),
        },
      });
      await serves(ground);
      ground.sandbox.world.webhook.stop();
      await soon(60_000, () => expect(bot.output()).toContain("webhook_set_again"));
      await serves(ground);
    }),
  200_000,
);
