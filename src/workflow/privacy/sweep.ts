// Lets go of what was kept for long enough. Planned by the start, called by the handling of events.
import { appNow } from "../../db/clock.ts";
import { keepFigures } from "../../db/control/figure-store.ts";
import { schedule } from "../../db/mail/schedule-store.ts";
import { sweepTables } from "../../db/privacy/sweep-store.ts";

const dayMs = 86_400_000;
const hourMs = 3_600_000;
const batch = 5_000;
/** So many days that are over are counted at once. */
const daysAtOnce = 7;

/** Plans the next look at what was kept for long enough; one that is planned already stays. */
export async function planSweep(dueAt: Date): Promise<void> {
  await schedule({
    key: "sweep",
    lane: "sweep",
    dueAt,
    event: { kind: "sweep", plannedFor: dueAt },
  });
}

/**
 * Lets go of what its table says is kept for a time, once that is over, and counts what happened on days
 * that are over. A clock that jumped more than a
 * day past the plan is not believed: the look waits for another day.
 */
export async function sweep(plannedFor: Date): Promise<void> {
  const now = (await appNow()).getTime();
  const isBelievable = now - plannedFor.getTime() <= dayMs;
  const gone = isBelievable ? await sweepTables(batch) : 0;
  const isCounted = !isBelievable || !(await keepFigures(daysAtOnce));
  const nextMs = !isBelievable ? dayMs : gone < batch && isCounted ? hourMs : 1_000;
  await planSweep(new Date(now + nextMs));
}
