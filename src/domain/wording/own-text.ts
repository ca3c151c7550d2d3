// What the team says to reporters in words of its own. Used by `/texts`, screens, notices, and the store.
import { z } from "zod";
import { categories, CategoryKey, categoryKeys } from "../cases/categories.ts";
import { ChatId } from "../ids.ts";
import { OneLanguage, type Language } from "../speaking/languages.ts";
import { ownHelpMessages } from "./own-help-line.ts";
import { isBlank, oneLine } from "../speaking/visible-text.ts";

/** Beneath what is said before a report of that category goes on. */
export const guidancePlace = (key: CategoryKey) => `guidance-${key}` as const;

/** The outcomes to whose notice something may be added. One of the gravest is told of in one line. */
const Told = z.enum(["upheld", "dismissed"]);
type Told = z.infer<typeof Told>;

/** Where words of the team's can stand: always beneath ours, which stay. */
const places: readonly ("welcome" | Told | ReturnType<typeof guidancePlace>)[] = [
  "welcome",
  ...categoryKeys.filter((key) => categories[key].guidance !== "none").map(guidancePlace),
  ...Told.options,
];
export const OwnPlace = z.enum(places);
export type OwnPlace = z.infer<typeof OwnPlace>;

export const ownPlaces: readonly OwnPlace[] = OwnPlace.options;

/** The category before whose reports it is said. */
export function guidedCategory(place: OwnPlace): CategoryKey | undefined {
  return CategoryKey.safeParse(/^guidance-(.+)$/.exec(place)?.[1]).data;
}

/** The place for a notice of how a report stands; undefined: nothing is added to it. */
export function noticePlace(status: string): OwnPlace | undefined {
  return Told.safeParse(status).data;
}

/** One text: where it stands, and in which language. A language without one has ours alone. */
export const OwnTextKey = z.object({ place: OwnPlace, language: OneLanguage });
export type OwnTextKey = { place: OwnPlace; language: Language };

export type OwnText = OwnTextKey & {
  /** What people read beneath ours. */
  words: string | undefined;
  /** What they read before the last change. */
  previous: string | undefined;
  /** Written, and shown to admins alone until one of them uses it. */
  draft: string | undefined;
  /** Counts what was written and changed; a button is good for the one for which it was drawn. */
  version: number;
};

/** How many UTF-16 units fit beneath ours on a small phone. */
export function ownTextUnits(place: OwnPlace): number {
  return place === "welcome" ? 200 : 120;
}

export type OwnWords =
  { kind: "words"; words: string } | { kind: "refused"; because: "unread" | "too_long" };

/** What an admin wrote for a place: one paragraph. Undefined: it is no text. */
export function readOwnText(place: OwnPlace, text: string | undefined): OwnWords {
  if (text === undefined || isBlank(text)) return { kind: "refused", because: "unread" };
  const words = oneLine(text);
  if (words.length > ownTextUnits(place)) return { kind: "refused", because: "too_long" };
  return { kind: "words", words };
}

const List = z.object({ kind: z.literal("list") });
const Place = z.object({ kind: z.literal("place"), place: OwnPlace });
const Open = OwnTextKey.extend({ kind: z.literal("open") });

/** Pages of `/texts`. */
export const OwnTextsPage = z.discriminatedUnion("kind", [List, Place, Open]);
export type OwnTextsPage = z.infer<typeof OwnTextsPage>;

/** What is owed to an admin: a page, in the place of the message whose button was pressed, if one was. */
export const wordingMessages = [
  z.object({
    kind: z.literal("show_own_texts"),
    chatId: ChatId,
    messageId: z.number().optional(),
    page: OwnTextsPage,
  }),
  ...ownHelpMessages,
] as const;

/** What changes a text. `use` and `drop`: what was written. */
export const OwnTextChange = z.enum(["use", "drop", "remove", "undo"]);
export type OwnTextChange = z.infer<typeof OwnTextChange>;

/** Presses there: a page to turn to, a text to write, or what is to be so from now on. */
export const OwnTextsPress = z.discriminatedUnion("kind", [
  ...OwnTextsPage.options,
  Open.extend({ kind: z.literal("write") }),
  Open.extend({ kind: z.literal("change"), to: OwnTextChange, version: z.number() }),
]);
export type OwnTextsPress = z.infer<typeof OwnTextsPress>;
