import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Sandbox } from "telegram-sandbox";
import { keyWords } from "../support/keys.ts";
import type { SlotName } from "./witness.ts";

export type SlotSetting = {
  /** As what it logs in to the database. */
  name: SlotName;
  sandbox: Pick<Sandbox, "apiRoot" | "token">;
  /** Where its database is, asked for at each start. */
  databaseUrl: () => string;
  adminIds: readonly number[];
  /** The build to run. */
  main: string;
  /** What else it is started with, asked for at each start. */
  env: () => Record<string, string>;
};

/** A place for one bot process, which is filled anew whenever its process was killed. */
export class BotSlot {
  readonly #setting: SlotSetting;
  readonly #parts: string[] = [];
  #child: ChildProcess | undefined;
  #started = false;

  constructor(setting: SlotSetting) {
    this.#setting = setting;
  }

  get name(): SlotName {
    return this.#setting.name;
  }

  /** All that its processes wrote. */
  output(): string {
    return this.#parts.join("");
  }

  get state(): "starting" | "running" | "gone" {
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return "gone";
    return this.#started ? "running" : "starting";
  }

  start(): void {
    const { sandbox, databaseUrl, adminIds, main, env } = this.#setting;
    const child = spawn(process.execPath, [main, "start"], {
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        PATH: process.env["PATH"],
        BOT_TOKEN: sandbox.token,
        ADMIN_IDS: adminIds.join(","),
        DATABASE_URL: databaseUrl(),
        TELEGRAM_API_ROOT: sandbox.apiRoot,
        OUTCOME_NOTICE_DELAY_S: "0",
        LOG_LEVEL: "debug",
        ENCRYPTION_KEYS: keyWords,
        STATUS_PORT: "0",
        DATA_DIR: path.join(tmpdir(), "no-data-dir"),
        LEASE_S: "3",
        ...env(),
      },
    });
    this.#child = child;
    this.#started = false;
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (part: string) => {
        this.#parts.push(part);
        if (child === this.#child && part.includes("bot_started")) this.#started = true;
      });
    }
  }

  /** SIGKILL, and a new process at once. */
  async killAndRestart(): Promise<void> {
    await this.#end("SIGKILL");
    this.start();
  }

  /** A process that ended by itself is a finding, but must not end the run. */
  restartIfGone(): boolean {
    if (this.state !== "gone") return false;
    this.start();
    return true;
  }

  kill(): Promise<void> {
    return this.#end("SIGKILL");
  }

  /** It does nothing any more, and keeps what it has: SIGSTOP, until it is thawed. */
  freeze(): void {
    this.#child?.kill("SIGSTOP");
  }

  thaw(): void {
    this.#child?.kill("SIGCONT");
  }

  async stop(): Promise<void> {
    const child = this.#child;
    child?.kill("SIGCONT");
    const late = setTimeout(() => child?.kill("SIGKILL"), 15_000);
    await this.#end("SIGTERM");
    clearTimeout(late);
  }

  async #end(signal: "SIGTERM" | "SIGKILL"): Promise<void> {
    const child = this.#child;
    if (child === undefined || this.state === "gone") return;
    const gone = once(child, "exit");
    child.kill(signal);
    await gone;
  }
}
