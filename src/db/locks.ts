// Which advisory locks there are. Used by the stores that lock more than a row, by elections and owners.

/**
 * The first key of each kind of lock. The second key is a hash or a number; where two things have
 * the same one, they only wait for each other.
 */
export const lockSpaces = {
  migration: 7_301,
  lane: 7_302,
  owner: 7_304,
  role: 7_305,
  subject: 7_306,
  routing: 7_307,
  figures: 7_308,
  keys: 7_309,
} as const;

/** What only one process at a time does. */
export type Role = "poller" | "scheduler" | "sealer";

export const roleNumbers = { poller: 1, scheduler: 2, sealer: 3 } satisfies Record<Role, number>;
