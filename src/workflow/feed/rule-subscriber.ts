// Has somebody granted the feed, or taken from them. Called by `/feed` and its presses.
import { randomBytes } from "node:crypto";
import { uuidv7 } from "uuidv7";
import { recordAudit } from "../../db/control/audit-store.ts";
import { appNow } from "../../db/clock.ts";
import {
  changeSubscriber,
  insertSubscriber,
  lockSubscriber,
  publicGrant,
  type Subscriber,
} from "../../db/feed/feed-subscriber-store.ts";
import { enqueue } from "../../db/mail/outbox-store.ts";
import { schedule } from "../../db/mail/schedule-store.ts";
import { categoryKeys, type CategoryKey } from "../../domain/cases/categories.ts";
import type { AuditEventKind } from "../../domain/control/audit-event.ts";
import type { Operator } from "../../domain/control/operator.ts";
import {
  keyShownMs,
  maxNameUnits,
  ruleSubscriber,
  subscriberAskMs,
  switched,
  type FeedPress,
  type FeedVerb,
} from "../../domain/feed/subscriber.ts";
import { ChatId, FeedSubscriberId, type StaffId } from "../../domain/ids.ts";
import type { Person } from "../../domain/staff/people.ts";
import { adminsOf, isAdmin } from "../staff/admins.ts";
import { staffBehind } from "../staff/staff-behind.ts";
import { tellEach } from "../staff/tell-each.ts";
import { hashOfKey } from "./answer-feed.ts";
import { showFeed } from "./show-feed.ts";
import { takeAway } from "../speaking/take-away.ts";

export type FeedBegun = "shown" | "not_admin" | "too_long" | "public_already";

/** How the public tier is asked for: with where to object to an entry. */
const publicWords = /^public\s+(.+)$/isu;

/** Shows who reads the feed; with a name, begins to grant it to somebody; with `public`, to everybody. */
export async function beginFeed(operator: Operator, by: Person, words: string): Promise<FeedBegun> {
  if (!(await isAdmin(operator, by.userId))) return "not_admin";
  const chatId = ChatId.parse(by.userId);
  const asked = words.trim().replace(/\s+/gu, " ");
  if (asked === "") {
    await showFeed(chatId, { page: { kind: "list" }, messageId: undefined });
    return "shown";
  }
  const [, contest] = publicWords.exec(asked) ?? [];
  const name = contest ?? asked;
  if (name.length > maxNameUnits) return "too_long";
  if (contest !== undefined && (await publicGrant()) !== undefined) return "public_already";
  const id = FeedSubscriberId.parse(uuidv7());
  await insertSubscriber({
    id,
    tier: contest === undefined ? "key" : "public",
    name,
    categories: categoryKeys,
    askedBy: await staffBehind(by),
    expiresAt: new Date((await appNow()).getTime() + subscriberAskMs),
  });
  await showFeed(chatId, { page: { kind: "one", id }, messageId: undefined });
  return "shown";
}

export type FeedPressed = "done" | "not_admin" | "gone" | "not_you" | "no_second";
type Deed = { operator: Operator; of: Subscriber; by: Person; staffId: StaffId; now: Date };
type On<K extends FeedVerb> = Extract<FeedPress, { kind: K }>;

