// The texts in a file of Fluent's, one by one. Used by fluent.ts.

const entry = /^(?<key>[a-z][\w-]*) =/gim;
const afterIt = /\n(?=[a-z#])/gi;

export function keysIn(source: string): string[] {
  return [...source.matchAll(entry)].map(({ groups }) => groups?.["key"] ?? "");
}

/** From its key to where a line begins that is not its own. Undefined: there is none. */
export function entryIn(source: string, key: string): string | undefined {
  const start = `${key} =`;
  const before = source.startsWith(start) ? -1 : source.indexOf(`\n${start}`);
  if (before === -1 && !source.startsWith(start)) return undefined;
  afterIt.lastIndex = before + 1;
  return source.slice(before + 1, afterIt.exec(source)?.index);
}
