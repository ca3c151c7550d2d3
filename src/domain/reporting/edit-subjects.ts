import type { Draft } from "./report-draft.ts";

/** What a button says that has all of it replaced by what is sent next. */
export const replaceAll = "replace";

/**
 * What a button says that takes out one subject, with how many there were when it was drawn: a second
 * tap must not take out the next one. Letters, as the data of a button has no digits.
 */
export function takeOut(at: number, of: number): string {
  return `out_${letter(at)}_${letter(of)}`;
}

const letters = "abcdefghijklmnopqrstuvwxyz";
const letter = (number: number): string => letters[number] ?? "";

/** Changes what a report names, as a button asks. Undefined: the button asks for something else. */
export function editSubjects(draft: Draft, value: string): Draft | undefined {
  const { subjects = [] } = draft.answers;
  if (draft.step !== "subject" && draft.step !== "terms") return undefined;
  if (value === replaceAll) {
    if (subjects.length === 0) return undefined;
    return { ...draft, answers: { ...draft.answers, replacing: true }, notice: undefined };
  }
  const [, at = "", of = ""] = /^out_([a-z])_([a-z])$/.exec(value) ?? [];
  if (at === "" || letters.indexOf(of) !== subjects.length) return at === "" ? undefined : draft;
  const left = subjects.filter((_, index) => index !== letters.indexOf(at));
  const [gone] = subjects.slice(letters.indexOf(at));
  const notice = gone && { key: "notice-taken-out", vars: { name: gone.display } };
  return { ...draft, answers: { ...draft.answers, subjects: left, replacing: false }, notice };
}
