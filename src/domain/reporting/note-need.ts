import { categories, isGravest } from "../cases/categories.ts";
import type { Answers } from "./report-draft.ts";
import { hasLink } from "../subjects/subject.ts";

/**
 * Whether somebody has to say something in words. `described`: of the gravest nobody opens anything, so
 * without a link there is nothing to decide on but what the reporter says.
 */
export type NoteNeed = "optional" | "required" | "described";

export function noteNeed({ category, subjects = [] }: Answers): NoteNeed {
  if (category === undefined) return "optional";
  if (isGravest(category) && !subjects.every(hasLink)) return "described";
  return categories[category].note;
}

/** Whether a note is what its report needs. Null: the question was passed over. */
export function isEnough(note: string | null | undefined, need: NoteNeed): boolean {
  if (need === "optional") return note !== undefined;
  if (typeof note !== "string") return false;
  return need === "required" || saysSomething(note);
}

/** Two letters of any script: a dot or a number is no description, and one word may be. */
function saysSomething(note: string): boolean {
  return /\p{L}.*\p{L}/su.test(note);
}
