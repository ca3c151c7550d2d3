import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it, test } from "vitest";
import { verbs } from "../../src/commands/verbs.ts";
import { runsBuilt } from "../support/command.ts";

/* The one program, and what it says of itself. Each command has tests of its own. */

const names = Object.keys(verbs);
const runs = (...words: string[]) => runsBuilt(words[0] ?? "", {}, ...words.slice(1));
const projectFile = fileURLToPath(new URL("../../package.json", import.meta.url));

it("lists all commands, and says of which version it is", async () => {
  const seen = await runs("--help");
  expect(seen).toMatchObject({ code: 0, err: "" });
  for (const name of names) expect(seen.out).toMatch(new RegExp(`^  ${name} +\\S`, "m"));
  const version = await runs("--version");
  expect(readFileSync(projectFile, "utf8")).toContain(`"version": "${version.out.trim()}"`);
});

it.each(names)("explains %s, and does nothing then", async (name) => {
  const seen = await runs(name, "--help");
  expect(seen).toMatchObject({ code: 0, err: "" });
  expect(seen.out).toContain(`searchlight ${name}`);
  expect(seen.out.split("\n").every((line) => line.length <= 90)).toBe(true);
});

test.each([
  ["nonsense"],
  ["start", "now"],
  ["restore"],
  ["restore", "a", "b"],
  ["backup", "--all"],
])("does nothing that it does not know: %s %s", async (...words) => {
  const seen = await runs(...words.filter((word) => word !== undefined));
  expect(seen).toMatchObject({ code: 2, out: "" });
  expect(seen.err).toMatch(/Usage: searchlight/);
});

it("says what is missing, with the code by which a service manager does not try again", async () => {
  const seen = await runsBuilt("start", { BOT_TOKEN: "", ADMIN_IDS: "" });
  expect(seen.code).toBe(78);
  expect(seen.err).toMatch(/BOT_TOKEN: expected[\s\S]*ADMIN_IDS: expected/);
});

it("names several hosts in an address, and one that can't be read", async () => {
  const several = "postgres://me:secret-word@one:5432,two:5432/db";
  const odd = "postgres://me:secret#word@one/db";
  for (const [url, says] of [
    [several, "DATABASE_URL: expected one host; found several"],
    [odd, "DATABASE_URL: expected an address of the form"],
  ] as const) {
    const seen = await runsBuilt("start", { DATABASE_URL: url });
    expect(seen).toMatchObject({ code: 78, out: "" });
    expect(seen.err).toContain(says);
    expect(seen.err).not.toMatch(/secret.word/);
  }
});
