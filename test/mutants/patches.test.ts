import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { mutants } from "./mutants.ts";

const patches = mutants.flatMap(({ broken, patches: all }) =>
  all.map((each) => ({ broken, ...each })),
);

it.each(patches)("what breaks in $file, so that $broken, is there once", async ({ file, from }) => {
  const source = await readFile(new URL(`../../src/${file}`, import.meta.url), "utf8");
  expect(source.split(from)).toHaveLength(2);
});
