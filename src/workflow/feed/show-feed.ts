// Who may read the feed, for admins. Called by `/feed`, its presses, and the composing of its pages.
import { appNow } from "../../db/clock.ts";
import { countFeed, nextToReview, type EntryToReview } from "../../db/feed/feed-entry-store.ts";
import {
  findSubscriber,
  liveSubscribers,
  shownKey,
  type Subscriber,
} from "../../db/feed/feed-subscriber-store.ts";
import { verbsFor, type FeedPage, type FeedVerb } from "../../domain/feed/subscriber.ts";
import { UserId, type ChatId, type FeedSubscriberId } from "../../domain/ids.ts";
import { languageNow } from "../speaking/language-of.ts";
import { showPage } from "../speaking/show-page.ts";

/** So many are listed, the newest. */
const listed = 30;

/** Owes an admin a page, in the place of the message whose button was pressed. */
export async function showFeed(
  chatId: ChatId,
  { page, messageId }: { page: FeedPage; messageId: number | undefined },
): Promise<void> {
  await showPage({ chatId, messageId }, { kind: "show_feed", page });
}

export type FeedView = { language: string } & (
  | {
      kind: "list";
      entries: { all: number; public: number };
      subscribers: readonly Subscriber[];
    }
  | { kind: "review"; entry: EntryToReview | undefined }
  | { kind: "one"; subscriber: Subscriber; verbs: readonly FeedVerb[] }
);

export async function viewFeed(chatId: ChatId, page: FeedPage): Promise<FeedView> {
  const language = await languageNow(chatId);
  const subscriber = page.kind === "one" ? await findSubscriber(page.id) : undefined;
  if (subscriber !== undefined) {
    const verbs = verbsFor(subscriber, UserId.parse(chatId), await appNow());
    return { kind: "one", language, subscriber, verbs };
  }
  if (page.kind === "review") return { kind: "review", language, entry: await nextToReview() };
  const entries = await countFeed();
  return { kind: "list", language, entries, subscribers: await liveSubscribers(listed) };
}

/** A key that is to be seen now; undefined: no more. */
export async function viewFeedKey(chatId: ChatId, id: FeedSubscriberId) {
  const shown = await shownKey(id);
  return shown && { ...shown, language: await languageNow(chatId) };
}
