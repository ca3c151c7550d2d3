// What `/list` shows of upheld cases: the choice, its presses, what is owed of it, and the rows of its file.
import { z } from "zod";
import { CategoryKey, isGravest } from "../cases/categories.ts";
import { ExportDays } from "../control/export.ts";
import { feedEntry } from "../feed/entry.ts";
import { ExportId } from "../ids.ts";
import { Passing } from "../speaking/passing-answer.ts";
import { subjectKinds, type SubjectKind } from "../subjects/subject.ts";

/** What narrows the list; `days`: how far it goes back, 0: as far as there is anything. */
export const UpheldFilter = z.object({
  kind: z.enum([...subjectKinds, "any"]),
  category: z.union([CategoryKey, z.literal("any")]),
  days: ExportDays,
});
export type UpheldFilter = z.infer<typeof UpheldFilter>;

export const everythingUpheld: UpheldFilter = { kind: "any", category: "any", days: 0 };

/** The list itself, or what can be chosen of one part of the filter. */
export const UpheldView = z.enum(["list", "kinds", "categories"]);
export type UpheldView = z.infer<typeof UpheldView>;

/** `messageId`: of the list that turns to it, if one does. */
export const UpheldList = z.object({
  filter: UpheldFilter,
  view: UpheldView,
  page: z.number(),
  messageId: z.number().optional(),
});
export type UpheldList = z.infer<typeof UpheldList>;

/** On such a list: a page of it, another choice, or the file. */
export const UpheldPress = z.object({
  on: z.literal("upheld"),
  verb: z.union([UpheldView, z.literal("send")]),
  filter: UpheldFilter,
  page: z.number().int().min(1).max(9_999),
});
export type UpheldPress = z.infer<typeof UpheldPress>;

export const upheldMessages = [
  Passing.extend({ kind: z.literal("show_upheld"), list: UpheldList }),
  z.object({
    kind: z.literal("send_upheld_file"),
    exportId: ExportId,
    filter: UpheldFilter,
    threadId: z.number().optional(),
  }),
] as const;

/** What leads to a person: a list names none, and the card has it. */
const unlisted: readonly SubjectKind[] = ["user", "invite_link"];

/** Whether a page of the list names what a case is about, where its card stands. */
export function isNamedInList({ kind, isGone }: { kind: SubjectKind; isGone: boolean }): boolean {
  return !isGone && !unlisted.includes(kind);
}

type Listed = Parameters<typeof feedEntry>[0] & { isGone: boolean };

/** Whether a file does, which lies about: nothing of the gravest, nobody, and no way to somebody. */
export function isNamedInFile({ isGone, ...upheld }: Listed): boolean {
  if (isGone || upheld.wasGravest || isGravest(upheld.category)) return false;
  const entry = feedEntry(upheld);
  return entry !== undefined && !entry.isHashed;
}

/** The columns of the file. */
export const upheldColumns = ["code", "kind", "subject", "category", "measure", "upheld_at"];
