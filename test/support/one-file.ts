import { copyFile, readdir, rename } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
const texts = path.join(dist, "telegram", "texts");
let made: Promise<string> | undefined;

/**
 * The build's own modules in one file, for journeys to start: they do so a hundred times, and reading
 * some three hundred files takes half of a start. Packages stay where they are.
 */
export function oneFile(): Promise<string> {
  made ??= make();
  return made;
}

async function make(): Promise<string> {
  const folder = path.join(dist, "one-file");
  const file = path.join(folder, "main.js");
  const own = path.join(folder, `main.${process.pid}.js`);
  await build({
    entryPoints: [path.join(dist, "main.js")],
    outfile: own,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    logLevel: "warning",
  });
  for (const name of await readdir(texts)) {
    if (name.endsWith(".ftl")) await copyFile(path.join(texts, name), path.join(folder, name));
  }
  // At once: others may be starting it.
  await rename(own, file);
  return file;
}
