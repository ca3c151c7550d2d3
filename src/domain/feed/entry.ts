// What of an upheld case may be told to machines, and to whom. Used by what tends the feed.
import { isGravest, type CategoryKey, type Severity } from "../cases/categories.ts";
import type { Alias, AliasKind, SubjectKind } from "../subjects/subject.ts";
import type { FeedKind } from "./line.ts";

/** How long after an uphold something enters, so that what was pressed by mistake is taken back before. */
export const enterAfterMs = 24 * 3_600_000;
/** After how long without a review it leaves. */
export const lapseAfterMs = 365 * 24 * 3_600_000;

/**
 * By what each kind is named to machines. `never`: a person, or what leads to one; what nobody looked up
 * may be a person as well, so chats count by the number that Telegram gave, and messages by their chat's.
 */
const named = {
  search_term: { as: "search_term", by: "term" },
  channel: { as: "channel", by: "chat_id" },
  group: { as: "group", by: "chat_id" },
  bot: { as: "bot", by: "username" },
  user: "never",
  message: { as: "message", by: "message_of_chat_id" },
  story: { as: "story", by: "story_of_chat_id" },
  sticker_set: { as: "sticker_set", by: "sticker_set" },
  invite_link: "never",
  folder: "never",
  proxy: { as: "proxy", by: "proxy" },
  telegram_link: "never",
  website: { as: "website", by: "url" },
} as const satisfies Record<SubjectKind, "never" | { as: FeedKind; by: AliasKind }>;

/** How grave something may be that everybody is told. */
export const maxPublicSeverity = 2;
/** How long before that it can be reviewed, in milliseconds. */
export const reviewBeforeMs = 60 * 24 * 3_600_000;

/** What is in the feed of a case. */
export type FeedEntry = {
  kind: FeedKind;
  key: string;
  name: string | undefined;
  /** A term that must stand in no list: subscribers get it under a key of their own. */
  isHashed: boolean;
  isPublic: boolean;
};

type Upheld = {
  subjectKind: SubjectKind;
  /** By which it is known now. */
  aliases: readonly Alias[];
  category: CategoryKey;
  severity: Severity;
  /** Somebody, its reporters or the team, once called it one of the gravest. */
  wasGravest: boolean;
};

/** Categories whose search terms may well name a victim. */
const ofVictims: readonly CategoryKey[] = ["intimate_images", "stolen_data"];
const publicKinds: readonly FeedKind[] = ["channel", "website"];

/** What an upheld case puts into the feed; undefined: nothing. */
export function feedEntry(upheld: Upheld): FeedEntry | undefined {
  const { subjectKind, aliases, category, severity, wasGravest } = upheld;
  const way = named[subjectKind];
  if (way === "never") return undefined;
  const key = aliases.find(({ kind }) => kind === way.by)?.value;
  if (key === undefined || leadsToSomebody(way.as, key)) return undefined;
  const isGrave = wasGravest || isGravest(category);
  return {
    kind: way.as,
    key,
    name: way.by === "chat_id" ? aliases.find(({ kind }) => kind === "username")?.value : undefined,
    isHashed: way.as === "search_term" && (isGrave || ofVictims.includes(category)),
    isPublic: publicKinds.includes(way.as) && severity <= maxPublicSeverity && !isGrave,
  };
}

/** Sites whose pages are people, chats and invitations. */
const peopled =
  /^(?:[\w-]+\.)*(?:wa\.me|whatsapp\.com|viber\.com|signal\.(?:me|group)|discord\.(?:gg|com)|t\.me|telegram\.(?:me|dog)|instagram\.com|facebook\.com|fb\.(?:me|com)|x\.com|twitter\.com|tiktok\.com|vk\.com|vk\.me|ok\.ru|linkedin\.com|snapchat\.com|youtube\.com|onlyfans\.com|reddit\.com|threads\.net|line\.me|skype\.com|m\.me)(?=[:/?#]|$)/u;
/** Digits enough for a phone number, however they are set apart. */
const phone = /\+?\d(?:[\s().-]*\d){6,}/u;

/** Whether a key may say who somebody is, or how to reach them. */
function leadsToSomebody(kind: FeedKind, key: string): boolean {
  switch (kind) {
    case "search_term":
      return key.includes("@") || phone.test(key);
    case "website": {
      const behind = key.replace(/^[^/?#]+/u, "");
      return peopled.test(key) || behind.includes("@") || phone.test(behind);
    }
    case "bot":
      // Telegram gives names that end so to bots alone.
      return !key.endsWith("bot");
    case "message":
      // The third part is a comment, which somebody wrote.
      return key.split("/").length !== 2;
    case "channel":
    case "group":
    case "story":
    case "sticker_set":
    case "proxy":
      return false;
  }
}
