// Composes the pages of the feed. Called by compose-admin.ts.
import type { MessageOf } from "../../domain/delivery.ts";
import { viewFeed, viewFeedKey } from "../../workflow/feed/show-feed.ts";
import { keyMessage } from "../../workflow/feed/rule-subscriber.ts";
import { posting, type Call } from "../speaking/call.ts";
import { composePage } from "../speaking/page.ts";
import type { Texts } from "../texts/texts.ts";
import { drawFeed, drawFeedKey } from "./feed-pages.ts";

async function composeFeed(
  texts: Texts,
  { chatId, messageId, page }: MessageOf<"show_feed">,
): Promise<Call> {
  const drawn = drawFeed(texts, await viewFeed(chatId, page));
  return composePage("show_feed", { chatId, messageId }, drawn);
}

async function composeFeedKey(
  texts: Texts,
  { chatId, subscriberId }: MessageOf<"show_feed_key">,
): Promise<Call | undefined> {
  const shown = await viewFeedKey(chatId, subscriberId);
  if (shown === undefined) return undefined;
  const key = keyMessage(subscriberId);
  return { ...posting(chatId, drawFeedKey(texts, shown)), key, isProtected: true };
}

export const feedComposers = { show_feed: composeFeed, show_feed_key: composeFeedKey };
