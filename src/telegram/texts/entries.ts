// The texts in a file of Fluent's, one by one. Used by fluent.ts.

/** The bytes of a file: as a string they would take up to twice the memory, for as long as the bot runs. */
export type Source = Buffer;

const entry = /^(?<key>[a-z][\w-]*) =/gim;
const beginsAnother = /[a-z#]/i;

export function keysIn(source: Source): string[] {
  // Each is copied: cut out of a string, it would keep all of that.
  return [...source.toString("latin1").matchAll(entry)].map(({ index, groups }) =>
    source.toString("latin1", index, index + (groups?.["key"] ?? "").length),
  );
}

/** From its key to where a line begins that is not its own. Undefined: there is none. */
export function entryIn(source: Source, key: string): string | undefined {
  const start = `${key} =`;
  const isFirst = source.subarray(0, start.length).toString() === start;
  const from = isFirst ? 0 : source.indexOf(`\n${start}`) + 1;
  if (from === 0 && !isFirst) return undefined;
  let end = source.indexOf("\n", from);
  while (end !== -1 && !beginsAnother.test(String.fromCharCode(source[end + 1] ?? 0))) {
    end = source.indexOf("\n", end + 1);
  }
  return source.subarray(from, end === -1 ? undefined : end).toString();
}
