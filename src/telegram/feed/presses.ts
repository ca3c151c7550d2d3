import { categories, CategoryKey } from "../../domain/cases/categories.ts";
import { FeedPress } from "../../domain/feed/subscriber.ts";
import { pressFeed } from "../../workflow/feed/rule-subscriber.ts";
import { reviewEntry } from "../../workflow/feed/review-entry.ts";
import { showFeed } from "../../workflow/feed/show-feed.ts";
import { byAdmin } from "../control/admin-press.ts";
import { packUuid, unpackUuid } from "../speaking/packed.ts";
import type { PressEntries } from "../speaking/press-entry.ts";
import { refusePress } from "../speaking/refuse-press.ts";

const refusals = {
  not_admin: "answer-admin-only",
  gone: "answer-reveal-gone",
  not_you: "answer-reveal-not-you",
  no_second: "reveal-no-second",
  not_theirs: "answer-not-yours",
} as const;

/** Presses on who may read the feed. */
export const feedPresses: PressEntries<"feed"> = {
  feed: {
    letter: "feed",
    pack: ({ press }) => {
      const about = "id" in press ? press.id : "entry" in press ? press.entry : undefined;
      const id = about === undefined ? [] : [packUuid(about)];
      const to = "to" in press ? [categories[press.to].letter, press.isIn ? "in" : "out"] : [];
      return [press.kind, ...id, ...to].join(":");
    },
    read: (rest) => {
      const [kind, of = "", letter, word] = rest.split(":");
      const to = CategoryKey.options.find((key) => categories[key].letter === letter);
      const isIn = word === "in" || (word === "out" ? false : undefined);
      const read = FeedPress.safeParse({
        kind,
        id: unpackUuid(of),
        entry: unpackUuid(of),
        to,
        isIn,
      }).data;
      return read && { on: "feed", press: read };
    },
    asks: "nothing",
    handle: {
      private: byAdmin(async ({ press }, { by, chatId, messageId }, { ctx, texts, operator }) => {
        if (press.kind === "list" || press.kind === "review") {
          return showFeed(chatId, { page: press, messageId });
        }
        if (press.kind === "keep") {
          const kept = await reviewEntry(operator, by, press.entry);
          if (kept !== "done") return refusePress(texts, ctx, refusals[kept]);
          return showFeed(chatId, { page: { kind: "review" }, messageId });
        }
        const page = { kind: "one", id: press.id } as const;
        if (press.kind === "open") return showFeed(chatId, { page, messageId });
        const pressed = await pressFeed(operator, by, press);
        if (pressed === "done") return showFeed(chatId, { page, messageId });
        return refusePress(texts, ctx, refusals[pressed]);
      }),
    },
  },
};
