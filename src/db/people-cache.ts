// Which person a mark stands for, as far as this process has met them. Used where ids are stored and read.
import { Generations } from "./generations.ts";

const people = new Generations<number, number>(20_000);
/** The other way round, so that a mark is worked out once: that takes as long as to open something. */
const marks = new Generations<number, number>(20_000);

/** Throws when two people have one mark: they must not be taken for each other. */
export function knowPerson(mark: number, userId: number): void {
  const known = people.get(mark);
  if (known === userId) return;
  if (known !== undefined && known !== mark) throw new Error("Two people have the same mark");
  people.set(mark, userId);
  if (userId !== mark) marks.set(userId, mark);
}

/** The mark of somebody whom this process has met. */
export const markKnown = (userId: number): number | undefined => marks.get(userId);

/** Nobody leads back to who this is any more. */
export function knowNobody(mark: number): void {
  if (people.get(mark) === undefined) people.set(mark, mark);
}

export const personBehind = (mark: number): number | undefined => people.get(mark);

export function forgetMark(mark: number): void {
  const userId = people.get(mark);
  if (userId !== undefined) marks.delete(userId);
  people.delete(mark);
}

export function forgetEverybody(): void {
  people.clear();
  marks.clear();
}

/** By another key everybody has another mark. */
export function forgetMarks(): void {
  marks.clear();
}
