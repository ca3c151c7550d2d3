// Updates that the bot has not confirmed. Filled by the world, emptied by polls or by the webhook.
import type { Chance, Clock } from "../clock.ts";
import type { Happening, Update, UpdateKind } from "../wire.ts";

/** An update that the sandbox made, for whoever checks from outside what became of it. */
export interface LoggedUpdate {
  update: Update;
  kind: UpdateKind;
  /** Milliseconds since 1970. */
  at: number;
  expiresAt: number;
  /** Updates of one lane reach a webhook one after the other. */
  lane: string;
  /** The bot asked for a later offset, or its webhook answered 2xx. */
  confirmed: boolean;
  /** Telegram gave up on it before the bot took it. */
  expired: boolean;
  /** How often it was handed out. */
  deliveries: number;
}

const allKinds: readonly UpdateKind[] = [
  "message",
  "edited_message",
  "callback_query",
  "my_chat_member",
  "chat_member",
  "message_reaction",
];

/** What a bot gets that never set allowed_updates. */
const defaultKinds: ReadonlySet<string> = new Set(
  allKinds.filter((kind) => kind !== "chat_member" && kind !== "message_reaction"),
);

/** Telegram's memory of what it owes to the bot. Delivery is at least once, and ids only grow. */
export class UpdateQueue {
  readonly log: LoggedUpdate[] = [];
  /** As the bot last set it; "default" as long as it never did. */
  allowed: ReadonlySet<string> | "default" = "default";
  /** How likely it is that an update comes twice. */
  duplicates: () => number = () => 0;

  #pending: LoggedUpdate[] = [];
  #again: LoggedUpdate[] = [];
  #nextId: number;
  readonly #clock: Clock;
  readonly #chance: Chance;
  readonly #listeners = new Set<(entry: LoggedUpdate) => void>();
  readonly #timers = new Set<NodeJS.Timeout>();

  constructor(clock: Clock, chance: Chance) {
    this.#clock = clock;
    this.#chance = chance;
    this.#nextId = 100_000_000 + chance.below(800_000_000);
  }

  /** @param lastsS how long Telegram keeps it, in Telegram's seconds */
  push(happening: Happening, lane: string, lastsS: number): void {
    const kind = allKinds.find((known) => known in happening);
    if (kind === undefined) throw new Error("sandbox: an update without a kind");
    const wanted = this.allowed === "default" ? defaultKinds : this.allowed;
    if (!wanted.has(kind)) return;
    const at = this.#clock.now();
    const entry: LoggedUpdate = {
      update: { update_id: this.#nextId, ...happening },
      kind,
      at,
      expiresAt: at + this.#clock.lasts(lastsS),
      lane,
      confirmed: false,
      expired: false,
      deliveries: 0,
    };
    this.#nextId += 1;
    this.log.push(entry);
    this.#pending.push(entry);
    if (this.#chance.hits(this.duplicates())) this.#repeatLater(entry);
    for (const listener of this.#listeners) listener(entry);
  }

  /** Owes the bot an update once more, also one that it confirmed. */
  repeat(entry: LoggedUpdate): void {
    this.#again.push(entry);
    for (const listener of this.#listeners) listener(entry);
  }

  /** What the bot is owed, oldest first, with updates that come a second time in front. */
  take(offset: number, limit: number): LoggedUpdate[] {
    this.#confirmBefore(offset);
    const repeated = this.#again.splice(0, limit);
    const fresh = this.pending().slice(0, limit - repeated.length);
    const batch = [...repeated, ...fresh];
    for (const entry of batch) entry.deliveries += 1;
    return batch;
  }

  pending(): LoggedUpdate[] {
    const now = this.#clock.now();
    for (const entry of this.#pending) {
      if (!entry.confirmed && entry.expiresAt <= now) entry.expired = true;
    }
    this.#pending = this.#pending.filter((entry) => !entry.confirmed && !entry.expired);
    return this.#pending;
  }

  forgetAll(): void {
    for (const entry of this.#pending) entry.confirmed = true;
    this.#pending = [];
    this.#again = [];
  }

  /** @returns a function that ends the listening */
  listen(onUpdate: (entry: LoggedUpdate) => void): () => void {
    this.#listeners.add(onUpdate);
    return () => this.#listeners.delete(onUpdate);
  }

  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#listeners.clear();
  }

  #confirmBefore(offset: number): void {
    if (offset === 0) return;
    const pending = this.pending();
    const first = offset > 0 ? offset : (pending.at(offset)?.update.update_id ?? 0);
    for (const entry of pending) {
      if (entry.update.update_id >= first) break;
      entry.confirmed = true;
    }
  }

  #repeatLater(entry: LoggedUpdate): void {
    const timer = setTimeout(
      () => {
        this.#timers.delete(timer);
        // A second delivery comes after the first, or it would overtake what lies between.
        if (entry.deliveries === 0) return this.#repeatLater(entry);
        this.repeat(entry);
      },
      this.#clock.lasts(0.5 + this.#chance.next() * 5),
    );
    timer.unref();
    this.#timers.add(timer);
  }
}
