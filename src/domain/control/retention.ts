// For how long what is personal stays, rule by rule. Used by tables, the sweeper, settings and /privacy.
import { z } from "zod";
import type { CaseStatus } from "../cases/case-status.ts";

const dayMs = 86_400_000;

type Rule = {
  /** In days, until admins set something else. */
  initial: number;
  /** What admins may set. One alone: it can't be set. */
  choices: readonly number[];
};

/**
 * Every rule, in the order in which they are shown. Why it is so long is the text `retention-why-<rule>`:
 * an admin reads it where they change it.
 */
export const retentionRules = {
  /** Who reported: after the last of their cases was closed, and that could be told. */
  identity: { initial: 90, choices: [30, 60, 90, 180] },
  /** Who reported, whatever is still open: after their last report. */
  identity_cap: { initial: 365, choices: [180, 270, 365] },
  /** What people wrote: after a dismissal, or after they took the report back. */
  words: { initial: 90, choices: [30, 60, 90, 180] },
  /** What people wrote about what was upheld. */
  words_upheld: { initial: 365, choices: [90, 180, 270, 365] },
  /** Of the gravest it is one time, or from when it goes a reporter could tell what was decided. */
  words_gravest: { initial: 365, choices: [180, 270, 365] },
  /**
   * What people wrote about what nobody decided: after the report. As long as its reporter is to hear of no
   * end, it goes by this, so that it can't tell them of one.
   */
  words_undecided: { initial: 365, choices: [180, 270, 365] },
  /** What a subject was called before. */
  former_names: { initial: 365, choices: [90, 180, 270, 365] },
  /** What could not be handled, or not be sent. */
  dead_letters: { initial: 30, choices: [7, 14, 30] },
  /** Whose a draft was: after it was submitted, cancelled or left. */
  drafts: { initial: 30, choices: [7, 14, 30] },
  /** To whom something was sent, and what: after it arrived. */
  mail: { initial: 1, choices: [1] },
  /** Which updates came, so that one that comes twice is known. */
  updates: { initial: 7, choices: [7] },
} as const satisfies Record<string, Rule>;

export const RetentionRule = z.enum(
  Object.keys(retentionRules) as [keyof typeof retentionRules, ...(keyof typeof retentionRules)[]],
);
export type RetentionRule = z.infer<typeof RetentionRule>;

/** How many days each rule gives, as it is in force. */
export type Retention = { readonly [R in RetentionRule]: number };

export function boundsOf(rule: RetentionRule): Rule {
  return retentionRules[rule];
}

/** How long a rule gives, in milliseconds. */
export function keptMs(retention: Retention, rule: RetentionRule): number {
  return retention[rule] * dayMs;
}

/** The rules by which the words of a case go. */
export const WordsRule = z.enum(["words", "words_upheld", "words_gravest"]);
export type WordsRule = z.infer<typeof WordsRule>;

/**
 * By which rule the words of a case go, in a status; null: they are needed. `plain`, or of the gravest,
 * of which its reporters hear only that it was closed.
 */
export const wordsKeptBy = {
  open: { plain: null, neutral: null },
  escalated: { plain: null, neutral: null },
  upheld: { plain: "words_upheld", neutral: "words_gravest" },
  dismissed: { plain: "words", neutral: "words_gravest" },
  withdrawn: { plain: "words", neutral: "words" },
  /** All of it went to another case. */
  merged: { plain: null, neutral: null },
} as const satisfies Record<CaseStatus, Record<"plain" | "neutral", WordsRule | null>>;

/** How far the clock may be from the last sweep, in milliseconds: a day. */
const believableMs = dayMs;

/**
 * Whether a sweep may believe the clock. One that jumped could erase at once what is to stay for months:
 * what was jumped over counts only when an admin says that the time is right.
 */
export function isBelievable(ranAt: Date | undefined, now: Date): boolean {
  return ranAt === undefined || Math.abs(now.getTime() - ranAt.getTime()) <= believableMs;
}
