import path from "node:path";
import { changed, type Replaced } from "../support/patch.ts";

/** One step of a recipe, as somebody takes it who follows it for the first time. */
type Step =
  | Replaced
  /** `add` goes below the line `after`, or above the line `before`; there is one that reads so. */
  | { file: string; after: string; add: string }
  | { file: string; before: string; add: string }
  /** A new file. */
  | { file: string; content: string }
  | { file: string; copyOf: string }
  /** A text, in every language, below the one called `below`; in English where it says nothing else. */
  | { text: string; below: string; says: { en: string; [language: string]: string } };

export type Recipe = {
  /** As CONTRIBUTING calls it. */
  title: string;
  steps: readonly Step[];
  /** What tools write when it is followed: the migration, new golden files. */
  written?: readonly string[];
  /** What has to be green afterwards. */
  tests: readonly string[];
};

type Read = (file: string) => Promise<string>;

/** What the files of a recipe hold once it was followed. `texts`: the files of all languages and readers. */
export async function followed(
  { steps }: Recipe,
  texts: readonly string[],
  read: Read,
): Promise<Map<string, string>> {
  const now = new Map<string, string>();
  const current = async (file: string) => now.get(file) ?? (await read(file));
  for (const step of steps) {
    if ("text" in step) {
      for (const file of texts) {
        const says = step.says[path.posix.basename(path.posix.dirname(file))] ?? step.says.en;
        const source = await current(file);
        if (hasText(source, step.below)) now.set(file, withText(source, { ...step, says }));
      }
    } else if ("content" in step) {
      now.set(step.file, step.content);
    } else if ("copyOf" in step) {
      now.set(step.file, await current(step.copyOf));
    } else {
      now.set(step.file, changed(await current(step.file), [asReplaced(step)]));
    }
  }
  return now;
}

function asReplaced(step: Extract<Step, { file: string; add: string } | Replaced>): Replaced {
  if ("from" in step) return step;
  const { file, add } = step;
  return "after" in step
    ? { file, from: `\n${step.after}\n`, to: `\n${step.after}\n${add}\n` }
    : { file, from: `\n${step.before}\n`, to: `\n${add}\n${step.before}\n` };
}

const hasText = (source: string, key: string) => source.includes(`\n${key} =`);

/** A text ends where the next one begins: its further lines are indented, or empty. */
function withText(
  source: string,
  { text, below, says }: { text: string; below: string; says: string },
): string {
  const lines = source.split("\n");
  const at = lines.findIndex((line) => line.startsWith(`${below} =`));
  if (at === -1) throw new Error(`there is no text ${below}`);
  const length = lines.slice(at + 1).findIndex((line) => !/^\s+\S/.test(line));
  return lines.toSpliced(at + 1 + length, 0, `${text} = ${says}`).join("\n");
}

/** The paragraph of a recipe. */
export function paragraphOf(contributing: string, { title }: Recipe): string {
  const found = contributing.split("\n\n").filter((each) => each.startsWith(`**${title}.**`));
  const [paragraph] = found;
  if (paragraph === undefined || found.length > 1) throw new Error(`${title}: ${found.length}`);
  return paragraph;
}

/** The files and folders that a recipe names: from the project's root on, `<…>` for any name. */
export function namedIn(paragraph: string): string[] {
  return [...paragraph.matchAll(/`((?:src|test|migrations)\/[^`]*)`/g)].flatMap(
    ([, name]) => name ?? [],
  );
}

export function isNamedBy(name: string, file: string): boolean {
  const pattern = name
    .split(/<[^>]+>/)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join("[^/]+");
  return new RegExp(name.endsWith("/") ? `^${pattern}` : `^${pattern}$`).test(file);
}

const texts = "src/telegram/texts/";

/** Where the texts are; their number is that of the languages, and no measure of a design. */
export const isText = (file: string) => file.startsWith(texts) && file.endsWith(".ftl");

/** What somebody has to find and to understand: files in `src/` besides the texts. */
export function touchedInSrc(files: Iterable<string>): string[] {
  return [...files].filter((file) => file.startsWith("src/") && !isText(file));
}
