import { readFileSync, readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { createTexts } from "../../../src/telegram/texts/texts.ts";

const src = new URL("../../../src/", import.meta.url);

/** Keys in calls of `message` and `plain`, and notices, which the domain names as data. */
const uses = [
  /\b(?:message|plain)\(\s*[\w.]+,\s*["`](?<key>[^"`]+)["`]/g,
  /["`](?<key>notice-[^"`]+)["`]/g,
];

function keysUsed(): [file: string, key: string][] {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".ts") && !file.startsWith("sandbox"))
    .flatMap((file) => {
      const source = readFileSync(new URL(file, src), "utf8");
      const found = uses.flatMap((use) => [...source.matchAll(use)]);
      return found.map((match): [string, string] => [file, match.groups?.["key"] ?? ""]);
    });
}

it("every text that the code asks for is there", () => {
  const keys = [...createTexts().keys];
  const missing = keysUsed().filter(([, key]) => {
    // `category-${key}` stands for a family of texts: one of them has to be there.
    const family = new RegExp(`^${key.replaceAll(/\$\{[^}]*\}/g, "[\\w-]+")}$`);
    return !keys.some((known) => family.test(known));
  });
  expect(missing).toEqual([]);
});
