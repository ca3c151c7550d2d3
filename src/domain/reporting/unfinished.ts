// When an unfinished report is asked about, and when it goes. Used by the tending of drafts, and their store.

/** How long an unfinished report is left alone, and how long it is kept after it was asked about. */
export const untouchedMs = 24 * 3_600_000;

/** What becomes of an unfinished report, and how long until the next look at it. */
export type Unfinished = { kind: "wait" | "remind"; nextMs: number } | { kind: "remove" };

/**
 * Whoever leaves a report for a day is reminded once; left for another one, it is removed. Each touch
 * starts the day anew. One that is to be sent by itself is not left.
 */
export function ruleUnfinished(
  left: { touchedAt: Date; remindedAt: Date | undefined; isPlanned: boolean },
  now: Date,
): Unfinished {
  const { touchedAt, remindedAt } = left;
  if (left.isPlanned) return { kind: "wait", nextMs: untouchedMs };
  const isReminded = remindedAt !== undefined && remindedAt >= touchedAt;
  const since = isReminded ? remindedAt : touchedAt;
  const nextMs = since.getTime() + untouchedMs - now.getTime();
  if (nextMs > 0) return { kind: "wait", nextMs };
  return isReminded ? { kind: "remove" } : { kind: "remind", nextMs: untouchedMs };
}
