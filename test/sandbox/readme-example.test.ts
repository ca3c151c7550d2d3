import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { telegram } from "./harness.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const readme = path.join(root, "packages/telegram-sandbox/README.md");

test("the example of the sandbox's README runs as it stands there, on the package as it is built", async () => {
  const words = await readFile(readme, "utf8");
  const [, example = ""] = /```ts\n(.*?)```/s.exec(words) ?? [];
  const [, printed = ""] = /It prints `(.*?)`/.exec(words) ?? [];
  // Where it finds the packages, as in a project that has installed them.
  const folder = await mkdtemp(path.join(root, "node_modules", ".readme-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = path.join(folder, "example.mjs");
  await writeFile(file, example);
  const { stdout } = await promisify(execFile)(process.execPath, [file], { timeout: 60_000 });
  expect(stdout.trim()).toBe(printed);
});

test("the README lists the methods that are supported, all of them and no other", async () => {
  const { sandbox } = await telegram();
  const words = await readFile(readme, "utf8");
  const [, list = ""] = /## Supported\n(.*?)\n## /s.exec(words) ?? [];
  const listed = [...list.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name);
  expect(listed.toSorted()).toEqual(sandbox.methods.toSorted());
});
