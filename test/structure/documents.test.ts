import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { z } from "zod";
import { isVerb } from "../../src/commands/verbs.ts";
import { environment } from "../../src/runtime/environment.ts";
import { groupCommands, privateCommands } from "../../src/telegram/commands.ts";

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

const root = fileURLToPath(new URL("../../", import.meta.url));
const documents = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...readdirSync(path.join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
const textOf = (name: string) => readFileSync(path.join(root, name), "utf8");

/** As GitHub makes the address of a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
const anchorsIn = (name: string) =>
  new Set([...textOf(name).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => anchorOf(heading)));

it.each(documents)("every link in %s leads somewhere", (name) => {
  const links = [...textOf(name).matchAll(/\]\((?!https?:|mailto:)([^)\s]*)\)/g)];
  const dead = links.flatMap(([, link = ""]) => {
    const [file = "", anchor] = link.split("#");
    const target = file === "" ? name : path.join(path.dirname(name), file);
    if (!existsSync(path.join(root, target))) return link;
    const isFound = anchor === undefined || anchorsIn(target).has(anchor);
    return isFound ? [] : link;
  });
  expect(dead).toEqual([]);
});

const Scripts = z.object({ scripts: z.record(z.string(), z.string()) });
const { scripts } = Scripts.parse(JSON.parse(textOf("package.json")));

it.each(documents)("every command of npm's and of the program's in %s is one", (name) => {
  const text = textOf(name);
  const asked = [...text.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)];
  expect(asked.map(([, script = ""]) => script).filter((script) => !(script in scripts))).toEqual(
    [],
  );
  const told = [
    ...text.matchAll(/npx searchlight (?!COMMAND)([\w-]+)/g),
    ...text.matchAll(/npm run searchlight -- (?!COMMAND)([\w-]+)/g),
    ...text.matchAll(/bin\/searchlight ([\w-]+)/g),
  ];
  expect(told.map(([, verb = ""]) => verb).filter((verb) => !isVerb(verb))).toEqual([]);
});

const handbooks = ["docs/operating.md", "docs/moderating.md", "docs/for-reporters.md", "README.md"];

it.each(handbooks)("every command to the bot that %s names is one", (name) => {
  const known = new Set<string>(
    [...privateCommands, ...groupCommands].map(({ name: each }) => each),
  );
  const named = [...textOf(name).matchAll(/`\/([a-z]+)(?: [^`]*)?`/g)].map(([, word = ""]) => word);
  const elsewhere = new Set([
    "live",
    "ready",
    "metrics",
    // BotFather's.
    "mybots",
    "newbot",
    "setprivacy",
  ]);
  expect(named.filter((word) => !known.has(word) && !elsewhere.has(word))).toEqual([]);
});

it.each(["docs/moderating.md", "docs/for-reporters.md"])("%s names buttons as they are", (name) => {
  const texts = ["reporters", "team"]
    .map((part) => textOf(`src/telegram/texts/en/${part}.ftl`))
    .join("\n");
  const labels = new Set([...texts.matchAll(/^button-[\w-]+ = (.+)$/gm)].map(([, label]) => label));
  const named = [...textOf(name).matchAll(/(?<![*\w])\*([^*\n]+)\*(?!\*)/g)].map(
    ([, words = ""]) => words,
  );
  const signs = named.filter((words) => !words.endsWith(".") && words !== "Reporter B");
  expect(signs.length).toBeGreaterThan(2);
  expect(signs.filter((words) => !labels.has(words) && !texts.includes(words))).toEqual([]);
});

it("every variable that a document names is read by somebody", () => {
  const ours = new Set(Object.keys(environment.shape));
  const prefixes =
    /^(BOT|ADMIN|DATABASE|MIGRATION|DATA|ENCRYPTION|TELEGRAM|WEBHOOK|STATUS|LOG|LEASE)_/;
  const named = documents.flatMap((name) =>
    [...textOf(name).matchAll(/`([A-Z][A-Z_]{3,})(?:=[^`]*)?`/g)].map(([, word = ""]) => word),
  );
  expect(named.filter((word) => prefixes.test(word) && !ours.has(word))).toEqual([]);
  const explained = textOf(".env.example");
  for (const variable of ours) expect(explained).toContain(`${variable}=`);
});
