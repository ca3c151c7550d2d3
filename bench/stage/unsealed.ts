import { cp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";

/** What a process seals with, and what is put there instead: then it keeps everything as it is. */
const sealing = "lookUpWith(keys?.lookup);";
const nothing = "lookUpWith(undefined);";

/** Makes a copy of the build, in a folder within it, that seals nothing: to see what sealing costs. */
export async function makeUnsealed(built: string): Promise<void> {
  const folder = path.join(built, "unsealed");
  await rm(folder, { recursive: true, force: true });
  const ours = new Set(["unsealed", "bench", "demo", "migrations", "package.json"]);
  await cp(built, path.join(built, "..", ".unsealed"), {
    recursive: true,
    filter: (file) => !ours.has(path.relative(built, file)),
  });
  await cp(path.join(built, "..", ".unsealed"), folder, { recursive: true });
  await rm(path.join(built, "..", ".unsealed"), { recursive: true });
  const file = path.join(folder, "db/privacy/seal-with.js");
  const code = await readFile(file, "utf8");
  if (!code.includes(sealing)) throw new Error(`${file} does not seal as expected`);
  await writeFile(file, code.replace(sealing, nothing));
  // What the build looks for in the project lies two folders above.
  for (const name of ["migrations", "package.json"]) {
    await rm(path.join(built, name), { force: true });
    await symlink(path.join(built, "..", name), path.join(built, name));
  }
}
