import { execFile } from "node:child_process";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { mutants } from "./mutants.ts";
import { changed } from "../support/patch.ts";
import type { Mutant } from "./mutant.ts";

/* Breaks one rule after the other in a copy of the sources: the tests of each have to notice. */

const root = fileURLToPath(new URL("../../", import.meta.url));
/** Within the project, so that the copy finds the same packages. */
const copy = path.join(root, ".mutants", "rules");
/** With the handbook, which some tests count in. */
const copied = ["src", "test", "migrations", "docs", "package.json", "vitest.config.ts"];

beforeAll(async () => {
  await rm(copy, { recursive: true, force: true });
  await mkdir(copy, { recursive: true });
  for (const part of copied) {
    await cp(path.join(root, part), path.join(copy, part), { recursive: true });
  }
});
afterAll(() => rm(copy, { recursive: true, force: true }));

type Run = { isGreen: boolean; output: string };

function runTests(files: readonly string[]): Promise<Run> {
  const vitest = path.join(root, "node_modules/vitest/vitest.mjs");
  const env = { ...process.env, TEST_DATABASE_URL: inject("clusterUrl") };
  const given = { cwd: copy, env, maxBuffer: 1e8 };
  return new Promise((resolve) => {
    execFile(process.execPath, [vitest, "run", "--bail=1", ...files], given, (error, out, err) => {
      resolve({ isGreen: error === null, output: `${out}${err}` });
    });
  });
}

async function withBroken<T>(mutant: Mutant, work: () => Promise<T>): Promise<T> {
  const files = [...new Set(mutant.patches.map(({ file }) => file))];
  const kept = new Map<string, string>();
  for (const file of files) {
    kept.set(file, await readFile(path.join(copy, "src", file), "utf8"));
  }
  for (const [file, source] of kept) {
    const patches = mutant.patches.filter((patch) => patch.file === file);
    await writeFile(path.join(copy, "src", file), changed(source, patches));
  }
  try {
    return await work();
  } finally {
    for (const [file, source] of kept) await writeFile(path.join(copy, "src", file), source);
  }
}

it("all these tests pass while every rule stands", async () => {
  const files = [...new Set(mutants.flatMap(({ tests }) => tests))];
  const { isGreen, output } = await runTests(files);
  expect(isGreen, output.slice(-4_000)).toBe(true);
}, 600_000);

it.each(
  mutants.map((mutant) => [`${mutant.tests.join()} notice that ${mutant.broken}`, mutant] as const),
)(
  "%s",
  async (_, mutant) => {
    const { isGreen, output } = await withBroken(mutant, () => runTests(mutant.tests));
    expect(isGreen, `nobody noticed that ${mutant.broken}`).toBe(false);
    // A test said no, and not the compiler or a file that could not be read.
    expect(output).toMatch(/AssertionError|Tests .*\d+ failed/);
  },
  180_000,
);
