import { copyFile, mkdir, readdir, rename } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
const texts = path.join(root, "dist", "telegram", "texts");
/** As deep as what looks for something in the project lies in the build, and not among what is built. */
const folder = path.join(root, "node_modules", ".one-file");
/** What packages of the older kind expect to be there. */
const commonJs = `
  import { createRequire as requireFrom } from "node:module";
  const require = requireFrom(import.meta.url);
  const __dirname = import.meta.dirname;`;
let made: Promise<string> | undefined;

/**
 * The build with its packages in one file, for journeys to start: they do so a hundred times, and finding
 * and reading a thousand files takes two thirds of a start.
 */
export function oneFile(): Promise<string> {
  made ??= make();
  return made;
}

async function make(): Promise<string> {
  const main = path.join(folder, "main.mjs");
  await build({
    entryPoints: [path.join(root, "dist", "main.js")],
    outfile: drafted(main),
    bundle: true,
    platform: "node",
    // They find out what they run on in ways that end with a bundle, or are loaded late.
    external: ["grammy", "@grammyjs/*", "@napi-rs/canvas", "chart.js"],
    format: "esm",
    banner: { js: commonJs },
    logLevel: "warning",
  });
  const files = await readdir(texts, { recursive: true });
  for (const name of files.filter((file) => file.endsWith(".ftl"))) {
    const text = path.join(folder, name);
    await mkdir(path.dirname(text), { recursive: true });
    await copyFile(path.join(texts, name), drafted(text));
    await rename(drafted(text), text);
  }
  await rename(drafted(main), main);
  return main;
}

/** Written beside and moved into place: other processes may be starting what is there. */
function drafted(file: string): string {
  return `${file}.${process.pid}`;
}
