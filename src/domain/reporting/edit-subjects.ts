// Changing what a report is about, from its summary. Used by the conversation and its buttons.
import type { Subject } from "../subjects/subject.ts";
import type { Draft } from "./report-draft.ts";

/** What a button says that has all of it replaced by what is sent next. */
export const replaceAll = "replace";

/** What a button says that takes out one subject: by a mark of its own, so a second tap takes out no other. */
export function takeOut(subject: Subject): string {
  return `out_${markOf(subject)}`;
}

/** By how it is addressed, as FNV-1a hashes it. Letters, as the data of a button has no digits. */
function markOf({ aliases: [{ kind, value }] }: Subject): string {
  let hash = 0x811c9dc5;
  for (const unit of `${kind}:${value}`.split("")) {
    hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193) >>> 0;
  }
  return hash.toString(26).replace(/\d/g, (digit) => "qrstuvwxyz".charAt(Number(digit)));
}

/** Whether a button names what to take out in a way that is not understood: one of an earlier version. */
export function isOutdated(value: string): boolean {
  return value.startsWith("out_") && !/^out_[a-z]+$/.test(value);
}

/** Changes what a report names, as a button asks. Undefined: the button asks for something else. */
export function editSubjects(draft: Draft, value: string): Draft | undefined {
  const { subjects = [] } = draft.answers;
  if (draft.step !== "subject" && draft.step !== "terms") return undefined;
  if (value === replaceAll) {
    if (subjects.length === 0) return undefined;
    return { ...draft, answers: { ...draft.answers, replacing: true }, notice: undefined };
  }
  if (!value.startsWith("out_")) return undefined;
  const gone = subjects.find((subject) => takeOut(subject) === value);
  if (gone === undefined) return draft;
  const left = subjects.filter((subject) => subject !== gone);
  const notice = { key: "notice-taken-out", vars: { name: gone.display } };
  return { ...draft, answers: { ...draft.answers, subjects: left, replacing: false }, notice };
}
