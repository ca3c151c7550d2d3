import type { Answers, Notice } from "./report-draft.ts";

/** What a question makes of an input. */
export type Accepted =
  { kind: "accepted"; answers: Answers; notice?: Notice } | { kind: "refused"; notice: Notice };

/** Not an answer, and why: `key` names the words in the Fluent file. */
export function refuse(key: string, vars: Notice["vars"] = {}): Accepted {
  return { kind: "refused", notice: { key, vars } };
}
