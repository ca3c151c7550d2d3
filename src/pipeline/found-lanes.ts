// What waits in the inbox, as far as this process has seen it. Used by the worker.
import type { Database } from "../db/connect.ts";
import { readyLanes, type InboxItem, type WaitingLane } from "../db/mail/lane-store.ts";

/** How long a lane in which another process works is left alone, in milliseconds. */
const busyMs = 50;

/** Lanes that wait, each with what was found to be done first in it. */
export class FoundLanes {
  readonly #db: Database;
  /** Another process works there: its lanes must not keep this one from those that are free. */
  readonly #busyUntil = new Map<string, number>();
  readonly #heads = new Map<string, InboxItem>();
  /** What is worked on, by lane; a look may find that it waits, as nothing of the work is committed. */
  readonly #working = new Map<string, number>();
  /** What was worked on last in lanes whose work ended during a look. */
  #ended = new Map<string, number | undefined>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** Lanes that have work now. */
  async look(limit: number): Promise<string[]> {
    const now = performance.now();
    for (const [lane, until] of this.#busyUntil) if (until <= now) this.#busyUntil.delete(lane);
    const ended = (this.#ended = new Map());
    const found = await readyLanes(this.#db, limit + this.#busyUntil.size);
    const free = found.filter(({ lane, head }) => {
      const worked = this.#working.get(lane) ?? ended.get(lane);
      return !this.#busyUntil.has(lane) && worked !== head.arrival;
    });
    this.#heads.clear();
    for (const { lane, head } of free) {
      if (!this.#working.has(lane) && !ended.has(lane)) this.#heads.set(lane, head);
    }
    return free.map(({ lane }) => lane);
  }

  /** False: something is known to be done before it. */
  add({ lane, head }: WaitingLane): boolean {
    if (this.#heads.has(lane)) return false;
    this.#heads.set(lane, head);
    return true;
  }

  /** Whoever works on a lane takes what it knows of it. */
  takeHead(lane: string): InboxItem | undefined {
    const head = this.#heads.get(lane);
    this.#heads.delete(lane);
    return head;
  }

  begin(lane: string, { arrival }: InboxItem): void {
    this.#working.set(lane, arrival);
  }

  isWorkedOn(lane: string): boolean {
    return this.#working.has(lane);
  }

  end(lane: string): void {
    this.#ended.set(lane, this.#working.get(lane));
    this.#working.delete(lane);
  }

  /** @returns for how many milliseconds */
  leaveAlone(lane: string): number {
    this.#busyUntil.set(lane, performance.now() + busyMs);
    return busyMs;
  }
}
