// A day's receipts as a tree of hashes, whose root is published. Planted daily; proofs are walked by tests.

/** As many for every day, so that the length of a proof tells nothing of how many reports there were. */
export const treeDepth = 20;

/** Where a leaf stands, and the hash beside each step of its way to the root, from the leaf on. */
export type ReceiptProof = { place: number; path: readonly string[] };

type Digest = (text: string) => string;
/** `seed`: a secret of this tree alone, which nobody keeps. */
type Soil = { seed: string; digest: Digest };

/** The salt is the reporter's: without it nobody can tell from a leaf which code it is of. */
export function leafText(code: string, salt: string): string {
  return `receipt ${code} ${salt}`;
}

/** The root that a proof leads to. */
export function rootFrom(leaf: string, { place, path }: ReceiptProof, digest: Digest): string {
  return path.reduce(
    (hash, beside, height) => digest((place >> height) % 2 === 0 ? hash + beside : beside + hash),
    leaf,
  );
}

/**
 * Leaves at places drawn from all of the tree, and a proof for each. What stands where nothing is can't be
 * told from a hash of something: so a proof says of others neither who, nor when, nor how many.
 */
export function plantTree(
  leaves: readonly string[],
  { seed, digest }: Soil,
): { root: string; proofs: ReadonlyMap<string, ReceiptProof> } {
  const placed = placesOf(leaves, { seed, digest });
  const paths = [...placed].map(([place, leaf]) => ({ leaf, place, path: new Array<string>() }));
  let level: ReadonlyMap<number, string> = placed;
  for (let height = 0; height < treeDepth; height += 1) {
    const here = level;
    const hashAt = (place: number) =>
      here.get(place) ?? digest(`nothing ${seed} ${height} ${place}`);
    for (const { place, path } of paths) path.push(hashAt((place >> height) ^ 1));
    const above = new Set([...here.keys()].map((place) => place >> 1));
    level = new Map(
      [...above].map((place) => [place, digest(hashAt(2 * place) + hashAt(2 * place + 1))]),
    );
  }
  return {
    root: level.get(0) ?? digest(`nothing ${seed}`),
    proofs: new Map(paths.map(({ leaf, ...proof }) => [leaf, proof])),
  };
}

/** Each leaf at a place of its own. */
function placesOf(leaves: readonly string[], { seed, digest }: Soil): Map<number, string> {
  const placed = new Map<number, string>();
  for (const leaf of leaves) {
    let drawn = digest(`place ${seed} ${leaf}`);
    while (placed.has(placeIn(drawn))) drawn = digest(drawn);
    placed.set(placeIn(drawn), leaf);
  }
  return placed;
}

/** Of a hash's first digits, as many as there are places. */
function placeIn(hash: string): number {
  return Number.parseInt(hash.slice(0, treeDepth / 4), 16);
}
