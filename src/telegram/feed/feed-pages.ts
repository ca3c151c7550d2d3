// What admins see of who may read the feed. Drawn by compose-feed.ts.
import { pickable } from "../../domain/speaking/picked.ts";
import type { FeedPress, FeedVerb, SubscriberStatus } from "../../domain/feed/subscriber.ts";
import type { FeedView } from "../../workflow/feed/show-feed.ts";
import { button, namedButton } from "../speaking/button.ts";
import { inRows } from "../speaking/button-rows.ts";
import type { Drawn } from "../speaking/call.ts";
import type { Say, Texts } from "../texts/texts.ts";

export function drawFeed(texts: Texts, view: FeedView): Drawn {
  const say = { texts, language: view.language };
  switch (view.kind) {
    case "one":
      return drawOne(say, view);
    case "review":
      return drawReview(say, view);
    case "list":
      return drawList(say, view);
  }
}

const signs = {
  drafted: "✎",
  asked: "…",
  granted: "🔑",
  active: "✓",
  dropped: "✕",
  refused: "✕",
  revoked: "🚫",
} as const satisfies Record<SubscriberStatus, string>;

function drawList(
  { texts, language }: Say,
  { entries, subscribers }: Extract<FeedView, { kind: "list" }>,
): Drawn {
  const rows = subscribers.map(({ id, name, tier, status }) => {
    const whose = tier === "public" ? "🌐" : name;
    return namedButton(`${signs[status]} ${whose}`, { on: "feed", press: { kind: "open", id } });
  });
  const piece = texts.message(language, "feed-list", {
    entries: entries.all,
    public: entries.public,
    count: subscribers.length,
  });
  const review = button({ texts, language }, "button-feed-review", {
    on: "feed",
    press: { kind: "review" },
  });
  return { piece, markup: { inline_keyboard: [...inRows(rows), [review]] } };
}

/** What lapses next, to be looked at again; its card is found by its code. */
function drawReview(say: Say, { entry }: Extract<FeedView, { kind: "review" }>): Drawn {
  const { texts, language } = say;
  const list = button(say, "button-feed-list", { on: "feed", press: { kind: "list" } });
  const { category, untilAt } = entry ?? {};
  if (entry === undefined || category === undefined || untilAt === undefined) {
    const piece = texts.message(language, "feed-review-nothing");
    return { piece, markup: { inline_keyboard: [[list]] } };
  }
  const keep = { on: "feed", press: { kind: "keep", entry: entry.id } } as const;
  const piece = texts.message(language, "feed-review", {
    code: { ours: entry.code },
    category: { ours: texts.plain(language, `category-${category}`) },
    at: untilAt,
    count: entry.waiting,
  });
  return {
    piece,
    markup: { inline_keyboard: [[button(say, "button-feed-keep", keep)], [list]] },
  };
}

function drawOne(say: Say, view: Extract<FeedView, { kind: "one" }>): Drawn {
  const { texts, language } = say;
  const { subscriber, verbs } = view;
  const { id, name, tier, status, categories } = subscriber;
  const press = (verb: Exclude<FeedVerb, "category"> | "list") => {
    const asked: FeedPress = verb === "list" ? { kind: "list" } : { kind: verb, id };
    return button(say, `button-feed-${verb}`, { on: "feed", press: asked });
  };
  const toggles = pickable.categories.all.map((to) => {
    const text = texts.plain(language, `category-${to}`);
    const isChosen = categories.includes(to);
    const press = { kind: "category", id, to, isIn: !isChosen } as const;
    return namedButton(`${isChosen ? "✓" : "·"} ${text}`, { on: "feed", press });
  });
  const others = verbs.flatMap((verb) => (verb === "category" ? [] : [[press(verb)]]));
  return {
    piece: texts.message(language, "feed-page", {
      name,
      tier: { choice: tier },
      status: { choice: status },
      count: categories.length,
      by: subscriber.askerName,
    }),
    markup: {
      inline_keyboard: [
        ...(verbs.includes("category") ? inRows(toggles) : []),
        ...others,
        [press("list")],
      ],
    },
  };
}

/** A key for the minutes in which it is shown: to be copied, not to be passed on. */
export function drawFeedKey(
  texts: Texts,
  { key, name, language }: { key: string; name: string; language: string },
): Drawn {
  const vars = { name, key: { ours: key } };
  return { piece: texts.message(language, "feed-key", vars), markup: undefined };
}