const deeds: { [K in FeedVerb]: (deed: Deed, press: On<K>) => Promise<FeedPressed> } = {
  category: async ({ of }, { to, isIn }) => {
    const categories = switched(of.categories, to, isIn);
    // Without any there would be nothing to grant.
    if (of.tier === "public" || categories.length === 0) return "gone";
    await changeSubscriber(of.id, { categories });
    return "done";
  },
  ask: async (deed) => {
    const { operator, of, by } = deed;
    const others = (await adminsOf(operator)).filter((each) => each !== by.userId);
    if (others.length === 0) return "no_second";
    await changeSubscriber(of.id, { status: "asked" });
    await note("feed_asked", deed, factsOf(of));
    const open = { on: "feed", press: { kind: "open", id: of.id } } as const;
    await tellEach(others, {
      key: `feed-asked:${of.id}`,
      text: "feed-agree-ask",
      vars: { by: by.name, tier: { choice: of.tier }, name: of.name },
      buttons: [[{ text: "button-feed-open", press: open }]],
    });
    return "done";
  },
  drop: async ({ of }) => {
    await changeSubscriber(of.id, { status: "dropped" });
    return "done";
  },
  refuse: async (deed) => {
    await changeSubscriber(deed.of.id, { status: "refused" });
    await note("feed_refused", deed, factsOf(deed.of));
    return "done";
  },
  confirm: async (deed) => {
    const { of, staffId, now } = deed;
    const isPublic = of.tier === "public";
    if (isPublic && (await publicGrant()) !== undefined) return "gone";
    await changeSubscriber(of.id, {
      status: isPublic ? "active" : "granted",
      agreedBy: staffId,
      grantedAt: now,
      // From now on it counts until when the key can be shown.
      expiresAt: new Date(now.getTime() + subscriberAskMs),
    });
    await note("feed_granted", deed, factsOf(of));
    if (isPublic) return "done";
    const open = { on: "feed", press: { kind: "open", id: of.id } } as const;
    await tellEach([of.askedBy], {
      key: `feed-granted:${of.id}`,
      text: "feed-granted",
      vars: { name: of.name },
      buttons: [[{ text: "button-feed-open", press: open }]],
    });
    return "done";
  },
  show: async (deed) => {
    const { of, by, now } = deed;
    const key = `slf_${randomBytes(32).toString("base64url")}`;
    await changeSubscriber(of.id, { status: "active", keyHash: hashOfKey(key), freshKey: key });
    await note("feed_key_shown", deed, {});
    const chatId = ChatId.parse(by.userId);
    await enqueue({
      key: keyMessage(of.id),
      chatId,
      priority: "owed_to_press",
      repeat: "fold",
      message: { kind: "show_feed_key", chatId, subscriberId: of.id },
    });
    await schedule({
      key: `take_feed_key_away:${of.id}`,
      lane: String(chatId),
      dueAt: new Date(now.getTime() + keyShownMs),
      event: { kind: "take_feed_key_away", subscriberId: of.id },
    });
    return "done";
  },
  revoke: async (deed) => {
    const { of, staffId, now } = deed;
    const gone = { keyHash: null, freshKey: null };
    const revoked = { status: "revoked", revokedBy: staffId, revokedAt: now } as const;
    await changeSubscriber(of.id, { ...revoked, ...gone });
    await note("feed_revoked", deed, {});
    return "done";
  },
};

/** A press on a subscriber by whoever began it, by another admin who agrees, or by any who revokes. */
export async function pressFeed(
  operator: Operator,
  by: Person,
  press: On<FeedVerb>,
): Promise<FeedPressed> {
  const of = await lockSubscriber(press.id);
  if (of === undefined) return "gone";
  const now = await appNow();
  const someone = { userId: by.userId, isAdmin: await isAdmin(operator, by.userId) };
  const ruling = ruleSubscriber(of, someone, {
    verb: press.kind,
    isAskerAdmin: await isAdmin(operator, of.askedBy),
    now,
  });
  if (ruling.kind === "refused") return ruling.because;
  const carryOut = deeds[press.kind] as (deed: Deed, press: FeedPress) => Promise<FeedPressed>;
  return carryOut({ operator, of, by, staffId: await staffBehind(by), now }, press);
}

/** The minutes are over: the key goes from the chat and from the database. */
export async function takeFeedKeyAway(id: FeedSubscriberId): Promise<void> {
  await changeSubscriber(id, { freshKey: null });
  await takeAway(keyMessage(id));
}

export const keyMessage = (id: FeedSubscriberId) => `feed-key:${id}`;

function factsOf({ tier, categories }: { tier: string; categories: readonly CategoryKey[] }) {
  return { tier, categories: categories.join(" ") };
}

async function note<K extends Extract<AuditEventKind, `feed_${string}`>>(
  kind: K,
  { of, staffId }: Deed,
  facts: Parameters<typeof recordAudit<K>>[0]["facts"],
): Promise<void> {
  const actor = { kind: "staff", id: staffId } as const;
  await recordAudit({ kind, subjectCode: `feed:${of.id}`, actor, facts });
}
