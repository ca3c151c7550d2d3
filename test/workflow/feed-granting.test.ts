import { beforeAll, describe, expect, it } from "vitest";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import type { FeedVerb } from "../../src/domain/feed/subscriber.ts";
import { ChatId, FeedSubscriberId } from "../../src/domain/ids.ts";
import { answerFeed } from "../../src/workflow/feed/answer-feed.ts";
import { beginFeed, pressFeed, takeFeedKeyAway } from "../../src/workflow/feed/rule-subscriber.ts";
import { viewFeed, viewFeedKey } from "../../src/workflow/feed/show-feed.ts";
import { useCaseDesk } from "../support/case-desk.ts";
import { ada, alma, mo, publishers } from "../support/publishing.ts";

const desk = useCaseDesk();
const work = <T>(task: () => Promise<T>) => unitOfWork(desk.db, task);
const begin = (by: typeof ada, words: string) => work(() => beginFeed(publishers, by, words));
const press = (by: typeof ada, kind: Exclude<FeedVerb, "category">, id: FeedSubscriberId) =>
  work(() => pressFeed(publishers, by, { kind, id }));

async function newest(): Promise<FeedSubscriberId> {
  const [row] = await desk.sql`select id from feed_subscribers order by id desc limit 1`;
  return FeedSubscriberId.parse(row?.["id"]);
}
const chat = ChatId.parse(ada.userId);
const shown = (id: FeedSubscriberId) => work(() => viewFeedKey(chat, id));
const reads = async (key: string) =>
  (await work(() => answerFeed({ tier: "key", key, since: 0, etag: undefined }))).kind;

async function granted(): Promise<FeedSubscriberId> {
  expect(await begin(ada, "Hotline, blocklist")).toBe("shown");
  const id = await newest();
  expect(await press(ada, "ask", id)).toBe("done");
  expect(await press(alma, "confirm", id)).toBe("done");
  return id;
}

describe("a key to the feed", () => {
  it("takes two admins, and is for neither of them alone", async () => {
    expect(await begin(mo, "Mine")).toBe("not_admin");
    await begin(ada, "Hotline, blocklist");
    const id = await newest();
    expect(await press(alma, "ask", id)).toBe("not_you");
    expect(await press(alma, "confirm", id)).toBe("gone");
    expect(await press(ada, "show", id)).toBe("gone");
    expect(await press(ada, "ask", id)).toBe("done");
    expect(await press(ada, "confirm", id)).toBe("not_you");
    expect(await press(mo, "confirm", id)).toBe("not_admin");
    const alone = { ...publishers, owners: [alma.userId] };
    expect(await work(() => pressFeed(alone, alma, { kind: "confirm", id }))).toBe("gone");
    expect(await press(alma, "refuse", id)).toBe("done");
    expect(await press(alma, "confirm", id)).toBe("gone");
    const single = { ...publishers, owners: [ada.userId] };
    await begin(ada, "Another");
    const other = await newest();
    expect(await work(() => pressFeed(single, ada, { kind: "ask", id: other }))).toBe("no_second");
  });

  it("is shown once, kept as a digest, and gone from the chat in minutes", async () => {
    const id = await granted();
    expect(await press(alma, "show", id)).toBe("not_you");
    const both = await Promise.all([press(ada, "show", id), press(ada, "show", id)]);
    expect(both.toSorted()).toEqual(["done", "gone"]);
    const key = (await shown(id))?.key ?? "";
    expect(key).toMatch(/^slf_[\w-]{43}$/);
    expect(await reads(key)).toBe("lines");
    for (const table of ["outbox", "scheduled_tasks", "audit_events"]) {
      expect(JSON.stringify(await desk.sql`select * from ${desk.sql(table)}`)).not.toContain(key);
    }
    await work(() => takeFeedKeyAway(id));
    expect(await shown(id)).toBeUndefined();
    const kept = await desk.sql`select * from feed_subscribers where id = ${id}`;
    expect(JSON.stringify(kept)).not.toContain(key);
    expect(await reads(key)).toBe("lines");
    expect(await press(ada, "show", id)).toBe("gone");
  });

  it("is revoked by any one admin, from the next request on", async () => {
    const id = await granted();
    await press(ada, "show", id);
    const key = (await shown(id))?.key ?? "";
    expect(await press(mo, "revoke", id)).toBe("not_admin");
    expect(await press(alma, "revoke", id)).toBe("done");
    expect(await reads(key)).toBe("refused");
    expect(await shown(id)).toBeUndefined();
    expect(await press(ada, "show", id)).toBe("gone");
    expect(await press(alma, "revoke", id)).toBe("gone");
  });

  it("is of the categories that were chosen before it was asked for", async () => {
    await begin(ada, "Fraud desk");
    const id = await newest();
    const choose = (by: typeof ada) =>
      work(() => pressFeed(publishers, by, { kind: "category", id, to: "drugs", isIn: false }));
    expect(await choose(alma)).toBe("not_you");
    expect(await choose(ada)).toBe("done");
    await press(ada, "ask", id);
    expect(await choose(ada)).toBe("gone");
    const view = await work(() => viewFeed(ChatId.parse(alma.userId), { kind: "one", id }));
    if (view.kind !== "one") throw new Error(view.kind);
    expect(view.subscriber.categories).not.toContain("drugs");
    expect(view.verbs).toEqual(["confirm", "refuse"]);
  });
});

describe("the public part", () => {
  beforeAll(() => desk.sql`delete from feed_subscribers`);
  it("is opened by two with an address to object to, and closed by one", async () => {
    const open = async () =>
      (await work(() => answerFeed({ tier: "public", since: 0, etag: undefined }))).kind;
    await begin(ada, "public abuse@example.org");
    const id = await newest();
    await press(ada, "ask", id);
    expect(await open()).toBe("refused");
    expect(await press(alma, "confirm", id)).toBe("done");
    expect(await open()).toBe("lines");
    expect(await begin(ada, "public other@example.org")).toBe("public_already");
    expect(await press(ada, "revoke", id)).toBe("done");
    expect(await open()).toBe("refused");
  });

  it("is opened once, whoever agrees to two of them at once", async () => {
    const ids: FeedSubscriberId[] = [];
    for (const address of ["public a@example.org", "public b@example.org"]) {
      await begin(ada, address);
      ids.push(await newest());
    }
    for (const id of ids) await press(ada, "ask", id);
    const both = await Promise.allSettled(ids.map((id) => press(alma, "confirm", id)));
    const done = both.filter((each) => each.status === "fulfilled" && each.value === "done");
    expect(done).toHaveLength(1);
  });

  it("takes no name longer than a button", async () => {
    expect(await begin(ada, "x".repeat(65))).toBe("too_long");
  });
});
