import { setTimeout as sleep } from "node:timers/promises";
import { BotProcess, type BotSetting, type Ending } from "./bot-process.ts";

const startWithinMs = 60_000;
/** How long a killed one stays away: long enough to be seen. */
const awayMs = 2_000;
const keptLines = 200;

/** The bot, who comes back on the same data when it is killed. */
export class ReturningBot {
  readonly #setting: BotSetting;
  readonly #stopping = new AbortController();
  readonly #ended: Promise<never>;
  readonly #firstUp: Promise<void>;
  #fail: (why: Error) => void = () => undefined;
  #isUp: () => void = () => undefined;
  #process: BotProcess;
  #earlierLines: string[] = [];
  #starts = 0;
  #state: "starting" | "up" | "down" = "starting";

  constructor(setting: BotSetting) {
    this.#setting = setting;
    this.#firstUp = new Promise((resolve) => {
      this.#isUp = resolve;
    });
    this.#ended = new Promise((_, reject) => {
      this.#fail = reject;
    });
    // Whoever asks hears of it; nobody may have asked yet.
    this.#ended.catch(() => undefined);
    this.#process = this.#launch();
  }

  /** `down`: killed, and coming back by itself. */
  get state(): "starting" | "up" | "down" {
    return this.#state;
  }

  get pid(): number {
    return this.#process.pid;
  }

  /** How often its process was started. */
  get starts(): number {
    return this.#starts;
  }

  /** The newest lines of its log, over all starts. Nobody is named in them and nothing quoted. */
  lastLines(count: number): string[] {
    return [...this.#earlierLines, ...this.#process.lastLines(keptLines)].slice(-count);
  }

  /**
   * Its first start.
   * @throws Error when it ends, or takes too long, instead
   */
  async started(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      const complaint = `The bot did not start within ${startWithinMs / 1_000} s.`;
      timer = setTimeout(() => reject(new Error(complaint)), startWithinMs);
    });
    await Promise.race([this.#firstUp, this.#ended, late]).finally(() => clearTimeout(timer));
  }

  /** Rejects when it ends by itself, and is pending until then. */
  ended(): Promise<never> {
    return this.#ended;
  }

  /** As a power cut would: its database goes with it. */
  kill(): void {
    if (this.#state !== "up") return;
    this.#state = "down";
    this.#process.kill();
  }

  /** @returns whether it ended as it should */
  stop(): Promise<boolean> {
    this.#stopping.abort();
    return this.#process.stop();
  }

  #launch(): BotProcess {
    const launched = new BotProcess(this.#setting);
    this.#starts += 1;
    void this.#isUpOnce(launched);
    void launched.ended.then((ending) => this.#goesOnAfter(ending));
    return launched;
  }

  async #isUpOnce({ started }: BotProcess): Promise<void> {
    await started;
    this.#state = "up";
    this.#isUp();
  }

  /** Also when somebody else has killed it. */
  async #goesOnAfter({ isKilled, how }: Ending): Promise<void> {
    const { signal } = this.#stopping;
    if (signal.aborted) return;
    if (!isKilled) return this.#fail(new Error(`The bot's process ended (${how}).`));
    this.#state = "down";
    await sleep(awayMs, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    this.#earlierLines = this.lastLines(keptLines);
    this.#process = this.#launch();
  }
}
