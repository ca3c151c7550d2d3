import { execFile } from "node:child_process";
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, expect, inject, it } from "vitest";
import { followed, isNamedBy, namedIn, paragraphOf, type Recipe } from "./recipe.ts";
import { recipes } from "./recipes.ts";
import { isSource, parts, readIn, root, settings, sumsOf, textFiles } from "./tree.ts";

/* Follows each recipe in a copy of the project. */

/** Within the project, so that the copies find the same packages; of this run alone. */
const copies = path.join(root, ".recipes", String(process.pid));
afterAll(() => rm(copies, { recursive: true, force: true }));

async function copyOf(name: string): Promise<string> {
  const copy = path.join(copies, name);
  await rm(copy, { recursive: true, force: true });
  await mkdir(copy, { recursive: true });
  for (const part of [...parts, ...settings]) {
    const filter = (file: string) => isSource(path.relative(root, file));
    await cp(path.join(root, part), path.join(copy, part), { recursive: true, filter });
  }
  return copy;
}

/** Runs a command of a package; what it said, and whether all was well. */
function run(copy: string, script: string, args: readonly string[]) {
  const { CI: _, ...rest } = process.env;
  const env = { ...rest, TEST_DATABASE_URL: inject("clusterUrl") };
  const given = { cwd: copy, env, maxBuffer: 1e8 };
  const command = path.join(root, "node_modules", script);
  return new Promise<{ isGreen: boolean; output: string }>((resolve) => {
    execFile(process.execPath, [command, ...args], given, (error, out, err) => {
      resolve({ isGreen: error === null, output: `${out}${err}`.slice(-6_000) });
    });
  });
}

const drizzle = "drizzle-kit/bin.cjs";
const tsc = "typescript/bin/tsc";
const vitest = "vitest/vitest.mjs";

async function follow(recipe: Recipe, copy: string): Promise<void> {
  const now = await followed(recipe, await textFiles(), readIn(root));
  for (const [file, content] of now) {
    await mkdir(path.dirname(path.join(copy, file)), { recursive: true });
    await writeFile(path.join(copy, file), content);
  }
  if (recipe.written?.includes("migrations/") !== true) return;
  const { isGreen, output } = await run(copy, drizzle, ["generate"]);
  expect(isGreen, output).toBe(true);
}

it.each(recipes)(
  "$title: types pass, the tests pass, and nothing changes but what its recipe names",
  async (recipe) => {
    const copy = await copyOf(recipe.title.toLowerCase().replaceAll(/[^a-z]+/g, "-"));
    const before = await sumsOf(copy);
    await follow(recipe, copy);
    const types = await run(copy, tsc, ["--noEmit"]);
    expect(types.isGreen, types.output).toBe(true);
    const tests = await run(copy, vitest, ["run", ...recipe.tests]);
    expect(tests.isGreen, tests.output).toBe(true);
    const after = await sumsOf(copy);
    const touched = [...after.keys()].filter((file) => after.get(file) !== before.get(file));
    const names = namedIn(paragraphOf(await readIn(root)("CONTRIBUTING.md"), recipe));
    expect([...before.keys()].filter((file) => !after.has(file))).toEqual([]);
    expect(touched.filter((file) => !names.some((name) => isNamedBy(name, file)))).toEqual([]);
    expect(names.filter((name) => !touched.some((file) => isNamedBy(name, file)))).toEqual([]);
  },
  900_000,
);
