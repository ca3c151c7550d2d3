import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Sandbox } from "../sandbox.ts";

/** The built one, also for whoever runs this file from the sources. */
const builtMain = fileURLToPath(new URL("../../../dist/main.js", import.meta.url));

/** The bot stops when the demo is gone, however it went: so no demo leaves one behind. */
const lifeline =
  "process.on('disconnect', () => process.kill(process.pid, 'SIGTERM')); process.channel.unref();";

const stopWithinMs = 20_000;
const graceMs = 10_000;
const keptLines = 200;

export interface BotSetting {
  sandbox: Pick<Sandbox, "apiRoot" | "token">;
  adminId: number;
  /** For the embedded database. */
  dataDir: string;
}

/**
 * The bot's whole environment. Nothing is inherited but what programs need to run at all, and
 * every variable that the bot reads is set, an empty one counting as not set: so neither the
 * shell nor a `.env` file can point the demo at a real bot or database.
 */
export function botEnvironment(
  setting: BotSetting,
  inherited: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const needed = ["PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SystemRoot", "USERPROFILE"];
  return {
    ...Object.fromEntries(needed.flatMap((name) => pair(name, inherited[name]))),
    BOT_TOKEN: setting.sandbox.token,
    ADMIN_IDS: String(setting.adminId),
    DATABASE_URL: "",
    DATA_DIR: setting.dataDir,
    TELEGRAM_API_ROOT: setting.sandbox.apiRoot,
    WEBHOOK_URL: "",
    WEBHOOK_SECRET: "",
    PORT: "",
    HOST: "",
    ENCRYPTION_KEYS: "",
    OUTCOME_NOTICE_DELAY_S: "0",
    LOG_LEVEL: "info",
    LOG_FORMAT: "text",
  };
}

function pair(name: string, value: string | undefined): [string, string][] {
  return value === undefined ? [] : [[name, value]];
}

/** The bot, exactly as `npm start` runs it, as a process of its own. */
export class BotProcess {
  readonly #child: ChildProcess;
  readonly #lines: string[] = [];
  readonly #exited: Promise<void>;
  /** Pending for ever when it ends instead. */
  readonly started: Promise<void>;
  #hasStarted = false;
  #isStopping = false;
  #wasKilled = false;

  constructor(setting: BotSetting) {
    const preloaded = `data:text/javascript,${encodeURIComponent(lifeline)}`;
    this.#child = spawn(process.execPath, ["--import", preloaded, builtMain], {
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      env: botEnvironment(setting, process.env),
    });
    this.#exited = once(this.#child, "exit").then(() => undefined);
    this.started = new Promise((resolve) => {
      this.#listen((line) => {
        if (!/\bbot_started\b/.test(line)) return;
        this.#hasStarted = true;
        resolve();
      });
    });
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** Rejects when the process ends without being told to, and is pending until then. */
  async ended(): Promise<never> {
    await this.#exited;
    if (this.#isStopping) return new Promise(() => undefined);
    throw new Error(`The bot's process ended (${this.#how()}).`);
  }

  /** The newest lines of its log, in which nobody is named and nothing quoted. */
  lastLines(count: number): string[] {
    return this.#lines.slice(-count);
  }

  /** SIGKILL: it ends in the middle of whatever it does. */
  async kill(): Promise<void> {
    this.#isStopping = true;
    this.#wasKilled = true;
    this.#child.kill("SIGKILL");
    await this.#exited;
  }

  /**
   * One that is just starting may finish that first, as it can't be stopped cleanly before.
   * @returns whether it ended as it should
   */
  async stop(): Promise<boolean> {
    this.#isStopping = true;
    const wasStarting = !this.#hasStarted;
    if (wasStarting) await Promise.race([this.started, this.#exited, sleep(graceMs)]);
    const timer = setTimeout(() => this.#child.kill("SIGKILL"), stopWithinMs);
    // Ctrl-C in a terminal has reached it already; a second signal does no harm.
    if (this.#isRunning()) this.#child.kill("SIGTERM");
    if (this.#isRunning()) await this.#exited;
    clearTimeout(timer);
    return this.#child.exitCode === 0 || wasStarting || this.#wasKilled;
  }

  #isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  #how(): string {
    const { exitCode, signalCode } = this.#child;
    return signalCode === null ? `exit code ${exitCode}` : `killed by ${signalCode}`;
  }

  #listen(onLine: (line: string) => void): void {
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      let rest = "";
      stream?.setEncoding("utf8").on("data", (part: string) => {
        const lines = (rest + part).split("\n");
        rest = lines.pop() ?? "";
        for (const line of lines) {
          this.#lines.push(line);
          onLine(line);
        }
        this.#lines.splice(0, this.#lines.length - keptLines);
      });
    }
  }
}
