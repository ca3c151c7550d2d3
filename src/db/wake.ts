// Who hears that something was written: this process in memory, others by NOTIFY. Used by units of work.
import { randomUUID } from "node:crypto";
import { sql, type SQL } from "drizzle-orm";
import { connectSession } from "./connect.ts";

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

/** Wakes this process's own. */
export function tellHere(channel: WakeChannel): void {
  for (const wake of here[channel]) wake();
}

/**
 * Calls back after each unit of work of this process that told of a channel, at each NOTIFY of another
 * process, and after a reconnect, since one may have been missed.
 */
export async function listen(
  url: string,
  wake: Record<WakeChannel, () => void>,
): Promise<{ close: () => Promise<void> }> {
  const session = connectSession(url, "searchlight listener", () => undefined);
  for (const channel of channels) {
    here[channel].add(wake[channel]);
    const hear = (by: string) => {
      if (by !== own) wake[channel]();
    };
    await session.listen(channel, hear, () => wake[channel]());
  }
  const close = async () => {
    for (const channel of channels) here[channel].delete(wake[channel]);
    await session.end({ timeout: 1 });
  };
  return { close };
}
