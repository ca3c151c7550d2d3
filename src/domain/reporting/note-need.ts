// Whether a report needs words, and whether they are enough. Used by its questions, its screen, and drafts.
import { categories, isGravest, type CategoryKey } from "../cases/categories.ts";
import { hasLink, type Subject } from "../subjects/subject.ts";

/**
 * Whether somebody has to say something in words. `described`: nobody opens anything of the gravest, so
 * without a link there are only the reporter's words to decide on.
 */
export type NoteNeed = "optional" | "required" | "described";

type Reported = {
  category?: CategoryKey | undefined;
  subjects?: readonly Subject[] | undefined;
};

export function noteNeed({ category, subjects = [] }: Reported): NoteNeed {
  if (category === undefined) return "optional";
  if (isGravest(category) && !subjects.every(hasLink)) return "described";
  return categories[category].note;
}

/** Whether a note is what its report needs. Undefined: not asked for, null: passed over. */
export function isEnough(note: string | null | undefined, need: NoteNeed): boolean {
  if (need === "optional") return true;
  if (typeof note !== "string") return false;
  return need === "required" || saysSomething(note);
}

/** Two letters of any script: a dot or a number is no description, and one word may be. */
function saysSomething(note: string): boolean {
  return /\p{L}.*\p{L}/su.test(note);
}
