// What comes of an answer: taken, or refused with a notice. Used by all questions of the conversation.
import type { Answers, Notice } from "./report-draft.ts";

/** What a question makes of an input. */
export type Accepted =
  | { kind: "accepted"; answers: Answers; notice?: Notice }
  /** `kept`: the answers, with what is to be remembered of an input although it was refused. */
  | { kind: "refused"; notice: Notice; kept?: Answers };

/** Not an answer, and why: `key` names the words in the Fluent file. */
export function refuse(key: string, vars: Notice["vars"] = {}): Accepted {
  return { kind: "refused", notice: { key, vars } };
}
