import { readFileSync } from "node:fs";

export const folder = new URL("../../../src/telegram/texts/", import.meta.url);

/** The files of a language, by who reads them. */
export type Part = "reporters" | "team";

const fileOf = (locale: string, part: Part) => new URL(`${locale}/${part}.ftl`, folder);

/** Each text's source, reporters' first. */
export function sourcesOf(
  locale: string,
  parts: readonly Part[] = ["reporters", "team"],
): Map<string, string> {
  return new Map(parts.flatMap((part) => [...sourcesIn(fileOf(locale, part))]));
}

function sourcesIn(file: URL): Map<string, string> {
  const source = readFileSync(file, "utf8");
  const entries = source.split(/^(?=[a-z][\w-]* *=)/m).slice(1);
  return new Map(
    entries.map((entry) => {
      const text = entry.replaceAll(/^#.*$/gm, "");
      return [text.slice(0, text.indexOf("=")).trim(), text.slice(text.indexOf("=") + 1)];
    }),
  );
}

export function variablesIn(source: string): string[] {
  return [...new Set([...source.matchAll(/\$([a-z_]\w*)/g)].map((match) => match[1] ?? ""))].sort();
}

export const pluralWords: ReadonlySet<string> = new Set(["zero", "one", "two", "few", "many"]);

export type Selector = { variable: string; variants: string[] };

/** Every place where a text chooses between variants, nested ones too. */
export function selectorsIn(source: string): Selector[] {
  return [...source.matchAll(/\{ \$(?<name>\w+) ->/g)].map(({ index, groups }) => ({
    variable: groups?.["name"] ?? "",
    variants: variantsFrom(source.slice(index)),
  }));
}

function variantsFrom(source: string): string[] {
  const words: string[] = [];
  let depth = 0;
  for (const match of source.matchAll(/[{}]|\[([a-z_]+)\]/g)) {
    if (match[0] === "{") depth += 1;
    else if (match[0] === "}") depth -= 1;
    else if (depth === 1) words.push(match[1] ?? "");
    if (depth === 0) break;
  }
  return words;
}

export function isPlural({ variants }: Selector): boolean {
  return variants.some((word) => pluralWords.has(word));
}

/** The variants between which a text chooses by a word of ours. */
export function choicesIn(source: string, name: string): string[] {
  return selectorsIn(source).find(({ variable }) => variable === name)?.variants ?? [];
}

/** Texts without entities: buttons, answers to a press, what Telegram shows of the bot. */
export function isPlain(key: string): boolean {
  return (
    key === "ago" ||
    /^(button|answer|chart|command|category|ground|seen_in|subject-kind|status-(?!list|item|more|empty)|who|bot|flow)-/.test(
      key,
    )
  );
}
