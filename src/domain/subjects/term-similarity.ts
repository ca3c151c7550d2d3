// How alike two search terms are. Used by the store of related cases.

/** How much of their trigrams two terms must have in common to count as similar, from 0 to 1. */
export const similarFrom = 0.45;

/**
 * The trigrams of a term's key: each word with two blanks before it and one after, in pieces of
 * three characters, so that beginnings weigh more than ends.
 */
export function trigramsOf(key: string): string[] {
  const pieces = key.split(" ").flatMap((word) => {
    const letters = Array.from(`  ${word} `);
    return letters.slice(2).map((_, at) => letters.slice(at, at + 3).join(""));
  });
  return [...new Set(pieces)];
}
