// Sends updates to the bot's address. Kept in the world, set by the methods for updates.
import { badRequest } from "../calls/api-error.ts";
import type { Clock } from "../clock.ts";
import type { LoggedUpdate, UpdateQueue } from "./update-queue.ts";

export interface WebhookTarget {
  url: string;
  secretToken: string | undefined;
  maxConnections: number;
}

interface Lane {
  waiting: LoggedUpdate[];
  fails: number;
  busy: boolean;
}

/**
 * Pushes updates to the bot's URL. Updates of one lane go in order, one at a time, and a failing
 * one holds up its lane only. Lanes as in the Bot API server: a chat's messages, a person's presses.
 */
export class Webhook {
  readonly #queue: UpdateQueue;
  readonly #clock: Clock;
  #target: WebhookTarget | "off" = "off";
  #lanes = new Map<string, Lane>();
  #active = 0;
  #ready: string[] = [];
  #unlisten: () => void = () => {};
  readonly #timers = new Set<NodeJS.Timeout>();
  #lastError: { date: number; message: string } | "none" = "none";

  constructor(queue: UpdateQueue, clock: Clock) {
    this.#queue = queue;
    this.#clock = clock;
  }

  get active(): boolean {
    return this.#target !== "off";
  }

  /** @throws ApiError 400 for a URL or secret that Telegram refuses; http is allowed here */
  set(target: WebhookTarget): void {
    if (!/^https?:/.test(target.url) || !URL.canParse(target.url)) {
      throw badRequest("invalid webhook URL specified");
    }
    if ((target.secretToken?.length ?? 0) > 256) throw badRequest("secret token is too long");
    if (!/^[\w-]*$/.test(target.secretToken ?? "")) {
      throw badRequest("secret token contains unallowed characters");
    }
    this.stop();
    this.#target = target;
    for (const entry of this.#queue.pending()) this.#add(entry);
    this.#unlisten = this.#queue.listen((entry) => this.#add(entry));
  }

  stop(): void {
    this.#target = "off";
    this.#unlisten();
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    this.#lanes = new Map();
    this.#ready = [];
  }

  info(): Record<string, unknown> {
    const target = this.#target;
    const base = {
      url: target === "off" ? "" : target.url,
      has_custom_certificate: false,
      pending_update_count: this.#queue.pending().length,
      max_connections: target === "off" ? undefined : target.maxConnections,
      allowed_updates: this.#queue.allowed === "default" ? undefined : [...this.#queue.allowed],
    };
    if (this.#lastError === "none") return base;
    return {
      ...base,
      last_error_date: this.#lastError.date,
      last_error_message: this.#lastError.message,
    };
  }

  #add(entry: LoggedUpdate): void {
    const lane = this.#lanes.get(entry.lane) ?? { waiting: [], fails: 0, busy: false };
    this.#lanes.set(entry.lane, lane);
    lane.waiting.push(entry);
    if (!lane.busy) this.#start(entry.lane, lane);
  }

  #start(name: string, lane: Lane): void {
    lane.busy = true;
    this.#ready.push(name);
    this.#next();
  }

  #next(): void {
    const target = this.#target;
    if (target === "off") return;
    while (this.#active < target.maxConnections) {
      const lane = this.#lanes.get(this.#ready.shift() ?? "");
      if (lane === undefined) return;
      this.#active += 1;
      void this.#deliver(target, lane).finally(() => {
        this.#active -= 1;
        this.#next();
      });
    }
  }

  async #deliver(target: WebhookTarget, lane: Lane): Promise<void> {
    const entry = lane.waiting[0];
    if (entry === undefined) return;
    if (entry.expiresAt <= this.#clock.now()) entry.expired = true;
    const outcome = entry.expired ? "ok" : await this.#send(target, entry);
    if (this.#target !== target) return;
    if (outcome === "ok") {
      lane.waiting.shift();
      lane.fails = 0;
      this.#again(entry.lane, lane, 0);
      return;
    }
    this.#lastError = { date: this.#clock.date(), message: outcome };
    lane.fails += 1;
    const backOffS = Math.min(2 ** lane.fails, 60);
    this.#again(entry.lane, lane, Math.max(this.#clock.lasts(backOffS), 10));
  }

  #again(name: string, lane: Lane, delayMs: number): void {
    if (lane.waiting.length === 0) {
      lane.busy = false;
      this.#lanes.delete(name);
      return;
    }
    if (delayMs === 0) {
      this.#ready.push(name);
      return;
    }
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.#ready.push(name);
      this.#next();
    }, delayMs);
    timer.unref();
    this.#timers.add(timer);
  }

  async #send(target: WebhookTarget, entry: LoggedUpdate): Promise<string> {
    entry.deliveries += 1;
    const secret = target.secretToken;
    try {
      const response = await fetch(target.url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...(secret === undefined ? {} : { "x-telegram-bot-api-secret-token": secret }),
        },
        body: JSON.stringify(entry.update),
        signal: AbortSignal.timeout(Math.max(this.#clock.lasts(60), 1000)),
      });
      await response.arrayBuffer();
      if (!response.ok) {
        return `Wrong response from the webhook: ${response.status} ${response.statusText}`;
      }
      entry.confirmed = true;
      return "ok";
    } catch (error) {
      return error instanceof Error && error.name === "TimeoutError"
        ? "Read timeout expired"
        : "Connection refused";
    }
  }
}
