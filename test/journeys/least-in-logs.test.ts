import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type postgres from "postgres";
import type { Person } from "telegram-sandbox/people/person";
import { startSandbox, type Sandbox } from "telegram-sandbox";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { runningPostgres } from "../../src/runtime/embedded-postgres.ts";
import { serverPid } from "../runtime/launcher-process.ts";
import { startBotProcess, type BotProcess } from "../support/bot-process.ts";
import { runsBuilt } from "../support/command.ts";
import { reportsTerm } from "../support/reports-term.ts";
import { clientAt } from "../support/scene.ts";

/*
 * Each kind of failure is made while somebody writes what nobody else may read. Then everything that the
 * programs wrote is looked through, and what the machine tells others about them.
 */

const canaries = {
  name: "Quillfeather",
  lastName: "Vantongeren",
  username: "quillcanary_log",
  id: "7390164899",
  term: "canaryterm lantern",
  note: "canarynote of a witness",
  password: "canarypassword",
  key: "canarykeycanarykeycanarykeycanarykeycanary1",
};

let folder: string;
let sandbox: Sandbox;
let bot: BotProcess;
let database: postgres.Sql;
let person: Person;
let token: string;
/** What any program wrote, by which one it was. */
const written = new Map<string, string>();

const kinds = ["serverError", "badGateway", "cutAfter", "tooMany"] as const;

const start = async (): Promise<BotProcess> => {
  const setting = { sandbox, databaseUrl: "", adminIds: [5, 6], env: { DATA_DIR: folder } };
  return startBotProcess(setting);
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "searchlight-logs-"));
  sandbox = await startSandbox();
  ({ token } = sandbox);
  bot = await start();
  const running = await runningPostgres(folder);
  if (running === undefined) throw new Error("no database");
  database = clientAt(running.ownerUrl);
  person = sandbox.person({
    id: Number(canaries.id),
    firstName: canaries.name,
    lastName: canaries.lastName,
    username: canaries.username,
  });
});
afterAll(async () => {
  await database.end({ timeout: 1 });
  await bot.stop();
  await sandbox.stop();
  await rm(folder, { recursive: true, force: true });
});

const outputHas = (words: string) =>
  expect.poll(() => bot.output(), { timeout: 30_000 }).toContain(words);

async function asksForTerm(): Promise<void> {
  person.sends("/start");
  await person.pressesSoon("Search term");
  await person.seesText(/Which words/);
}

it("Telegram fails in every way while it is to say what somebody wrote", async () => {
  await asksForTerm();
  const outcomes = {
    serverError: "message_not_sent",
    badGateway: "message_not_sent",
    cutAfter: "message_not_sent",
    tooMany: "destination_parked",
  } as const;
  for (const [kind, event] of Object.entries(outcomes)) {
    const before = bot.output().length;
    sandbox.faults.once({ kind: z.enum(kinds).parse(kind), method: "sendMessage" });
    person.sends(`${canaries.term} ${kind}`);
    await expect
      .poll(() => bot.output().slice(before), { timeout: 30_000 })
      .toContain(`"event":"${event}"`);
  }
  person.blocks();
  person.unblocks();
});

it("the database refuses a row, and quotes it", async () => {
  await database.unsafe(`
    create function refuse() returns trigger language plpgsql as $$
    begin raise exception 'refused %', new using errcode = '23514', detail = new::text; end $$;
    create trigger refuse before insert or update on drafts for each row execute function refuse()`);
  person.sends("/start");
  person.sends(canaries.note);
  await outputHas("handler_failed");
  await expect.poll(() => bot.output(), { timeout: 30_000 }).toContain('"sqlState":"23514"');
  await database.unsafe("drop trigger refuse on drafts; drop function refuse()");
});

it("the database is killed, and comes back", async () => {
  process.kill(await serverPid(folder), "SIGKILL");
  await outputHas("database_restarted");
  person.sends(`${canaries.note} again`);
  await expect.poll(() => person.sees().at(-1)?.from, { timeout: 30_000 }).toBe("bot");
});

it("the bot is killed, and goes on", async () => {
  person.sends(`${canaries.note} at the end`);
  await bot.kill();
  written.set("killed bot", bot.output());
  bot = await start();
});

