// Locks that live as long as a session. Held by elected processes, and by owners of the outbox.
import { setTimeout as sleep } from "node:timers/promises";
import { connectSession, type Client } from "./connect.ts";
import { processName } from "./process-name.ts";

/** A held advisory lock: `lost` resolves when its session is gone, whatever the reason. */
export type HeldLock = { lost: Promise<void>; release: () => Promise<void> };

export type LockName = { space: number; number: number };

/**
 * Tries for an advisory lock on a session of its own. The lock lives exactly as long as the
 * session: a killed process lets go of it within milliseconds.
 */
export async function tryHold(url: string, name: LockName): Promise<HeldLock | undefined> {
  let markLost: () => void = () => undefined;
  const lost = new Promise<void>((resolve) => {
    markLost = resolve;
  });
  const session = connectSession(
    url,
    `searchlight ${processName} lock ${name.space}/${name.number}`,
    () => markLost(),
  );
  const release = async () => {
    await session.end({ timeout: 1 });
  };
  try {
    const [row] = await session`
      select pg_try_advisory_lock(${name.space}::int, ${name.number}::int) as taken`;
    if (row?.["taken"] === true) {
      keepProbing(session, markLost);
      return { lost, release };
    }
  } catch (error) {
    await release();
    throw error;
  }
  await release();
  return undefined;
}

/** A broken line is noticed by asking: TCP alone may stay silent for minutes. */
function keepProbing(session: Client, markLost: () => void): void {
  const probe = async (): Promise<void> => {
    for (;;) {
      await sleep(2_000, undefined, { ref: false });
      await Promise.race([
        session`select 1`,
        sleep(5_000, undefined, { ref: false }).then(() => Promise.reject(new Error("No answer"))),
      ]);
    }
  };
  probe().catch(markLost);
}
