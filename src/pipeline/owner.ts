// The lease of this process: under which number it sends, and what it does for all. Started by start-bot.ts.
import { setTimeout as sleep } from "node:timers/promises";
import { openSession, type Session } from "../db/connect.ts";
import { beat, enter, leave } from "../db/mail/process-store.ts";
import { processName } from "../db/process-name.ts";
import type { Role } from "../domain/control/role.ts";
import { freshVitals, type Vitals } from "../domain/control/troubles.ts";
import { describeFault, type Log } from "../domain/log.ts";
import { Bell } from "./lanes.ts";

/** What a role's holder asks of its lease. */
export type Standing = {
  /** The owner number under which the role is held right now; undefined: it is not. */
  owner: () => number | undefined;
  /** It went well just now. */
  well: () => void;
  /** Would not have it any more; resolves when others may take it. */
  withdraw: () => Promise<void>;
};

export type Ownership = {
  /** The number under which this process sends right now. */
  current: () => number | undefined;
  /** Would have a role. `changed` hears when it was taken or lost. */
  stand: (role: Role, changed: () => void) => Standing;
  /** Whether a role is this process's right now. */
  has: (role: Role) => boolean;
  stop: () => Promise<void>;
};

type Holding = {
  log: Log;
  /** What this process knows of itself, which it tells with each sign of life. */
  vitals?: Vitals;
  url: string;
  /** After so long without a sign of life others take this process for gone, in milliseconds. */
  goodForMs?: number;
  /** Hears of a new lease after one that was lost: other lines to the database may be as dead. */
  renewed?: () => void;
};

const usualGoodForMs = 10_000;

/**
 * Keeps this process's lease: a session with a number of its own, and signs of life. It counts for less
 * time here than for others, from when a sign of life was sent: a process that was stopped, or whose
 * line fell silent, knows that it has nothing any more before another one takes it. A lost lease
 * is never mended: sends under the old number count as unknown to everybody.
 */
export function startOwnership(input: Holding): Ownership {
  const lease = new Lease(input);
  return {
    current: () => lease.current(),
    stand: (role, changed) => lease.stand(role, changed),
    has: (role) => lease.has(role),
    stop: () => lease.stop(),
  };
}

type Candidacy = { changed: () => void; isMine: boolean; wellAt: number | undefined };

class Lease {
  readonly #input: Holding;
  readonly #vitals: Vitals;
  readonly #goodForMs: number;
  readonly #stopping = new AbortController();
  readonly #bell = new Bell();
  readonly #standing = new Map<Role, Candidacy>();
  readonly #looping: Promise<void>;
  #owner: number | undefined;
  #validUntil = 0;
  /** Called after the next beat, or when there is none to come. */
  #afterBeat: (() => void)[] = [];

  constructor(input: Holding) {
    this.#input = input;
    this.#vitals = input.vitals ?? freshVitals(performance.now());
    this.#goodForMs = input.goodForMs ?? usualGoodForMs;
    this.#looping = this.#loop();
  }

  current(): number | undefined {
    return performance.now() < this.#validUntil ? this.#owner : undefined;
  }

  has(role: Role): boolean {
    return this.current() !== undefined && this.#standing.get(role)?.isMine === true;
  }

  stand(role: Role, changed: () => void): Standing {
    const candidacy: Candidacy = { changed, isMine: false, wellAt: undefined };
    this.#standing.set(role, candidacy);
    this.#bell.ring();
    return {
      owner: () => (candidacy.isMine ? this.current() : undefined),
      well: () => {
        candidacy.wellAt = performance.now();
      },
      withdraw: async () => {
        this.#standing.delete(role);
        if (!candidacy.isMine || this.current() === undefined) return;
        candidacy.isMine = false;
        await new Promise<void>((resolve) => {
          this.#afterBeat.push(resolve);
          this.#bell.ring();
        });
      },
    };
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#bell.ring();
    await this.#looping;
  }

  async #loop(): Promise<void> {
    const { log, url } = this.#input;
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      const session = openSession(url, `searchlight ${processName} lease`, {
        answerMs: this.#goodForMs * 0.4,
        lost: () => this.#bell.ring(),
      });
      try {
        await this.#serve(session);
      } catch (error) {
        log.warn("lease_fault", describeFault(error));
      }
      this.#end();
      await session.close();
      await sleep(200, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Until this process is stopped, or its lease is lost. */
  async #serve(session: Session): Promise<void> {
    const { log } = this.#input;
    const { signal } = this.#stopping;
    const owner = await enter(session.db, this.#goodForMs);
    log.debug("owner_taken", { owner });
    if (this.#vitals.beatAt !== undefined) this.#input.renewed?.();
    while (!signal.aborted) {
      const sentAt = performance.now();
      const waiting = this.#afterBeat.length;
      const mine = await beat(session.db, owner, this.#news(sentAt));
      if (mine === undefined) return log.warn("lease_lost", { owner, reason: "taken_over" });
      this.#vitals.beatAt = performance.now();
      this.#owner = owner;
      this.#validUntil = sentAt + this.#goodForMs * 0.8;
      this.#know(mine);
      for (const resolve of this.#afterBeat.splice(0, waiting)) resolve();
      await this.#bell.rung(this.#goodForMs / 5);
      if (session.isLost()) return log.warn("lease_lost", { owner, reason: "session_ended" });
    }
    await leave(session.db, owner);
    return undefined;
  }

  #news(now: number) {
    const agoMs = (at: number | undefined) => (at === undefined ? undefined : now - at);
    return {
      roles: [...this.#standing].map(([role, { wellAt }]) => ({ role, wellMs: agoMs(wellAt) })),
      sentMs: agoMs(this.#vitals.sentAt),
      workedMs: agoMs(this.#vitals.workedAt),
    };
  }

  #know(mine: readonly Role[]): void {
    for (const [role, candidacy] of this.#standing) {
      const isMine = mine.includes(role);
      if (isMine === candidacy.isMine) continue;
      candidacy.isMine = isMine;
      candidacy.wellAt = undefined;
      candidacy.changed();
    }
  }

  #end(): void {
    this.#owner = undefined;
    this.#validUntil = 0;
    this.#know([]);
    for (const resolve of this.#afterBeat.splice(0)) resolve();
  }
}
