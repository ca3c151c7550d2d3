import { checkAll, wordsOf } from "./check.ts";
import type { Violation } from "./evidence.ts";
import type { Run } from "./fault-run.ts";
import { storiesOf } from "./story.ts";
import { tableOf } from "./table.ts";

/** What a run comes to: its violations, in words as well, and its table. */
export type Verdict = { violations: readonly Violation[]; words: string; table: string };

export function judge(seed: number, run: Run): Verdict {
  const violations = run.evidence.flatMap(checkAll);
  if (!run.wasQuiet) violations.push({ invariant: "I5", what: "something was left to be done" });
  const last = run.evidence.at(-1);
  const stories = last === undefined ? "" : storiesOf(last, violations);
  return {
    violations,
    words: [wordsOf(violations), stories].filter((part) => part !== "").join("\n\n"),
    table: tableOf(seed, run, violations),
  };
}
