// The bot as a process of its own: its environment, start and end. Used by the bot that comes back.
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Sandbox } from "telegram-sandbox";

/** The bot as it was built, also when the demo runs from its sources. */
const builtMain = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

/** Stops the bot when the demo is gone, in whatever way it ended: no demo leaves a bot behind. */
const lifeline =
  "process.on('disconnect', () => process.kill(process.pid, 'SIGTERM')); process.channel.unref();";

const stopWithinMs = 20_000;
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
    MIGRATION_DATABASE_URL: "",
    DATA_DIR: setting.dataDir,
    TELEGRAM_API_ROOT: setting.sandbox.apiRoot,
    WEBHOOK_URL: "",
    WEBHOOK_SECRET: "",
    PORT: "",
    HOST: "",
    ENCRYPTION_KEYS: "",
    OUTCOME_NOTICE_DELAY_S: "0",
    STATUS_PORT: "off",
    STATUS_HOST: "",
    ALARM_COMMAND: "",
    PACKAGES_TO: "",
    LEASE_S: "10",
    LOG_LEVEL: "info",
    LOG_FORMAT: "text",
  };
}

function pair(name: string, value: string | undefined): [string, string][] {
  return value === undefined ? [] : [[name, value]];
}

export interface Ending {
  /** It was killed as by a power cut, and could neither say nor save anything. */
  isKilled: boolean;
  /** In words. */
  how: string;
}

/** The bot, exactly as `npm start` runs it, as a process of its own. */
export class BotProcess {
  readonly #child: ChildProcess;
  readonly #lines: string[] = [];
  /** Never settles if the process ends before it has started. */
  readonly started: Promise<void>;
  /** Settles when the process ends, whether or not it was told to. */
  readonly ended: Promise<Ending>;

  constructor(setting: BotSetting) {
    const preloaded = `data:text/javascript,${encodeURIComponent(lifeline)}`;
    this.#child = spawn(process.execPath, ["--import", preloaded, builtMain, "start"], {
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      env: botEnvironment(setting, process.env),
    });
    this.ended = once(this.#child, "exit").then(() => this.#ending());
    this.started = new Promise((resolve) => {
      this.#listen((line) => {
        if (/\bbot_started\b/.test(line)) resolve();
      });
    });
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** The newest lines of its log, in which nobody is named and nothing quoted. */
  lastLines(count: number): string[] {
    return this.#lines.slice(-count);
  }

  /** SIGKILL: it ends in the middle of whatever it does. */
  kill(): void {
    this.#child.kill("SIGKILL");
  }

  /** @returns whether it ended as it should */
  async stop(): Promise<boolean> {
    const { exitCode, signalCode } = this.#child;
    // It has ended already, and whoever waits for `ended` has judged how.
    if (exitCode !== null || signalCode !== null) return true;
    const timer = setTimeout(() => this.kill(), stopWithinMs);
    // Ctrl-C in a terminal has reached it already; a second signal does no harm.
    this.#child.kill("SIGTERM");
    await this.ended;
    clearTimeout(timer);
    // A bot that does not listen to signals yet has nothing to take apart.
    return this.#child.exitCode === 0 || this.#child.signalCode === "SIGTERM";
  }

  #ending(): Ending {
    const { exitCode, signalCode } = this.#child;
    const how = signalCode === null ? `exit code ${exitCode}` : `killed by ${signalCode}`;
    return { isKilled: signalCode === "SIGKILL", how };
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
