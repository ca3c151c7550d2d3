import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { isVerb, verbs, type Verb } from "./verbs.ts";

/** For whoever asked for something that there is not. */
const misused = 2;

/** Does what it is told to; resolves to the exit code. */
export async function runCommandLine(words: readonly string[]): Promise<number> {
  const [name = "--nothing", ...rest] = words;
  if (isVerb(name)) return runVerb(name, verbs[name], rest);
  if (name === "--help" || name === "-h" || name === "help") return tell(helpOfAll());
  if (name === "--version" || name === "-v") return tell(`${version()}\n`);
  const wrong = name === "--nothing" ? "" : `There is no '${name}'.\n\n`;
  process.stderr.write(wrong + helpOfAll());
  return misused;
}

async function runVerb(name: string, verb: Verb, rest: readonly string[]): Promise<number> {
  if (rest.some((word) => word === "--help" || word === "-h")) return tell(helpOf(name, verb));
  const given = verb.readsItself ? { kind: "fits" as const } : argumentOf(verb, rest);
  if (given.kind === "misused") {
    process.stderr.write(`Usage: searchlight ${name} ${verb.takes}`.trimEnd() + "\n");
    return misused;
  }
  await verb.run(given.argument);
  return Number(process.exitCode ?? 0);
}

type Given = { kind: "fits"; argument?: string } | { kind: "misused" };

function argumentOf({ takes }: Verb, rest: readonly string[]): Given {
  try {
    const { positionals } = parseArgs({ args: [...rest], allowPositionals: true, options: {} });
    const [argument, ...others] = positionals;
    const isNeeded = takes !== "" && !takes.startsWith("[");
    const tooFew = isNeeded && argument === undefined;
    const tooMany = others.length > 0 || (takes === "" && argument !== undefined);
    if (tooFew || tooMany) return { kind: "misused" };
    return argument === undefined ? { kind: "fits" } : { kind: "fits", argument };
  } catch {
    return { kind: "misused" };
  }
}

function tell(text: string): number {
  process.stdout.write(text);
  return 0;
}

function helpOfAll(): string {
  const width = Math.max(...Object.keys(verbs).map((name) => name.length)) + 2;
  const lines = Object.entries(verbs).map(([name, { says }]) => `  ${name.padEnd(width)}${says}`);
  return `Searchlight ${version()}: reports of illegal search terms and material, on Telegram.

Usage: searchlight COMMAND

${lines.join("\n")}

searchlight COMMAND --help says more about one, --version which version this is.
`;
}

function helpOf(name: string, { says, takes, more }: Verb): string {
  const usage = `searchlight ${name} ${takes}`.trimEnd();
  return [`${usage}: ${says}.`, ...more].map((each) => `${wrapped(each)}\n`).join("\n");
}

function wrapped(text: string): string {
  return text.replace(/(.{1,88})(?: +|$)/g, "$1\n").trimEnd();
}

function version(): string {
  const file = new URL("../../package.json", import.meta.url);
  const found: unknown = JSON.parse(readFileSync(file, "utf8"));
  const isOurs = typeof found === "object" && found !== null && "version" in found;
  return isOurs ? String(found.version) : "of unknown version";
}
