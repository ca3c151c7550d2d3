import { expect, it } from "vitest";
import { judge } from "./judge.ts";
import { longLoad, mutantLoad, seed, troublesOf, underLoad } from "./loads.ts";
import { mutants } from "./mutants.ts";
import { useSealing } from "../support/seal.ts";

useSealing();

/** What the checker found in each mutant, for the end of the output. */
const catches: string[] = [];

it("keeps every promise through 200 kills and all else that goes wrong", async () => {
  const troubles = [...troublesOf(seed), ...troublesOf(seed + 1)];
  const run = await underLoad({ ...longLoad, troubles }, { name: "as-built" });
  const { words, table } = judge(seed, run);
  console.log(table);
  expect(words).toBe("");
  expect(run.kills).toHaveLength(longLoad.kills);
}, 1_800_000);

/** Each load that a mutant gets: what it finds has to come from the mutant. */
const controls = [
  { name: "usual", load: {} },
  ...mutants.flatMap(({ name, load }) => (load === undefined ? [] : [{ name, load }])),
];

it.each(controls)(
  "keeps every promise under the $name load of mutants",
  async ({ name, load }) => {
    const run = await underLoad({ ...mutantLoad, ...load }, { name: `control-${name}` });
    const { words, table } = judge(seed, run);
    console.log(table);
    expect(words).toBe("");
  },
  300_000,
);

it.each(mutants)(
  "notices the mutant $name: without $without",
  async ({ name, patches, sql = [], load, caughtBy }) => {
    const run = await underLoad({ ...mutantLoad, ...load }, { name, patches, sql });
    const { violations, words } = judge(seed, run);
    const counts = [...new Set(violations.map(({ invariant }) => invariant))]
      .sort()
      .map((kind) => `${kind} (${violations.filter((each) => each.invariant === kind).length})`);
    catches.push(`mutant ${name} caught by ${counts.join(", ") || "nothing"}`);
    console.log(`${catches.at(-1)}\n${words.slice(0, 1_200)}`);
    const expected = violations.filter(({ invariant }) => caughtBy.includes(invariant));
    expect(expected.length, `${caughtBy.join(" or ")} notices ${name}`).toBeGreaterThan(0);
  },
  300_000,
);

it("says which mutants were caught", () => {
  console.log(catches.join("\n"));
  expect(catches).toHaveLength(mutants.length);
});
