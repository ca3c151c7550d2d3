// Telegram's limits, looked for in what was sent. Used by the flood: other loads are measured without.

export interface Sent {
  chatId: number;
  atMs: number;
}

const limits = {
  /** In all. */
  aSecond: 30,
  /** Into one group. */
  groupAMinute: 20,
};

/** How many calls Telegram would have refused: those over a limit in the window that ends with them. */
export function overLimits(sent: readonly Sent[]): number {
  const groups = new Map<number, number[]>();
  for (const { chatId, atMs } of sent) {
    if (chatId < 0) groups.set(chatId, [...(groups.get(chatId) ?? []), atMs]);
  }
  const all = over(
    sent.map(({ atMs }) => atMs),
    { windowMs: 1_000, most: limits.aSecond },
  );
  return [...groups.values()].reduce(
    (count, times) => count + over(times, { windowMs: 60_000, most: limits.groupAMinute }),
    all,
  );
}

function over(times: readonly number[], { windowMs, most }: { windowMs: number; most: number }) {
  return times.filter((at, nth) => at - (times[nth - most] ?? -Infinity) < windowMs).length;
}
