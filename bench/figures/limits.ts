// Telegram's limits, looked for in what was sent. Used by the flood: other loads are measured without.

export interface Sent {
  chatId: number;
  atMs: number;
  isEdit: boolean;
}

const limits = {
  /** In all. */
  aSecond: 30,
  /** New messages into one group; what edits count there is not documented. */
  groupAMinute: 20,
};

/** How many calls Telegram would have refused: those over a limit in the window that ends with them. */
export function overLimits(sent: readonly Sent[]): number {
  const groups = new Map<number, number[]>();
  for (const { chatId, atMs, isEdit } of sent) {
    if (chatId < 0 && !isEdit) groups.set(chatId, [...(groups.get(chatId) ?? []), atMs]);
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
