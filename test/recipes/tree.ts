import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { isText } from "./recipe.ts";

export const root = fileURLToPath(new URL("../../", import.meta.url));

export const readIn = (folder: string) => (file: string) =>
  readFile(path.join(folder, file), "utf8");

export async function textFiles(): Promise<string[]> {
  const folder = "src/telegram/texts/";
  const found = await readdir(path.join(root, folder), { recursive: true });
  return found.map((name) => folder + name.split(path.sep).join("/")).filter(isText);
}

/** What a recipe is tried on, and what is watched: all that is written by hand. */
export const parts = ["src", "test", "migrations", "packages", "demo"];
export const settings = [
  "package.json",
  "tsconfig.json",
  "drizzle.config.ts",
  "vitest.config.ts",
  "CONTRIBUTING.md",
];

export const isSource = (file: string) => !/(^|[/\\])(node_modules|dist)([/\\]|$)/.test(file);

/** A check sum of every file, to see what became of it. */
export async function sumsOf(folder: string): Promise<Map<string, string>> {
  const sums = new Map<string, string>();
  for (const part of parts) {
    const found = await readdir(path.join(folder, part), { recursive: true, withFileTypes: true });
    for (const each of found) {
      const full = path.join(each.parentPath, each.name);
      const file = path.relative(folder, full).split(path.sep).join("/");
      if (!each.isFile() || !isSource(file)) continue;
      sums.set(
        file,
        createHash("sha256")
          .update(await readFile(full))
          .digest("hex"),
      );
    }
  }
  return sums;
}
