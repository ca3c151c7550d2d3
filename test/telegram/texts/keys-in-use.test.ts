import { readFileSync, readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { createTexts } from "../../../src/telegram/texts/texts.ts";

const src = new URL("../../../src/", import.meta.url);

/** Keys in calls of `message` and `plain`, notices, which the domain names as data, and buttons. */
const uses = [
  /\b(?:message|plain)\(\s*[\w.]+,\s*["`](?<key>[^"`]+)["`]/g,
  /["`](?<key>(?:notice|button)-[^"`]+)["`]/g,
];

function sources(): { file: string; source: string }[] {
  return readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.startsWith("sandbox"))
    .map((file) => ({ file, source: readFileSync(new URL(file, src), "utf8") }));
}

/** `category-${key}` stands for a family of texts. */
function family(literal: string): RegExp {
  return new RegExp(`^${literal.replaceAll(/\$\{[^}]*\}/g, "[\\w-]+")}$`);
}

it("every text that the code asks for is there", () => {
  const keys = [...createTexts().keys];
  const asked = sources().flatMap(({ file, source }) =>
    uses
      .flatMap((use) => [...source.matchAll(use)])
      .map((match) => [file, match.groups?.["key"] ?? ""] as const),
  );
  const missing = asked.filter(([, key]) => !keys.some((known) => family(key).test(known)));
  expect(missing).toEqual([]);
});

it("every text is asked for", () => {
  const literals = sources().flatMap(({ source }) =>
    [...source.matchAll(/["`](?<text>[a-z_]+(?:-[\w${}.[\]-]+)*)["`]/g)].map(
      (match) => match.groups?.["text"] ?? "",
    ),
  );
  const families = [...new Set(literals)].map(family);
  const idle = [...createTexts().keys].filter((key) => !families.some((known) => known.test(key)));
  expect(idle).toEqual([]);
});
