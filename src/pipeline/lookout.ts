// Looks after this process, and tells when it or the bot does not do its work. Started by the start.
import { setTimeout as sleep } from "node:timers/promises";
import {
  ownTroubles,
  sharedTroubles,
  troubles,
  type Figures,
  type Trouble,
  type Vitals,
} from "../domain/control/troubles.ts";
import { describeFault, type Log } from "../domain/log.ts";

type Looking = {
  log: Log;
  vitals: Vitals;
  /** Asks the database how all goes. */
  read: () => Promise<Figures>;
  /** Hears of each alarm that this process is to tell of, as it begins and ends. */
  alarm: (trouble: Trouble, state: "raised" | "ended") => void;
  everyMs?: number;
};

/** What was seen at the last look. `figures`: undefined: the database did not say. */
type Seen = { troubles: readonly Trouble[]; figures: Figures | undefined };

export type Lookout = { seen: () => Seen; stop: () => Promise<void> };

const usualEveryMs = 10_000;

/**
 * Looks again and again. What is this process's own trouble it tells itself; of what is everybody's only
 * the first of all processes tells, or each of them while the database does not say which one that is.
 */
export function startLookout(looking: Looking): Lookout {
  const { log, vitals, read, alarm, everyMs = usualEveryMs } = looking;
  const stopping = new AbortController();
  const { signal } = stopping;
  let figures: Figures | undefined;
  let told: readonly Trouble[] = [];
  const now = () => performance.now();
  const pause = () => sleep(everyMs, undefined, { signal }).catch(() => undefined);
  const all = (): readonly Trouble[] => [
    ...ownTroubles(vitals, now()),
    ...(figures === undefined ? [] : sharedTroubles(figures)),
  ];
  const tell = () => {
    const mine = figures?.leads === true ? all() : ownTroubles(vitals, now());
    for (const trouble of troubles) {
      if (mine.includes(trouble) === told.includes(trouble)) continue;
      const state = told.includes(trouble) ? "ended" : "raised";
      if (state === "raised") log.error("alarm_raised", { reason: trouble });
      else log.info("alarm_ended", { reason: trouble });
      alarm(trouble, state);
    }
    told = mine;
  };
  const readNow = async () => {
    try {
      figures = await read();
    } catch (error) {
      figures = undefined;
      log.warn("figures_not_read", describeFault(error));
    }
    reading = undefined;
  };
  // A look at a database that does not answer is given up late; what is this process's own is told before.
  let reading: Promise<void> | undefined;
  const look = () => {
    reading ??= readNow();
    return Promise.race([reading, pause()]);
  };
  const loop = async () => {
    while (!signal.aborted) {
      await look();
      tell();
      await pause();
    }
  };
  const looping = loop();
  return {
    seen: () => ({ troubles: all(), figures }),
    stop: async () => {
      stopping.abort();
      await looping;
    },
  };
}
