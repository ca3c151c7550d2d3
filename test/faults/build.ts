import { cp, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
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
  await cp(await snapshot(), path.join(folder, "dist"), { recursive: true });
  // What the build reads beside itself.
  for (const beside of ["migrations", "package.json"]) {
    await symlink(path.join(root, beside), path.join(folder, beside));
  }
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
  taken ??= cp(path.join(root, "dist"), place, { recursive: true });
  await taken;
  return place;
}

export function dropSnapshot(): Promise<void> {
  return rm(place, { recursive: true, force: true });
}
