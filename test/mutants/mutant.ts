import type { Replaced } from "../support/patch.ts";

/** A rule that is broken on purpose, and the test files that have to notice. */
export type Mutant = {
  /** What is so then. */
  broken: string;
  /** Their files are named from `src/` on. */
  patches: readonly Replaced[];
  tests: readonly string[];
};
