// What can be asked for and given, from a closed list. Used by the register, decisions and packages.
import { z } from "zod";

/**
 * Of somebody who reported: `identity` to `answers`, also where a report of theirs is named. Of what was
 * reported: the others, which say nothing of who reported it.
 */
export const LegalSection = z.enum([
  "identity",
  "reports",
  "additions",
  "files",
  "objections",
  "answers",
  "subject",
  "names",
  "titles",
  "case",
  "decisions",
]);
export type LegalSection = z.infer<typeof LegalSection>;

/** The letter of each in buttons that carry a column, too. No other section has it, and it never changes. */
export const sectionLetters = {
  identity: "i",
  reports: "r",
  additions: "a",
  files: "f",
  objections: "o",
  answers: "q",
  subject: "s",
  names: "n",
  titles: "t",
  case: "c",
  decisions: "d",
} as const satisfies Record<LegalSection, string>;

const written = ["reports", "additions", "files", "objections", "answers"] as const;

/** What of somebody who reported was asked for, as they are told. */
export function askedOfPerson(items: readonly LegalSection[]): "who" | "words" | "both" | "other" {
  const isWords = written.some((section) => items.includes(section));
  if (!items.includes("identity")) return isWords ? "words" : "other";
  return isWords ? "both" : "who";
}

/** Of a section, which columns are given. */
export const Grant = z.object({ section: LegalSection, columns: z.array(z.string()) });
export type Grant = z.infer<typeof Grant>;

/** Adds a column to what is given, or takes it away. A section of which nothing is left goes. */
export function ticked(
  grants: readonly Grant[],
  section: LegalSection,
  column: string,
): readonly Grant[] {
  const columns = grants.find((grant) => grant.section === section)?.columns ?? [];
  const left = columns.includes(column)
    ? columns.filter((one) => one !== column)
    : [...columns, column];
  return withColumns(grants, section, left);
}

/** Gives a section whole, or nothing of it where all of it was. */
export function toggledWhole(
  grants: readonly Grant[],
  section: LegalSection,
  all: readonly string[],
): readonly Grant[] {
  const given = grants.find((grant) => grant.section === section)?.columns ?? [];
  return withColumns(grants, section, given.length === all.length ? [] : [...all]);
}

function withColumns(grants: readonly Grant[], section: LegalSection, columns: string[]): Grant[] {
  const fresh = new Map(grants.map((grant) => [grant.section, grant.columns]));
  fresh.set(section, columns);
  return LegalSection.options.flatMap((one) => {
    const given = fresh.get(one) ?? [];
    return given.length === 0 ? [] : [{ section: one, columns: given.toSorted() }];
  });
}
