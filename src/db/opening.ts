// What has to be opened in rows, and how that is done. Used by data-keys.ts and record.ts.
import { isMark, keyIdIn, open, type DataKey, type Place } from "./ciphers.ts";
import { Generations } from "./generations.ts";
import { personBehind } from "./people-cache.ts";

export type Rows = readonly Record<string, unknown>[];

/** By id, of whatever database: no two keys have one id. */
export const opened = new Generations<string, DataKey | "destroyed">(20_000);

/** By the end of its name a column says that it has to be opened. */
export const endings = { sealed: " ~", person: " #" } as const;

export function neededIn(found: Rows): { ids: Set<string>; marks: Set<number> } {
  const [ids, marks] = [new Set<string>(), new Set<number>()];
  const names = Object.keys(found[0] ?? {});
  const sealed = names.filter((name) => name.endsWith(endings.sealed));
  const people = names.filter((name) => name.endsWith(endings.person));
  if (sealed.length === 0 && people.length === 0) return { ids, marks };
  for (const row of found) {
    for (const name of sealed) {
      const id = keyIdIn(row[name]);
      if (id !== undefined && opened.get(id) === undefined) ids.add(id);
    }
    for (const name of people) {
      const mark = markStored(row[name]);
      if (mark !== undefined && personBehind(mark) === undefined) marks.add(mark);
    }
  }
  return { ids, marks };
}

function markStored(stored: unknown): number | undefined {
  const text = String(stored);
  const mark = Number(text.startsWith("p:") ? text.slice(2) : text);
  return isMark(mark) ? mark : undefined;
}

/** Opens a value whose key was fetched. Throws when it was destroyed, or when the value is another's. */
export function openWithKey(stored: unknown, at: Place): string {
  const id = keyIdIn(stored);
  if (id === undefined) throw new Error(`${at.table}.${at.column} is not sealed`);
  const key = opened.get(id);
  if (key === undefined) throw new Error(`${at.table}.${at.column}: its key was not fetched`);
  if (key === "destroyed") throw new Error(`${at.table}.${at.column}: its key was destroyed`);
  return open(key, String(stored), at);
}

/** The person behind a mark that was fetched; the mark itself, which is no chat's, when nobody is any more. */
export function unmark(stored: number): number {
  if (!isMark(stored)) return stored;
  const userId = personBehind(stored);
  if (userId === undefined) throw new Error("A mark was not looked up");
  return userId;
}
