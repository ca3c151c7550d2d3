/** Replaces `from` in a file of `src/`; it has to be there exactly once. */
export type RulePatch = { file: string; from: string; to: string };

/** A rule that is broken on purpose, and the test files that have to notice. */
export type Mutant = {
  /** What is so then. */
  broken: string;
  patches: readonly RulePatch[];
  tests: readonly string[];
};

/** A source with its patches applied. */
export function changed(source: string, patches: readonly RulePatch[]): string {
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
