import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

/* What documents promise of themselves. */

const read = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../docs/${name}`, import.meta.url)), "utf8");

it("each concept is defined once", () => {
  const terms = [...read("concepts.md").matchAll(/^\*\*([^*]+?)\.?\*\*/gm)].map(([, term]) => term);
  expect(terms.length).toBeGreaterThan(30);
  expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([]);
});

it("the index of the decisions names each of them, in their order", () => {
  const text = read("decisions.md");
  const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  const listed = [...text.matchAll(/^- \[(.+)\]\(#[a-z0-9-]+\)$/gm)].map(([, heading]) => heading);
  expect(listed).toEqual(headings);
});

/** The folders in which the top of each file is looked at. */
const withFirstLines = [
  "src/domain",
  "src/db",
  "src/telegram",
  "src/workflow",
  "src/pipeline",
  "src/runtime",
  "packages/telegram-sandbox/src",
  "packages/sandbox-page/src",
  "demo",
  "bench",
];

it.each(withFirstLines)(
  "each file of %s with more than one export says in its first line what it is for",
  (folder) => {
    const root = new URL(`../../${folder}/`, import.meta.url);
    const files = readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => ({ file, text: readFileSync(new URL(file, root), "utf8") }))
      .filter(({ text }) => [...text.matchAll(/^export /gm)].length > 1);
    expect(files).not.toHaveLength(0);
    const without = files.filter(({ text }) => !/^\/\/ .{1,107}\n/.test(text));
    expect(without.map(({ file }) => file)).toEqual([]);
  },
);
