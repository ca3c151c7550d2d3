// The part of all chats to which this process sends. Used by the sender.
import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "../db/connect.ts";
import { slotCount, slotOf } from "../db/mail/destination-store.ts";
import { freeOwn, recoverFromDeadOwners, sendingOf } from "../db/mail/sending-store.ts";
import { endLease, layOutSlots, lease, type Leased } from "../db/mail/slot-store.ts";
import { describeFault, type Log } from "../domain/log.ts";

type Work = {
  db: Database;
  log: Log;
  owner: () => number | undefined;
  /** Nothing is on its way to a chat of this part. */
  isIdle: (slot: number) => boolean;
  /** Something is on its way there. */
  isBusy: (chatId: number) => boolean;
  /** Hears of each renewal, `more`: there may be more to send. */
  renewed: (leased: Leased, more: boolean) => void;
};

/** How long what is nobody's any more may lie, in milliseconds; less while this process lacks something. */
const renewEveryMs = 2_000;
const lackingEveryMs = 250;
const ownerlessMs = 20;

/** After so long every chat may be sent to as if nothing ever was, in milliseconds. */
const longQuietMs = 60_000;

/** How long an unknown outcome is left alone before it is sent again, in milliseconds. */
export const unknownPauseMs = 1_000;

/** Keeps this process's share of all chats, and takes over what is left by those that ended. */
export class Slots {
  readonly #work: Work;
  readonly #stopping = new AbortController();
  readonly #looping: Promise<void>;
  /** Since when nobody else sends to a part that is ours, by the clock of this process. */
  #since = new Map<number, number>();
  #owner: number | undefined;
  #letGo: readonly number[] = [];
  /** What was on its way for the database alone, at the last renewal. */
  #unknown: ReadonlySet<number> = new Set();

  constructor(work: Work) {
    this.#work = work;
    this.#looping = this.#keep();
  }

  /** The owner number under which they are leased, if it is still this process's. */
  get owner(): number | undefined {
    return this.#work.owner() === this.#owner ? this.#owner : undefined;
  }

  /** Since when only this process sends to a chat; undefined: it does not. */
  sinceMs(chatId: number): number | undefined {
    return this.#since.get(slotOf(chatId));
  }

  /** Undefined: all. */
  get mine(): readonly number[] | undefined {
    return this.#since.size === slotCount ? undefined : [...this.#since.keys()];
  }

  /** How much of all is this process's. */
  get share(): number {
    return this.#since.size / slotCount;
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#looping;
    const owner = this.#owner;
    this.#since = new Map();
    if (owner === undefined) return;
    await endLease(this.#work.db, owner).catch((error: unknown) => {
      this.#work.log.warn("owner_fault", describeFault(error));
    });
  }

  async #keep(): Promise<void> {
    const { signal } = this.#stopping;
    let isLaidOut = false;
    while (!signal.aborted) {
      let pauseMs = ownerlessMs;
      try {
        if (!isLaidOut) await layOutSlots(this.#work.db);
        isLaidOut = true;
        const owner = this.#work.owner();
        if (owner !== undefined) pauseMs = await this.#renew(owner);
      } catch (error) {
        this.#work.log.warn("owner_fault", describeFault(error));
        pauseMs = lackingEveryMs;
      }
      await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
    }
  }

  async #renew(owner: number): Promise<number> {
    const { db, log, isIdle } = this.#work;
    const count = await recoverFromDeadOwners(db, unknownPauseMs);
    if (count > 0) log.warn("outcome_unknown", { count, reason: "owner_gone" });
    await this.#freeUnknown(owner);
    const leased = await lease(db, owner, this.#letGo);
    const before = owner === this.#owner ? this.#since : new Map<number, number>();
    // Nobody sent there since another process was seen last.
    const sinceMs = performance.now() - (leased.quietMs ?? longQuietMs);
    this.#since = new Map(leased.slots.map((slot) => [slot, before.get(slot) ?? sinceMs]));
    this.#owner = owner;
    const tooMany = Math.max(0, leased.slots.length - leased.share);
    this.#letGo = leased.slots.filter(isIdle).slice(0, tooMany);
    // From now on nothing begins there.
    for (const slot of this.#letGo) this.#since.delete(slot);
    const isNew = leased.slots.some((slot) => !before.has(slot));
    this.#work.renewed(leased, isNew || count > 0);
    const isLacking = leased.slots.length < leased.share / 2 || this.#letGo.length > 0;
    return isLacking ? lackingEveryMs : renewEveryMs;
  }

  /**
   * A claim whose commit got no answer may hold, and nobody sends it. It was on its way for the database
   * alone at two renewals, so it is none that has just begun or ended.
   */
  async #freeUnknown(owner: number): Promise<void> {
    const { db, log, isBusy } = this.#work;
    const before = this.#unknown;
    const sending = await sendingOf(db, owner);
    const unknown = sending.filter(({ chatId }) => !isBusy(chatId)).map(({ id }) => id);
    this.#unknown = new Set(unknown);
    const still = unknown.filter((id) => before.has(id));
    if (still.length === 0) return;
    await freeOwn(db, owner, still, unknownPauseMs);
    log.warn("outcome_unknown", { count: still.length, reason: "commit_unknown" });
  }
}
