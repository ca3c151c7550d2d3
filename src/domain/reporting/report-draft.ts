// An unfinished report and its answers. Used by the conversation, its screen, its store, and what submits it.
import { z } from "zod";
import { categories, CategoryKey, deletesMedia } from "../cases/categories.ts";
import { TextVars } from "../speaking/text-vars.ts";
import { OwnCategoryId, type ChatId, type DraftId } from "../ids.ts";
import { Later } from "./later.ts";
import { isEnough, noteNeed } from "./note-need.ts";
import { SearchLanguage } from "./search-language.ts";
import { FileTrace } from "./sent-file.ts";
import { AliasKind, subjectKinds, type Subject } from "../subjects/subject.ts";

export const Flow = z.enum(["search_term", "material"]);
export type Flow = z.infer<typeof Flow>;

export const Step = z.enum([
  "terms",
  "subject",
  "seen_in",
  "search_language",
  "category",
  "guidance",
  "known",
  "details",
  "summary",
]);
export type Step = z.infer<typeof Step>;

export const SeenIn = z.enum(["telegram_search", "channel_or_group", "bot", "elsewhere"]);
export type SeenIn = z.infer<typeof SeenIn>;

const Alias = z.object({ kind: AliasKind, value: z.string() });

const PlainSubject = z.object({
  kind: z.enum(subjectKinds),
  aliases: z.tuple([Alias], Alias),
  display: z.string(),
  title: z.string().optional(),
  byName: z.literal(true).optional(),
});

/** A subject as it is kept in a draft and filed from it. */
export const StoredSubject = PlainSubject.extend({ parent: PlainSubject.optional() }).transform(
  ({ parent, ...subject }): Subject => ({
    ...plainly(subject),
    ...(parent === undefined ? {} : { parent: plainly(parent) }),
  }),
);

function plainly({ title, byName, ...subject }: z.infer<typeof PlainSubject>): Subject {
  return {
    ...subject,
    ...(title === undefined ? {} : { title }),
    ...(byName === undefined ? {} : { byName }),
  };
}

/** What was said in the answer to the last input, in the words of the Fluent file. */
export const Notice = z.object({
  key: z.string(),
  vars: TextVars,
});
export type Notice = z.infer<typeof Notice>;

/**
 * A step without its entry was not answered yet. An answer that this version does not offer any
 * more counts as none: it is asked for again.
 */
export const Answers = z.object({
  /** What is reported: search terms or material, one report each. */
  subjects: z.array(StoredSubject).optional(),
  seenIn: SeenIn.optional().catch(undefined),
  /** In which language they searched, when they said so. */
  searchLanguage: SearchLanguage.optional().catch(undefined),
  category: CategoryKey.optional().catch(undefined),
  /** The team's own category beneath it. */
  own: OwnCategoryId.optional().catch(undefined),
  /** The second page of the categories is open. */
  more: z.boolean().optional(),
  /** The category whose guidance was read. */
  guidedFor: CategoryKey.optional().catch(undefined),
  /** The codes of their own reports, where they reported all of the subjects before. */
  known: z.array(z.string()).optional().catch(undefined),
  /** They have something to add to those. */
  adding: z.boolean().optional(),
  /** Null: nothing to add. */
  note: z.string().nullable().optional(),
  /** Results of the search, to which the note has links. */
  leads: z.array(z.string()).optional(),
  /** What is left of files that were deleted from the chat. */
  files: z.array(FileTrace).optional(),
  /** The album whose first part was taken; its other parts say nothing new. */
  album: z.string().optional(),
  /** Words that were sent where a link was asked for, kept while that is asked: they may be a search term. */
  words: z.string().optional(),
  /** What is sent next takes the place of all subjects. */
  replacing: z.boolean().optional(),
  /** The keyboard with the chat picker is open. */
  picking: z.boolean().optional(),
  /** When it is sent by itself, as it was refused past the limit. */
  later: Later.optional().catch(undefined),
  /** Another unfinished report that was put away for this one. It is offered again afterwards. */
  aside: z
    .object({ flow: Flow, step: z.string(), answers: z.record(z.string(), z.unknown()) })
    .optional(),
});
export type Answers = z.infer<typeof Answers>;

export type Draft = {
  id: DraftId;
  chatId: ChatId;
  flow: Flow;
  step: Step;
  answers: Answers;
  notice: Notice | undefined;
};

/** A draft that is ready to be filed: what the last step proves. */
export type CompleteDraft = {
  flow: Flow;
  subjects: readonly [Subject, ...Subject[]];
  seenIn: SeenIn | undefined;
  searchLanguage: SearchLanguage | undefined;
  category: CategoryKey;
  own: OwnCategoryId | undefined;
  note: string | undefined;
  leads: readonly string[];
  files: readonly FileTrace[];
};

export function completeDraft(draft: Draft): CompleteDraft | undefined {
  const {
    subjects,
    seenIn,
    searchLanguage,
    category,
    own,
    note,
    leads,
    files = [],
  } = draft.answers;
  const [first, ...rest] = subjects ?? [];
  if (first === undefined || category === undefined) return undefined;
  if (!isEnough(note, noteNeed(draft.answers))) return undefined;
  if (categories[category].filing !== "filed") return undefined;
  if (draft.flow === "search_term" && seenIn === undefined) return undefined;
  return {
    flow: draft.flow,
    subjects: [first, ...rest],
    seenIn,
    searchLanguage: draft.flow === "search_term" ? searchLanguage : undefined,
    category,
    own,
    note: note ?? undefined,
    leads: draft.flow === "search_term" && note ? (leads ?? []) : [],
    files: deletesMedia(category) ? files : [],
  };
}
