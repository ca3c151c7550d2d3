import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import {
  leafText,
  plantTree,
  rootFrom,
  treeDepth,
} from "../../src/domain/reporting/receipt-tree.ts";

const digest = (text: string) => createHash("sha256").update(text).digest("hex");
const leavesOf = (count: number) =>
  Array.from({ length: count }, (_, at) => digest(leafText(`R-${at}`, `salt ${at}`)));
const plant = (count: number, seed = "seed") => plantTree(leavesOf(count), { seed, digest });

it.each([0, 1, 2, 500])("of %i receipts each has a way to the root of its day", (count) => {
  const { root, proofs } = plant(count);
  expect(root).toMatch(/^[0-9a-f]{64}$/);
  expect([...proofs.keys()]).toEqual(leavesOf(count));
  for (const [leaf, proof] of proofs) expect(rootFrom(leaf, proof, digest)).toBe(root);
  expect(new Set([...proofs.values()].map(({ place }) => place)).size).toBe(count);
});

it("what is not in the tree, stands elsewhere or has another way is not proven", () => {
  const { root, proofs } = plant(3);
  const [[leaf, proof] = ["", undefined]] = proofs;
  if (proof === undefined) throw new Error("no proof");
  const [first = "", ...rest] = proof.path;
  const flipped = [digest(first), ...rest];
  expect(rootFrom(digest(leafText("R-9", "salt 0")), proof, digest)).not.toBe(root);
  expect(rootFrom(leaf, { ...proof, place: proof.place ^ 1 }, digest)).not.toBe(root);
  expect(rootFrom(leaf, { ...proof, path: flipped }, digest)).not.toBe(root);
});

it("a proof is as long, and looks the same, whether one reported alone or among many", () => {
  for (const count of [1, 2, 500]) {
    const { proofs } = plant(count);
    for (const { path, place } of [...proofs.values()].slice(0, 20)) {
      expect(path).toHaveLength(treeDepth);
      expect(new Set(path).size).toBe(treeDepth);
      expect(path.every((hash) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
      expect(place).toBeLessThan(2 ** treeDepth);
    }
  }
});

it("neither a day without reports nor the same report on another day is told by the root", () => {
  const roots = [plant(0, "one"), plant(0, "two"), plant(1, "one"), plant(1, "two")];
  expect(new Set(roots.map(({ root }) => root)).size).toBe(roots.length);
  // Nothing that stands for nothing is in two days' trees, so nobody finds out where nothing is.
  const [one = [], two = []] = [plant(1, "one"), plant(1, "two")].map(({ proofs }) =>
    [...proofs.values()].flatMap(({ path }) => path),
  );
  expect(one.filter((hash) => two.includes(hash))).toEqual([]);
});

it("the places of few tell nothing of the order in which they came", () => {
  const places = [...plant(500).proofs.values()].map(({ place }) => place);
  expect(places.toSorted((a, b) => a - b)).not.toEqual(places);
  expect(Math.max(...places)).toBeGreaterThan(2 ** treeDepth * 0.9);
});
