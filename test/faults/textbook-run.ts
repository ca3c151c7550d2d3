// The textbook's bot under the faults of a run: what it loses. Used by the page of evidence.
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { setTimeout as sleep } from "node:timers/promises";
import type postgres from "postgres";
import { z } from "zod";
import { Chance } from "telegram-sandbox/clock";
import type { FaultRates } from "telegram-sandbox/calls/faults";
import type { Person } from "telegram-sandbox/people/person";
import { startSandbox, type Sandbox } from "telegram-sandbox";
import { createDatabase, databaseUrl } from "../support/database.ts";
import { clientAt } from "../support/scene.ts";
import { between } from "./plans.ts";
import { within } from "./troubled.ts";

const main = fileURLToPath(new URL("../../dist/bench/peers/textbook.js", import.meta.url));

export type TextbookRun = {
  kills: number;
  /** Who pressed Submit, as far as Telegram was told that it was heard. */
  submitted: number;
  /** Of these: nobody will ever know, as no report of theirs is kept. */
  lost: number;
  /** Kept, and never shown to the team. */
  unseen: number;
  /** Kept more than once. */
  doubled: number;
  /** Times that somebody was heard and saw no answer within six seconds. */
  silent: number;
};

type Load = {
  seed: number;
  kills: number;
  killPauseMs: readonly [number, number];
  people: number;
  faults: FaultRates;
};

const answerMs = 6_000;
const triesEach = 6;

/** People report one thing each, and try again where nothing comes; meanwhile the bot is killed. */
export async function runTextbook(clusterUrl: string, load: Load): Promise<TextbookRun> {
  const name = await createDatabase(clusterUrl, {
    name: `textbook_${load.seed}`,
    from: "template0",
  });
  const url = databaseUrl(clusterUrl, name);
  const sandbox = await startSandbox({ scale: 10, seed: load.seed, limits: false });
  const admin = sandbox.person({ firstName: "Ada" });
  const group = sandbox.group({ title: "Review", owner: admin });
  group.addsBot(admin);
  const start = () =>
    spawn(process.execPath, [main], {
      stdio: "ignore",
      env: {
        PATH: process.env["PATH"],
        BOT_TOKEN: sandbox.token,
        TELEGRAM_API_ROOT: sandbox.apiRoot,
        DATABASE_URL: url,
        GROUP_ID: String(group.id),
      },
    });
  let child = start();
  const client = clientAt(url);
  try {
    // Its tables are there by then.
    await once(child, "spawn");
    await sleep(2_000);
    sandbox.faults.set(load.faults);
    const chance = new Chance(load.seed);
    const people = Array.from({ length: load.people }, () => sandbox.person());
    let silent = 0;
    const living = people.map(async (person, at) => {
      await sleep(between(chance, 0, load.kills * load.killPauseMs[1]));
      silent += await reports(sandbox, person, `thing number ${at}`);
    });
    let kills = 0;
    for (; kills < load.kills; kills += 1) {
      // However slow the machine is: most kills hit it at work, as they do with Searchlight.
      await within(4_000, () => isConnected(client));
      await sleep(between(chance, load.killPauseMs[0], load.killPauseMs[1]) + 600);
      await end(child);
      child = start();
    }
    sandbox.faults.clear();
    const keeper = setInterval(() => {
      // It ends by itself where its poll fails.
      if (child.exitCode !== null) child = start();
    }, 200);
    await Promise.all(living);
    clearInterval(keeper);
    await sleep(1_000);
    const kept = z
      .array(z.object({ id: z.string(), reporter_id: z.coerce.number() }))
      .parse(await client`select id, reporter_id from reports`);
    const cards = group.sees().map(({ text }) => text);
    const submitted = submitters(sandbox);
    const of = (who: number) => kept.filter(({ reporter_id: by }) => by === who);
    const isShown = ({ id }: { id: string }) => cards.some((text) => text.includes(id));
    return {
      kills,
      submitted: submitted.size,
      lost: [...submitted].filter((who) => of(who).length === 0).length,
      unseen: [...submitted].filter((who) => of(who).length > 0 && !of(who).some(isShown)).length,
      doubled: [...submitted].filter((who) => of(who).length > 1).length,
      silent,
    };
  } finally {
    await end(child);
    await client.end({ timeout: 5 });
    await sandbox.stop();
  }
}

async function isConnected(client: postgres.Sql): Promise<boolean> {
  const others = await client`select from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()
      and backend_type = 'client backend'`;
  return others.length > 0;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}

function submitters({ updates }: Sandbox): ReadonlySet<number> {
  const presses = updates.flatMap(({ update, confirmed }) =>
    confirmed && "callback_query" in update && update.callback_query.data === "submit"
      ? [update.callback_query.from.id]
      : [],
  );
  return new Set(presses);
}

const steps = ["report", "words", "where:In a bot", "category:Drugs", "submit"] as const;

/** Until they are told that it was received, or had enough. Gives how often nothing came. */
async function reports(sandbox: Sandbox, person: Person, words: string): Promise<number> {
  let silent = 0;
  for (let nth = 0; nth < triesEach; nth += 1) {
    const update = await answered(sandbox, person, () => person.sends("/start"));
    silent += update;
    if (update > 0) continue;
    const failed = await walk(sandbox, person, words);
    if (failed === 0) return silent;
    silent += failed;
  }
  return silent;
}

async function walk(sandbox: Sandbox, person: Person, words: string): Promise<number> {
  for (const step of steps) {
    const on = person
      .sees()
      .findLast(({ buttons }) => buttons.flat().some(({ data }) => data === step));
    if (step !== "words" && on === undefined) return 1;
    const failed = await answered(sandbox, person, () => {
      if (on === undefined) person.sends(words);
      else person.pressesData(on, step);
    });
    if (failed > 0) return failed;
  }
  return person.sees().some(({ text }) => text.includes("has been received")) ? 0 : 1;
}

/** 1: it was heard, and nothing changed; 0: something did, or it was never heard. */
async function answered(sandbox: Sandbox, person: Person, act: () => void): Promise<number> {
  const look = () =>
    JSON.stringify(
      person
        .sees()
        .filter(({ from }) => from === "bot")
        .map(({ message_id: id, text }) => [id, text]),
    );
  const before = look();
  act();
  const update = sandbox.updates.at(-1);
  const moved = await person
    .until(() => look() !== before, { withinMs: answerMs })
    .then(() => true)
    .catch(() => false);
  return moved || update?.confirmed !== true ? (moved ? 0 : 0) : 1;
}
