// Which of several subjects has a name. Used by the subjects' store.
import { hasNumericId, isNumeric, type Alias, type Subject } from "./subject.ts";
import type { SubjectId } from "../ids.ts";

/** A subject that has an alias, or had it until the name went elsewhere. */
export type Holder = Alias & {
  subjectId: SubjectId;
  /** The name is not the subject's any more, whether or not somebody else is known to have it. */
  left: boolean;
  /** Telegram gave the subject a number: whatever has another number is something else. */
  hasNumericId: boolean;
};

/**
 * The subject that a reading is about, of those that have or had one of its aliases. A number
 * decides, whatever the thing is called now. A name leads to who has it, else to who had it last;
 * but a reading whose number nobody has is something new, to which the name was passed on.
 */
export function chooseHolder(reading: Subject, holders: readonly Holder[]): SubjectId | undefined {
  const isOther = (alias: Alias, holder: Holder) =>
    !isNumeric(alias) && hasNumericId(reading) && (holder.hasNumericId || holder.left);
  for (const alias of reading.aliases) {
    const of = holders.filter(({ kind, value }) => kind === alias.kind && value === alias.value);
    const holder = of.find(({ left }) => !left) ?? of[0];
    if (holder !== undefined && !isOther(alias, holder)) return holder.subjectId;
  }
  return undefined;
}

/**
 * Whether Telegram itself told this, so that it shows what the subject is called now: a link by
 * name says nothing of the number behind it, and a link by number nothing of the name.
 */
export function isTold(reading: Subject): boolean {
  return (
    reading.title !== undefined || (hasNumericId(reading) && !reading.aliases.every(isNumeric))
  );
}
