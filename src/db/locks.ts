// Which advisory locks there are. Used by the stores that lock more than a row, by elections and owners.

/**
 * The first key of each kind of lock. The second key is a hash or a number; where two things have
 * the same one, they only wait for each other.
 */
export const lockSpaces = {
  migration: 7_301,
  lane: 7_302,
  owner: 7_304,
  subject: 7_306,
  routing: 7_307,
  figures: 7_308,
  keys: 7_309,
  published: 7_310,
  feed: 7_311,
} as const;
