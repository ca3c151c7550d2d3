import { describe, expect, it } from "vitest";
import { openFeedDoor, type Feed } from "../../src/runtime/feed-door.ts";

const lines = {
  kind: "lines",
  etag: '"a"',
  upto: 7,
  body: Buffer.from('{"seq":7}\n'),
  signature: "untrusted comment\nabc\n",
} as const;

function feedOf(answer: Awaited<ReturnType<Feed["lines"]>>) {
  const asked: unknown[] = [];
  const feed: Feed = {
    lines: async (question) => {
      asked.push(question);
      return question.etag === '"a"' && answer.kind === "lines"
        ? { kind: "same", etag: '"a"' }
        : answer;
    },
    about: async () => ({ version: 1, publicKey: "K", isPublic: false, contest: null }),
  };
  const door = openFeedDoor(feed);
  const gets = (url: string, headers = {}, method = "GET") => door({ url, method, headers });
  return { asked, gets };
}

describe("the feed over HTTP", () => {
  it("hands on the key and what the client has, and signs in a header", async () => {
    const { asked, gets } = feedOf(lines);
    const headers = { authorization: "Bearer slf_x" };
    const answer = await gets("/feed/v1/entries?since=3", headers);
    expect(asked).toEqual([{ tier: "key", key: "slf_x", since: 3, etag: undefined }]);
    expect(answer).toMatchObject({
      code: 200,
      headers: { etag: '"a"', "feed-upto": "7", "content-type": "application/jsonl" },
    });
    const signature = Buffer.from(answer.headers["feed-signature"] ?? "", "base64").toString();
    expect(signature).toBe(lines.signature);
    expect(await gets("/feed/v1/entries", { ...headers, "if-none-match": '"a"' })).toEqual({
      code: 304,
      headers: expect.objectContaining({ etag: '"a"' }),
    });
  });

  it("refuses whoever has no key in the same words, whatever else is wrong", async () => {
    const { gets } = feedOf({ kind: "refused", because: "unauthorized" });
    const wrong = [
      await gets("/feed/v1/entries"),
      await gets("/feed/v1/entries?since=x", { authorization: "Bearer no" }),
      await gets("/feed/v1/entries", { authorization: "Basic no" }),
      await gets("/feed/v1/entries", { authorization: `Bearer ${"x".repeat(5_000)}` }),
    ];
    for (const each of wrong) expect(each).toEqual(wrong[0]);
    expect(wrong[0]).toMatchObject({ code: 401, body: '{"error":"unauthorized"}\n' });
  });

  it("knows its paths, its method and what a number is", async () => {
    const { gets } = feedOf(lines);
    expect((await gets("/feed/v1")).code).toBe(200);
    expect((await gets("/feed/v2/entries")).code).toBe(404);
    expect((await gets("/feed/v1/public")).code).toBe(200);
    for (const since of ["-1", "1.5", "x", "9".repeat(16)]) {
      expect((await gets(`/feed/v1/public?since=${since}`)).code).toBe(400);
    }
    expect((await gets("/feed/v1/public", {}, "POST")).code).toBe(405);
  });

  it("answers few at once, as each answer may be long", async () => {
    let finish = () => {};
    const waits = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const door = openFeedDoor({
      lines: async () => {
        await waits;
        return lines;
      },
      about: async () => ({ version: 1, publicKey: "K", isPublic: false, contest: null }),
    });
    const ask = () => door({ url: "/feed/v1/public", method: "GET", headers: {} });
    const under = [ask(), ask()];
    expect((await ask()).code).toBe(503);
    finish();
    expect((await Promise.all(under)).map(({ code }) => code)).toEqual([200, 200]);
    expect((await ask()).code).toBe(200);
  });
});
