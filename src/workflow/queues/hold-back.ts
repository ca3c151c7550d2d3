// Which cases wait in a digest for room. Called when a case is shown, and by the tending of digests.
import type { Case } from "../../db/cases/case-store.ts";
import { appNow } from "../../db/clock.ts";
import { digestKey, owedIn } from "../../db/queues/digest-store.ts";
import { gravestStanding } from "../../db/queues/fair-turn-store.ts";
import type { Queue } from "../../db/queues/queue-store.ts";
import { schedule } from "../../db/mail/schedule-store.ts";
import { readSettings } from "../../db/control/setting-store.ts";
import { awaitedStatus } from "../../domain/cases/case-status.ts";
import { isGravest } from "../../domain/cases/categories.ts";
import type { Priority } from "../../domain/delivery.ts";
import { gravestOnTheirWay } from "../../domain/queues/digest.ts";

const tendEveryMs = 10_000;
/** After how long a digest is looked at again, if its looks ended because one failed again and again. */
const tendAnewMs = 5 * 60_000;

/** What may wait in a digest until there is room. Somebody waits for the rest, or it comes before others. */
const mayWait = {
  owed_to_press: false,
  answer: false,
  receipt: false,
  gravest_list: false,
  gravest_card: false,
  trusted_card: false,
  card: true,
  late_card: true,
  notice: true,
} satisfies Record<Priority, boolean>;

/** How soon a queue with a waiting case of the gravest is looked at, in milliseconds. */
export const gravestEveryMs = 3_000;

/**
 * Whether a case that has no card in its queue gets none now, as the queue has as many undecided ones
 * as people can look through. It is counted by the queue's digest instead, which begins with it.
 */
export async function holdBack(case_: Case, queue: Queue, priority: Priority): Promise<boolean> {
  const isAwaited = case_.status === awaitedStatus[queue.tier];
  if (isAwaited && isGravest(case_.category)) {
    return mayWaitOfGravest[priority] && holdGravestBack(case_, queue, priority);
  }
  if (isAwaited && !mayWait[priority]) return false;
  const owed = await owedIn(queue, case_.id);
  if (owed.card) return false;
  const hasDigest = owed.digest || owed.look;
  // What was decided without a card needs none any more.
  if (!isAwaited) return hasDigest;
  if (!hasDigest) {
    const { cards_at_once: most } = await readSettings();
    if (owed.undecided < most) return false;
  }
  if (!owed.look) await planTending(queue, owed.digest ? tendAnewMs : tendEveryMs);
  return true;
}

/** Cards of the gravest may wait, too, where nobody pressed for them. */
const mayWaitOfGravest = { ...mayWait, gravest_card: true, trusted_card: true };

/**
 * Whoever reports many of the gravest has one card at a time, and only as many are on their way as go
 * within seconds. So nobody's flood stands before what somebody else reports.
 */
async function holdGravestBack(case_: Case, queue: Queue, priority: Priority): Promise<boolean> {
  const { card, isFirst, owed, nextLookMs } = await gravestStanding(queue, case_.id);
  if (card) return false;
  // News of it alone brings no card: it would come after all others, and be on no list meanwhile.
  if (priority !== "notice" && isFirst && owed < gravestOnTheirWay) return false;
  // One that was planned for others may be minutes away.
  if (nextLookMs === undefined || nextLookMs > gravestEveryMs)
    await planTending(queue, gravestEveryMs);
  return true;
}

/** Plans the next look at whether there is room for more cards. */
export async function planTending({ id }: Queue, afterMs = tendEveryMs): Promise<void> {
  await schedule({
    key: digestKey(id),
    lane: `queue:${id}`,
    dueAt: new Date((await appNow()).getTime() + afterMs),
    event: { kind: "tend_digest", queueId: id },
  });
}
