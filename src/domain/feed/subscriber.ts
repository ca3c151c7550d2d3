// Who may read the feed: granted by two admins, revoked by one. Used by its verbs, its pages and its table.
import { z } from "zod";
import { CategoryKey, categoryKeys } from "../cases/categories.ts";
import { ChatId, FeedEntryId, FeedSubscriberId, type UserId } from "../ids.ts";

/** `key`: somebody with a key. `public`: everybody, and only what may be public. */
export const SubscriberTier = z.enum(["key", "public"]);
export type SubscriberTier = z.infer<typeof SubscriberTier>;

/**
 * `drafted`: whoever began it chooses. `asked`: the others are asked to agree. `granted`: two want it, and
 * its key was not shown yet. `active`: it counts.
 */
export const SubscriberStatus = z.enum([
  "drafted",
  "asked",
  "granted",
  "active",
  "dropped",
  "refused",
  "revoked",
]);
export type SubscriberStatus = z.infer<typeof SubscriberStatus>;

/** How long another admin has to agree, and the asker to have the key shown then, in milliseconds. */
export const subscriberAskMs = 7 * 24 * 3_600_000;
/** How long a key stands in a chat, in milliseconds. */
export const keyShownMs = 10 * 60_000;
/** How long a name, or an address, may be, in UTF-16 units. */
export const maxNameUnits = 64;

/** A page of `/feed`: all who read it, one of them, or the entry that is to be reviewed next. */
export const FeedPage = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("list") }),
  z.object({ kind: z.literal("one"), id: FeedSubscriberId }),
  z.object({ kind: z.literal("review") }),
]);
export type FeedPage = z.infer<typeof FeedPage>;

/** `keep`: an entry is right still. `category`: takes one in or out. `show`: the key, once. `confirm` and `refuse` are another admin's. */
export const FeedPress = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("list") }),
  z.object({ kind: z.literal("review") }),
  z.object({ kind: z.literal("keep"), entry: FeedEntryId }),
  z.object({ kind: z.literal("open"), id: FeedSubscriberId }),
  z.object({
    kind: z.literal("category"),
    id: FeedSubscriberId,
    to: CategoryKey,
    isIn: z.boolean(),
  }),
  z.object({ kind: z.literal("ask"), id: FeedSubscriberId }),
  z.object({ kind: z.literal("drop"), id: FeedSubscriberId }),
  z.object({ kind: z.literal("confirm"), id: FeedSubscriberId }),
  z.object({ kind: z.literal("refuse"), id: FeedSubscriberId }),
  z.object({ kind: z.literal("show"), id: FeedSubscriberId }),
  z.object({ kind: z.literal("revoke"), id: FeedSubscriberId }),
]);
export type FeedPress = z.infer<typeof FeedPress>;
export type FeedVerb = Exclude<FeedPress["kind"], "list" | "review" | "keep" | "open">;

/** What admins are shown of the feed. */
export const feedMessages = [
  /** A page of who may read it; in the place of the message that was pressed. */
  z.object({
    kind: z.literal("show_feed"),
    chatId: ChatId,
    page: FeedPage,
    messageId: z.number().optional(),
  }),
  /** A subscriber's key, for some minutes. It is read only when it is sent. */
  z.object({ kind: z.literal("show_feed_key"), chatId: ChatId, subscriberId: FeedSubscriberId }),
] as const;

export type SubscriberRuling =
  { kind: "stands" } | { kind: "refused"; because: "not_admin" | "gone" | "not_you" };

type Asked = {
  tier: SubscriberTier;
  status: SubscriberStatus;
  askedBy: UserId;
  expiresAt: Date;
};

type OfVerb = {
  whose: "askers" | "anothers" | "anybodys";
  from: readonly SubscriberStatus[];
};

const verbs = {
  category: { whose: "askers", from: ["drafted"] },
  ask: { whose: "askers", from: ["drafted"] },
  drop: { whose: "askers", from: ["drafted", "asked"] },
  confirm: { whose: "anothers", from: ["asked"] },
  refuse: { whose: "anothers", from: ["asked"] },
  show: { whose: "askers", from: ["granted"] },
  revoke: { whose: "anybodys", from: ["granted", "active"] },
} as const satisfies Record<FeedVerb, OfVerb>;

/** The verbs that somebody is offered on a subscriber. */
export function verbsFor(subscriber: Asked, userId: UserId, now: Date): FeedVerb[] {
  const by = { userId, isAdmin: true };
  return verbNames.filter(
    (verb) =>
      ruleSubscriber(subscriber, by, { verb, isAskerAdmin: true, now }).kind === "stands" &&
      !(verb === "category" && subscriber.tier === "public"),
  );
}

const verbNames = Object.keys(verbs).filter((verb) => isVerb(verb));

function isVerb(verb: string): verb is FeedVerb {
  return Object.hasOwn(verbs, verb);
}

/** Whether a press on a subscriber counts: of an admin then, whoever asked being one still. */
export function ruleSubscriber(
  subscriber: Asked,
  by: { userId: UserId; isAdmin: boolean },
  facts: { verb: FeedVerb; isAskerAdmin: boolean; now: Date },
): SubscriberRuling {
  const refused = (because: "not_admin" | "gone" | "not_you") =>
    ({ kind: "refused", because }) as const;
  if (!by.isAdmin) return refused("not_admin");
  const { whose, from }: OfVerb = verbs[facts.verb];
  const isOwn = by.userId === subscriber.askedBy;
  if (whose !== "anybodys" && isOwn !== (whose === "askers")) return refused("not_you");
  if (!from.includes(subscriber.status)) return refused("gone");
  // Taking it away is never too late, whoever wanted it.
  if (whose === "anybodys") return { kind: "stands" };
  return facts.now < subscriber.expiresAt && facts.isAskerAdmin
    ? { kind: "stands" }
    : refused("gone");
}

/** The categories with one of them or without it, in their usual order. */
export function switched(
  chosen: readonly CategoryKey[],
  to: CategoryKey,
  isIn: boolean,
): readonly CategoryKey[] {
  return categoryKeys.filter((key) => (key === to ? isIn : chosen.includes(key)));
}
