/** What is picked from a list, as a number that fits into a button: one bit a place. */
export function pickedMask<T>(all: readonly T[], picked: readonly T[]): number {
  return all.reduce((mask, each, at) => (picked.includes(each) ? mask + 2 ** at : mask), 0);
}

export function pickedFrom<T>(all: readonly T[], mask: number): T[] {
  return all.filter((_, at) => isPicked(mask, at));
}

export function isPicked(mask: number, at: number): boolean {
  return Math.floor(mask / 2 ** at) % 2 === 1;
}

/** The same with one more, or one less. */
export function withToggled(mask: number, at: number): number {
  return isPicked(mask, at) ? mask - 2 ** at : mask + 2 ** at;
}
