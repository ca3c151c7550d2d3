// Who hears that something was written: this process in memory, others by NOTIFY. Used by units of work.
import { randomUUID } from "node:crypto";
import { sql, type SQL } from "drizzle-orm";
import { connectSession, type Client } from "./connect.ts";

const channels = ["inbox", "outbox"] as const;
export type WakeChannel = (typeof channels)[number];

/** By this a process knows what it told itself. */
const own = randomUUID();

/** Tells the other processes, once the transaction is committed. */
export function tell(channel: WakeChannel): SQL {
  return sql`${sql.raw(`pg_notify('${channel}', `)}${own})`;
}

/** Whom a statement tells. */
export function toldBy(statement: string): readonly WakeChannel[] {
  return channels.filter((channel) => statement.includes(`pg_notify('${channel}'`));
}

const here = { inbox: new Set<() => void>(), outbox: new Set<() => void>() };
const lanesHere = new Set<(lane: string) => void>();

/** What this process's own hear once a unit of work is committed. */
export class News {
  /** Of how many rows. */
  readonly #told = new Map<WakeChannel, number>();
  /** To which something comes. */
  readonly #lanes = new Set<string>();

  add(channel: WakeChannel, count: number): void {
    this.#told.set(channel, (this.#told.get(channel) ?? 0) + count);
  }

  addLanes(lanes: readonly string[]): void {
    for (const lane of lanes) this.#lanes.add(lane);
  }

  tell(): void {
    for (const [channel, count] of this.#told) if (count > 0) tellHere(channel);
    for (const lane of this.#lanes) tellLane(lane);
  }
}

/** Wakes this process's own. */
function tellHere(channel: WakeChannel): void {
  for (const wake of here[channel]) wake();
}

/** Tells this process's own that something came to a lane. */
function tellLane(lane: string): void {
  for (const take of lanesHere) take(lane);
}

/** `lane`: something came to it in this process. */
type Ears = Record<WakeChannel, () => void> & { lane: (lane: string) => void };

export type Listener = {
  /** Listens on a new line: the one at hand may be dead without a word. */
  renew: () => void;
  close: () => Promise<void>;
};

/**
 * Calls back after each unit of work of this process that told of a channel, at each NOTIFY of another
 * process, and after a reconnect, since one may have been missed.
 */
export async function listen(url: string, wake: Ears): Promise<Listener> {
  for (const channel of channels) here[channel].add(wake[channel]);
  lanesHere.add(wake.lane);
  let listening = hearOthers(url, wake);
  await listening;
  return {
    renew: () => {
      const before = listening;
      listening = hearOthers(url, wake);
      // While the database is away there is nothing to hear; the slow look beneath goes on.
      listening.catch(() => undefined);
      void before.then(close).catch(() => undefined);
    },
    close: async () => {
      for (const channel of channels) here[channel].delete(wake[channel]);
      lanesHere.delete(wake.lane);
      await listening.then(close, () => undefined);
    },
  };
}

const close = (session: Client) => session.end({ timeout: 1 });

async function hearOthers(url: string, wake: Record<WakeChannel, () => void>): Promise<Client> {
  const session = connectSession(url, "searchlight listener", () => undefined);
  try {
    for (const channel of channels) {
      const hear = (by: string) => {
        if (by !== own) wake[channel]();
      };
      await session.listen(channel, hear, () => wake[channel]());
    }
    return session;
  } catch (error) {
    await close(session);
    throw error;
  }
}
