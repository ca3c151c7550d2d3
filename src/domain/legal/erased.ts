// What of somebody's data is erased by which rule, in the words of a package. Used by what is not held.
import { z } from "zod";
import { RetentionRule } from "../control/retention.ts";

/** `words`: with what people wrote. `identity`: with who reported, by time; `wish`: as that person asked. */
export const ErasedBy = z.enum(["words", "identity", "wish"]);
export type ErasedBy = z.infer<typeof ErasedBy>;

/**
 * What was there once and is not any more. `rows`: in so many of the rows that are given; `reports`: all rows
 * of reports that are named, whose number is nobody's to count. `on`: a day in UTC; undefined: nothing tells which.
 */
export type Erased = {
  what: string;
  of: "rows" | "reports";
  count: number;
  on: string | undefined;
  by: ErasedBy;
};

/** The rules as the handbook numbers them. Which one of several it was would tell what was decided. */
const ruleNumber = (rule: RetentionRule) => RetentionRule.options.indexOf(rule) + 1;

const wordsRules = ["words", "words_upheld", "words_gravest", "words_undecided"] as const;
const by = {
  words: `by rule ${numbers(wordsRules)} (what people wrote)`,
  identity: `by rule ${numbers(["identity", "identity_cap"])} (who reported)`,
  wish: "at the person's own wish",
} as const satisfies Record<ErasedBy, string>;

/** Names and titles that a thing had are deleted whole, and nothing is left that would tell of them. */
export const formerNames = `what it was called before is erased by rule ${ruleNumber("former_names")}; nothing tells whether there was something, or when it went`;

function numbers(rules: readonly RetentionRule[]): string {
  const all = rules.map(ruleNumber).join(", ");
  return all.replace(/, (\d+)$/, " or $1");
}

export function erasedLine({ what, of, count, on, by: why }: Erased): string {
  const where =
    of === "rows"
      ? `in ${count} of the rows that are given, whatever stood there`
      : "of a report that is named, all that there may have been";
  const when = on === undefined ? "on a day that nothing tells" : `on ${on}`;
  return `${what}: ${where} was erased ${when}, ${by[why]}`;
}
