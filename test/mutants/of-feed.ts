import type { Mutant } from "./mutant.ts";

/** Of what machines are told: what was lifted, is too new, too grave or a person stays out of it. */
export const mutantsOfFeed: readonly Mutant[] = [
  {
    broken: "what is lifted leaves the feed some time after the decision",
    patches: [
      {
        file: "workflow/decisions/record-decision.ts",
        from: "await leaveFeed(held);",
        to: "",
      },
    ],
    tests: ["test/workflow/feed-objection.test.ts"],
  },
  {
    broken: "what was upheld enters the feed at once",
    patches: [
      {
        file: "domain/feed/entry.ts",
        from: "export const enterAfterMs = 24 * 3_600_000;",
        to: "export const enterAfterMs = 0;",
      },
    ],
    tests: ["test/workflow/feed.test.ts"],
  },
  {
    broken: "the public part holds what is of any severity",
    patches: [
      {
        file: "domain/feed/entry.ts",
        from: " && severity <= maxPublicSeverity && !isGrave",
        to: "",
      },
    ],
    tests: ["test/domain/feed-entry.test.ts"],
  },
  {
    broken: "the public part holds every kind of thing",
    patches: [
      {
        file: "domain/feed/entry.ts",
        from: "isPublic: publicKinds.includes(way.as) && ",
        to: "isPublic: ",
      },
    ],
    tests: ["test/domain/feed-entry.test.ts"],
  },
  {
    broken: "the public part keeps what became too grave for it",
    patches: [
      {
        file: "workflow/control/change-setting.ts",
        from: 'if (key === "category_severity" || key === "own_categories") await weighPublicPart();',
        to: "",
      },
    ],
    tests: ["test/workflow/feed-public.test.ts"],
  },
  {
    broken: "nobody hears that something left the public part for its severity",
    patches: [
      {
        file: "db/feed/feed-line-store.ts",
        from: "sql` or left_public`",
        to: "sql``",
      },
    ],
    tests: ["test/workflow/feed-public.test.ts"],
  },
  {
    broken: "a person is in the feed",
    patches: [
      {
        file: "domain/feed/entry.ts",
        from: 'user: "never",',
        to: 'user: { as: "channel", by: "user_id" },',
      },
    ],
    tests: ["test/domain/feed-entry.test.ts"],
  },
  {
    broken: "a phone number is in the feed",
    patches: [
      {
        file: "domain/feed/entry.ts",
        from: "if (key === undefined || leadsToSomebody(way.as, key)) return undefined;",
        to: "if (key === undefined) return undefined;",
      },
    ],
    tests: ["test/domain/feed-entry.test.ts"],
  },
  {
    broken: "terms of the gravest stand in the feed as they are",
    patches: [
      {
        file: "domain/feed/entry.ts",
        from: "(isGrave || ofVictims.includes(category))",
        to: "ofVictims.includes(category)",
      },
    ],
    tests: ["test/domain/feed-entry.test.ts"],
  },
  {
    broken: "the ETag is the same whatever came",
    patches: [
      {
        file: "workflow/feed/answer-feed.ts",
        from: "[tier, ...categories, since, upto].join",
        to: "[tier, ...categories, since].join",
      },
    ],
    tests: ["test/workflow/feed.test.ts"],
  },
  {
    broken: "whoever goes on from a number hears of nothing that left",
    patches: [
      {
        file: "db/feed/feed-line-store.ts",
        from: "where seq > ${after} and seq",
        to: "where (is_in or ${after} = 0) and seq > ${after} and seq",
      },
    ],
    tests: ["test/workflow/feed-objection.test.ts"],
  },
  {
    broken: "what nobody reviews stays in the feed for good",
    patches: [
      {
        file: "db/feed/feed-entry-store.ts",
        from: "const isOver = sql`is_in and until_at <= (select app_now())`;",
        to: "const isOver = sql`false`;",
      },
    ],
    tests: ["test/workflow/feed.test.ts"],
  },
  {
    broken: "one admin grants a key to the feed",
    patches: [
      {
        file: "domain/feed/subscriber.ts",
        from: 'if (whose !== "anybodys" && isOwn !== (whose === "askers")) return refused("not_you");',
        to: "",
      },
    ],
    tests: ["test/workflow/feed-granting.test.ts"],
  },
  {
    broken: "a key that was revoked still opens the feed",
    patches: [
      {
        file: "db/feed/feed-subscriber-store.ts",
        from: "${same(feedSubscribers.keyHash, keyHash)} and status = 'active'",
        to: "${same(feedSubscribers.keyHash, keyHash)}",
      },
    ],
    tests: ["test/workflow/feed.test.ts"],
  },
  {
    broken: "a subscriber is told of every category",
    patches: [
      {
        file: "db/feed/feed-line-store.ts",
        from: ": sql`category = any(",
        to: ": sql`(true or category = any(",
      },
      {
        file: "db/feed/feed-line-store.ts",
        from: '${sql.param(`{${categories.join(",")}}`)}::text[])`;',
        to: '${sql.param(`{${categories.join(",")}}`)}::text[]))`;',
      },
    ],
    tests: ["test/workflow/feed.test.ts"],
  },
];
