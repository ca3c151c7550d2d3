import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Sandbox } from "telegram-sandbox";
import { keyWords } from "./keys.ts";
import { oneFile } from "./one-file.ts";

export type BotProcess = {
  pid: number;
  /** Everything the process wrote so far. */
  output: () => string;
  /** SIGTERM, and its exit code. */
  stop: () => Promise<number | null>;
  /** SIGKILL. */
  kill: () => Promise<void>;
  isRunning: () => boolean;
};

export type BotSetting = {
  sandbox: Pick<Sandbox, "apiRoot" | "token">;
  databaseUrl: string;
  adminIds: readonly number[];
  env?: Record<string, string>;
  /** Another build of the bot, such as a mutant. */
  main?: string;
  /** Hears all that it wrote, also before it has started. */
  hears?: (output: string) => void;
};

/** Starts the built bot as its own process; resolves when it says that it has started. */
export async function startBotProcess(setting: BotSetting): Promise<BotProcess> {
  const child = spawn(process.execPath, [setting.main ?? (await oneFile()), "start"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: process.env["PATH"],
      BOT_TOKEN: setting.sandbox.token,
      ADMIN_IDS: setting.adminIds.join(","),
      DATABASE_URL: setting.databaseUrl,
      TELEGRAM_API_ROOT: setting.sandbox.apiRoot,
      OUTCOME_NOTICE_DELAY_S: "0",
      LOG_LEVEL: "debug",
      STATUS_PORT: "0",
      // Else it makes its own, in the folder that is named.
      ...(setting.env?.["DATA_DIR"] === undefined && {
        ENCRYPTION_KEYS: keyWords,
        DATA_DIR: path.join(tmpdir(), "no-data-dir"),
      }),
      ...setting.env,
    },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (part: string) => {
      output += part;
      setting.hears?.(output);
    });
  }
  const bot = handleOf(child, () => output);
  await startedOrGone(bot);
  return bot;
}

function handleOf(child: ChildProcess, output: () => string): BotProcess {
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const end = async (signal: "SIGTERM" | "SIGKILL") => {
    if (!isRunning()) return child.exitCode;
    const gone = once(child, "exit");
    child.kill(signal);
    await gone;
    return child.exitCode;
  };
  return {
    pid: child.pid ?? 0,
    output,
    isRunning,
    stop: () => end("SIGTERM"),
    kill: async () => {
      await end("SIGKILL");
    },
  };
}

async function startedOrGone(bot: BotProcess): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!bot.output().includes("bot_started")) {
    if (!bot.isRunning() || Date.now() > deadline) {
      throw new Error(`The bot did not start:\n${bot.output()}`);
    }
    await sleep(20);
  }
}
