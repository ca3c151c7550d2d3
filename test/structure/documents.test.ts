import { readFileSync } from "node:fs";
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
