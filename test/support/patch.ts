/** Puts `to` in the place of `from`, which has to be in its file exactly once. */
export type Replaced = { file: string; from: string; to: string };

/** A source with its patches applied. */
export function changed(source: string, patches: readonly Replaced[]): string {
  let now = source;
  for (const { file, from, to } of patches) {
    const parts = now.split(from);
    if (parts.length !== 2) {
      throw new Error(`expected once in ${file}, found ${parts.length - 1}: ${from}`);
    }
    now = parts.join(to);
  }
  return now;
}
