import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Replaces `from` in a compiled file of the build; it has to be there exactly once. */
export type Patch = { file: string; from: string; to: string };

/**
 * Copies the build to a folder of its own, patched, and gives the file to run. It lies within the
 * project, so that it finds the same packages.
 */
export async function makeBuild(name: string, patches: readonly Patch[]): Promise<string> {
  const folder = path.join(root, ".mutants", name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  // With what the build reads beside itself.
  await cp(await snapshot(), folder, { recursive: true });
  for (const { file, from, to } of patches) {
    const place = path.join(folder, "dist", file);
    const source = await readFile(place, "utf8");
    const parts = source.split(from);
    if (parts.length !== 2) {
      throw new Error(
        `mutant ${name}: expected once in ${file}, found ${parts.length - 1}: ${from}`,
      );
    }
    await writeFile(place, parts.join(to));
  }
  return path.join(folder, "dist", "main.js");
}

const place = path.join(root, ".mutants", `snapshot-${process.pid}`);
let taken: Promise<void> | undefined;

/** The build as it was when the run began: somebody may build anew meanwhile. */
async function snapshot(): Promise<string> {
  taken ??= take();
  await taken;
  return place;
}

async function take(): Promise<void> {
  for (const part of ["dist", "migrations", "package.json"]) {
    await cp(path.join(root, part), path.join(place, part), { recursive: true });
  }
}

export function dropSnapshot(): Promise<void> {
  return rm(place, { recursive: true, force: true });
}
