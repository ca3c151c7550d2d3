import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "../db/connect.ts";
import { setRight } from "../db/mail/clock-store.ts";
import { handOverDueTasks, lookForDue } from "../db/mail/schedule-store.ts";
import { unitOfWork } from "../db/unit-of-work.ts";
import type { Log } from "../domain/log.ts";
import type { Term } from "./elected.ts";

const lookEveryMs = 500;
const batch = 200;

/** Clocks are corrected by less than this, in milliseconds. */
const jumpMs = 60_000;

type Scheduling = {
  db: Database;
  log: Log;
  /** Hears that the database's clock was set. */
  jumped: () => void;
  /** In a unit of work: the clock is right, and may not have been before. `wasAhead`: it was not. */
  mended: (wasAhead: boolean) => Promise<void>;
  /** In milliseconds: no transaction lasts for so long, and a handler's deadline is half of it. */
  outlivedMs?: number;
};

/** Hands over what is due, as long as the term lasts. */
export async function runSchedule(
  { db, log, jumped, mended, outlivedMs = 60_000 }: Scheduling,
  term: Term,
): Promise<void> {
  const { signal, isMine, fence, well } = term;
  let wasAhead = false;
  const mend = (known?: Date) =>
    unitOfWork(db, async () => {
      await fence();
      const rightAt = await setRight(known);
      await mended(wasAhead);
      return rightAt;
    });
  const handOver = async () => {
    await fence();
    return handOverDueTasks(batch);
  };
  // The clock may have been set while nobody looked.
  let rightAt = await mend();
  // And what was under way then is committed later.
  let mendAgainAt = performance.now() + outlivedMs;
  let before: { nowMs: number; at: number } | undefined;
  while (isMine()) {
    const { isDue, nowMs } = await lookForDue(db);
    const at = performance.now();
    const byMs = before === undefined ? 0 : nowMs - before.nowMs - (at - before.at);
    before = { nowMs, at };
    if (Math.abs(byMs) > jumpMs) {
      log.warn("clock_jumped", { delayMs: Math.round(byMs) });
      jumped();
    }
    const isSetBack = byMs < -jumpMs;
    if (isSetBack || at >= mendAgainAt) {
      wasAhead ||= isSetBack;
      rightAt = await mend(isSetBack ? undefined : rightAt);
      mendAgainAt = isSetBack ? at + outlivedMs : Infinity;
      // What was under way by that clock is over with the second time.
      wasAhead = isSetBack;
    }
    const moved = isDue ? await unitOfWork(db, handOver) : 0;
    well();
    if (moved < batch) await sleep(lookEveryMs, undefined, { signal }).catch(() => undefined);
  }
}
