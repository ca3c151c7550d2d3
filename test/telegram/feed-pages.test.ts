import { describe, expect, it } from "vitest";
import { categoryKeys } from "../../src/domain/cases/categories.ts";
import { SubscriberStatus, verbsFor } from "../../src/domain/feed/subscriber.ts";
import { CaseId, FeedEntryId, FeedSubscriberId, UserId } from "../../src/domain/ids.ts";
import { languages } from "../../src/domain/speaking/languages.ts";
import { drawFeed, drawFeedKey } from "../../src/telegram/feed/feed-pages.ts";
import { createTexts } from "../../src/telegram/texts/texts.ts";
import type { FeedView } from "../../src/workflow/feed/show-feed.ts";
import { linesOf } from "../support/lines-of.ts";

const texts = createTexts();
const [ada, alma] = [UserId.parse(501), UserId.parse(502)];
const expiresAt = new Date(Date.now() + 86_400_000);
const base = {
  id: FeedSubscriberId.parse("019ab000-0000-7000-8000-000000000001"),
  name: "W".repeat(64),
  categories: categoryKeys,
  expiresAt,
  askedBy: ada,
  askerName: "Ada",
};
const toReview = {
  id: FeedEntryId.parse("019ab000-0000-4000-8000-000000000002"),
  caseId: CaseId.parse("019ab000-0000-7000-8000-000000000003"),
  code: "C-4K7P2M9X",
  kind: "channel",
  category: "intimate_images",
  untilAt: expiresAt,
  waiting: 1_234,
} as const;
const views: FeedView[] = (["key", "public"] as const).flatMap((tier) =>
  SubscriberStatus.options.flatMap((status) =>
    [ada, alma].map((viewer): FeedView => {
      const subscriber = { ...base, tier, status };
      const verbs = verbsFor(subscriber, viewer, new Date());
      return { kind: "one", language: "en", subscriber, verbs };
    }),
  ),
);

describe.each(languages.map(({ code }) => code))("in %s", (language) => {
  it("every page of the feed fits twelve lines of a phone", () => {
    const drawn = [
      ...views.map((view) => drawFeed(texts, { ...view, language })),
      drawFeed(texts, {
        kind: "list",
        language,
        entries: { all: 100_000, public: 99_999 },
        subscribers: [{ ...base, tier: "key", status: "active" }],
      }),
      drawFeed(texts, { kind: "review", language, entry: undefined }),
      drawFeed(texts, { kind: "review", language, entry: toReview }),
      drawFeedKey(texts, { language, name: "Hotline", key: `slf_${"x".repeat(43)}` }),
    ];
    for (const { piece } of drawn) {
      expect(linesOf(piece), piece.text).toBeLessThanOrEqual(12);
    }
  });
});

it("who began it is not offered to agree, and what was revoked offers nothing", () => {
  const offered = (status: SubscriberStatus, viewer: UserId) =>
    verbsFor({ ...base, tier: "key", status }, viewer, new Date());
  expect(offered("asked", ada)).toEqual(["drop"]);
  expect(offered("asked", alma)).toEqual(["confirm", "refuse"]);
  expect(offered("granted", ada)).toEqual(["show", "revoke"]);
  expect(offered("active", alma)).toEqual(["revoke"]);
  expect(offered("revoked", ada)).toEqual([]);
});
