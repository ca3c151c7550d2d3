import { appNow } from "../../db/clock.ts";
import { schedule } from "../../db/mail/schedule-store.ts";
import { forgetFormerNames } from "../../db/subjects/subject-name-store.ts";

const dayMs = 86_400_000;

/** How long what a subject was called before is kept after it was last seen, in milliseconds. */
const keptMs = 365 * dayMs;
const batch = 5_000;

/** Plans the next look at former names; one that is planned already stays. */
export async function planForgetting(dueAt: Date): Promise<void> {
  await schedule({
    key: "forget_former_names",
    lane: "forget_former_names",
    dueAt,
    event: { kind: "forget_former_names", plannedFor: dueAt },
  });
}

/**
 * Forgets what subjects were called before, a year after it was last seen. A clock that jumped more
 * than a day past the plan is not believed: the look waits for another day.
 */
export async function sweepFormerNames(plannedFor: Date): Promise<void> {
  const now = (await appNow()).getTime();
  const isBelievable = now - plannedFor.getTime() <= dayMs;
  const forgotten = isBelievable ? await forgetFormerNames(new Date(now - keptMs), batch) : 0;
  await planForgetting(new Date(now + (forgotten < batch ? dayMs : 1_000)));
}
