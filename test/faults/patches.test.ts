import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { mutants } from "./mutants.ts";

const patches = mutants.flatMap(({ name, patches: all }) => all.map((each) => ({ name, ...each })));

it.each(patches)("what the build $name changes in $file is there once", async ({ file, from }) => {
  const source = await readFile(new URL(`../../dist/${file}`, import.meta.url), "utf8");
  expect(source.split(from)).toHaveLength(2);
});