it.each<{ what: string; program: string; env: () => Record<string, string>; says: RegExp }>([
  {
    what: "a database that is out of reach",
    program: "verify-audit",
    env: () => ({
      DATABASE_URL: `postgres://me:${canaries.password}@127.0.0.1:9/db`,
      DATA_DIR: folder,
    }),
    says: /can't be reached/,
  },
  {
    what: "a database that is out of reach, for a backup",
    program: "backup",
    env: () => ({
      DATABASE_URL: `postgres://me:${canaries.password}@127.0.0.1:9/db`,
      DATA_DIR: folder,
    }),
    says: /can't be reached/,
  },
  {
    what: "an address that is none",
    program: "start",
    env: () => ({ DATABASE_URL: `mysql://me:${canaries.password}@db` }),
    says: /DATABASE_URL: expected/,
  },
  {
    what: "keys that are none",
    program: "start",
    env: () => ({ ENCRYPTION_KEYS: canaries.key }),
    says: /ENCRYPTION_KEYS: expected/,
  },
])("a program meets $what", async ({ what, program, env, says }) => {
  const running = runsBuilt(program, {
    BOT_TOKEN: token,
    TELEGRAM_API_ROOT: sandbox.apiRoot,
    ...env(),
  });
  const { out, err } = await running;
  expect(out + err).toMatch(says);
  written.set(what, out + err);
});

it("a backup is no backup, and a key file no key file", async () => {
  const junk = path.join(folder, "junk.backup");
  await writeFile(junk, `${canaries.note}\n`.repeat(50));
  const other = await mkdtemp(path.join(tmpdir(), "searchlight-keys-"));
  await writeFile(
    path.join(other, "keys"),
    `master-1:${canaries.key}\nlookup:${canaries.key.slice(1)}`,
  );
  const seen = await runsBuilt("restore", { DATA_DIR: other }, junk);
  expect(seen.code).toBe(1);
  written.set("restore", seen.out + seen.err);
  await rm(other, { recursive: true });
});

it("and another one reports the same", async () => {
  const other = sandbox.person({ firstName: canaries.name, lastName: canaries.lastName });
  await reportsTerm(other, canaries.term, { note: canaries.note });
});

it("nothing of what people wrote, who they are, or what opens something stands anywhere", async () => {
  written.set("bot", bot.output());
  for (const file of ["postgres.log", "postgres.log.1"]) {
    written.set(file, await readFile(path.join(folder, file), "utf8").catch(() => ""));
  }
  const passwords = z
    .record(z.string(), z.string())
    .parse(JSON.parse(await readFile(path.join(folder, "database-passwords"), "utf8")));
  const keys = [
    ...(await readFile(path.join(folder, "keys"), "utf8")).matchAll(/:([\w+/]{43})=?$/gm),
  ];
  expect(keys).not.toHaveLength(0);
  const secrets = [
    token,
    token.split(":")[1] ?? "",
    ...Object.values(passwords),
    ...keys.map(([, key = ""]) => key),
  ];
  const processes = await processList();
  expect(processes).toMatch(/postgres: searchlight_app searchlight/);
  written.set("process list", processes);
  const made = path.join(folder, "whole.backup");
  const backup = await runsBuilt("backup", { DATA_DIR: folder }, made);
  expect(backup.code).toBe(0);
  written.set("backup", backup.out + backup.err + (await readFile(made, "latin1")));
  const events = await database`select e::text as event from audit_events e`;
  written.set("audit", events.map((row) => String(row["event"])).join("\n"));

  for (const [where, text] of written) {
    expect(text, where).not.toBe("");
    for (const canary of [...Object.values(canaries), ...secrets]) {
      expect(text.includes(canary), `${canary} in ${where}`).toBe(false);
    }
  }
});

it.runIf(process.platform === "linux")(
  "no memory is written to disk when one of them crashes",
  async () => {
    for (const pid of [bot.pid, await serverPid(folder)]) {
      const limits = await readFile(`/proc/${pid}/limits`, "utf8");
      expect(limits, String(pid)).toMatch(/^Max core file size\s+0\s+0\s/m);
    }
  },
);

/** What everybody on the machine can see of the processes that run. */
async function processList(): Promise<string> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(
    pids.map((pid) => readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")),
  );
  // This process is the test, and knows its canaries.
  return lines.map((line) => line.replaceAll("\0", " ")).join("\n");
}
