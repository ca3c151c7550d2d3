// Starts what is measured, each as a process of its own with a Bot API and a database of its own.
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { migrate } from "../../src/db/migrate.ts";
import { keyFileIn } from "../../src/runtime/keys/key-file.ts";
import { Phone, Watch } from "../load/phone.ts";
import { openClient } from "../peers/open-client.ts";
import type { Cluster } from "./cluster.ts";
import { Double } from "./double.ts";
import { makeUnsealed } from "./unsealed.ts";

const kinds = ["searchlight", "unsealed", "textbook", "bare"] as const;
export type Kind = (typeof kinds)[number];

/** What contenders need of a run. */
export interface Stage {
  cluster: Cluster;
  /** For logs, and to run in. */
  folder: string;
}

export interface Contender {
  kind: Kind;
  double: Double;
  watch: Watch;
  databaseUrl: string;
  /** With which keys ours seals, once it has started. */
  keyFile: string;
  pids: () => number[];
  /** One more process on the same database. */
  startsAnother: () => Promise<void>;
  /** Ends its processes and no more. */
  ends: () => Promise<void>;
  close: () => Promise<void>;
}

export const groupId = -1_001;
export const adminId = 501;
const admins = [adminId, adminId + 1];
/** So much faster than Telegram allows: its limits are not what is measured. */
const noLimits = 100_000;

// The build has one folder of its own for the bench, beside the bot's.
const built = fileURLToPath(new URL("..", import.meta.url));
const programs = {
  searchlight: [path.join(built, "main.js"), "start"],
  unsealed: [path.join(built, "unsealed/main.js"), "start"],
  textbook: [path.join(built, "bench/peers/textbook.js")],
  bare: [path.join(built, "bench/peers/bare.js")],
} satisfies Record<Kind, readonly string[]>;

/** Ends a bot when the bench is gone, in whatever way. */
const lifeline =
  "process.on('disconnect', () => process.kill(process.pid, 'SIGTERM')); process.channel.unref();";

type Options = { pace?: number; isStarted?: boolean; node?: readonly string[] };

const isOurs = (kind: Kind) => kind === "searchlight" || kind === "unsealed";

let serial = 0;

/** @param options.node options of Node */
export async function openContender(
  stage: Stage,
  kind: Kind,
  { pace = noLimits, isStarted = true, node = [] }: Options = {},
): Promise<Contender> {
  serial += 1;
  const databaseUrl = await stage.cluster.database(`${kind}_${serial}`);
  const double = await new Double().open();
  const watch = new Watch(double);
  const children = new Set<ChildProcess>();
  const contender: Contender = {
    kind,
    double,
    watch,
    databaseUrl,
    keyFile: keyFileIn(path.join(stage.folder, "data")),
    pids: () => [...children].flatMap(({ pid }) => pid ?? []),
    startsAnother: async () => {
      children.add(await start(stage, contender, node));
    },
    ends: async () => {
      await Promise.all([...children].map(end));
      children.clear();
    },
    close: async () => {
      await contender.ends();
      await double.close();
    },
  };
  if (kind === "unsealed") await makeUnsealed(built);
  if (isOurs(kind)) {
    await migrate(databaseUrl);
    await ask(databaseUrl, `update app_clock set pace = ${pace}`);
  }
  if (isStarted) await beginsWork(contender);
  return contender;
}

/** Starts its process, and waits until it is at work. */
export async function beginsWork(contender: Contender): Promise<void> {
  const polled = contender.double.polled();
  await contender.startsAnother();
  await polled;
  if (isOurs(contender.kind)) await setUpGroup(contender);
}

/** What an admin does to have new reports arrive in the group. */
async function setUpGroup({ double, watch }: Contender): Promise<void> {
  const admin = new Phone(double, watch, { id: adminId, groupId });
  await admin.says("/setup", /New reports/);
  await admin.presses(/New reports/, /arrive here from now on/);
  admin.close();
}

export async function ask(databaseUrl: string, statement: string) {
  const client = openClient(databaseUrl, 1);
  try {
    return await client.unsafe(statement);
  } finally {
    await client.end({ timeout: 5 });
  }
}

async function start(
  { folder }: Stage,
  { kind, double, databaseUrl }: Contender,
  options: readonly string[],
): Promise<ChildProcess> {
  serial += 1;
  const name = `${kind}-${serial}`;
  const file = path.join(folder, `${name}.log`);
  const log = openSync(file, "a");
  const preloaded = `data:text/javascript,${encodeURIComponent(lifeline)}`;
  const child = spawn(process.execPath, ["--import", preloaded, ...options, ...programs[kind]], {
    cwd: folder,
    stdio: ["ignore", log, log, "ipc"],
    env: {
      PATH: process.env["PATH"],
      BOT_TOKEN: double.token,
      TELEGRAM_API_ROOT: double.apiRoot,
      DATABASE_URL: databaseUrl,
      ADMIN_IDS: admins.join(","),
      OUTCOME_NOTICE_DELAY_S: "0",
      GROUP_ID: String(groupId),
    },
  });
  closeSync(log);
  child.once("exit", (code) => {
    if (code !== 0 && code !== null) {
      process.stderr.write(
        `${name} ended with ${code}:\n${readFileSync(file, "utf8").slice(-2_000)}\n`,
      );
    }
  });
  await once(child, "spawn");
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), 15_000);
  await gone;
  clearTimeout(late);
}
