// Takes requests for the feed off HTTP, and puts its answers back. Opened by the status server.
import type { IncomingHttpHeaders } from "node:http";
import type { FeedAbout, FeedRefusal } from "../domain/feed/line.ts";

type Question = { since: number; etag: string | undefined } & (
  { tier: "key"; key: string } | { tier: "public" }
);
type Answer =
  | { kind: "refused"; because: FeedRefusal["error"] }
  | { kind: "same"; etag: string }
  | { kind: "lines"; etag: string; upto: number; body: Uint8Array; signature: string };

/** What answers; each call is a look into the database. */
export type Feed = {
  lines: (question: Question) => Promise<Answer>;
  about: () => Promise<FeedAbout>;
};

type Request = { method: string | undefined; url: string; headers: IncomingHttpHeaders };
export type Response = {
  code: number;
  headers: Record<string, string>;
  body?: string | Uint8Array;
};

/** So many are answered at once: each may hold a hundred thousand lines in memory. */
const atOnce = 2;

/** Answers what begins with `/feed`. */
export function openFeedDoor(feed: Feed): (request: Request) => Promise<Response> {
  let busy = 0;
  return async (request) => {
    if (request.method !== "GET") return refusal("not_allowed", { allow: "GET" });
    if (busy >= atOnce) return refusal("busy", { "retry-after": "5" });
    busy += 1;
    try {
      return await answerTo(feed, request);
    } finally {
      busy -= 1;
    }
  };
}

async function answerTo(feed: Feed, { url, headers }: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(url, "http://local");
  if (pathname === "/feed/v1") {
    const body = `${JSON.stringify(await feed.about())}\n`;
    return { code: 200, headers: { "content-type": "application/json" }, body };
  }
  const since = readSince(searchParams.get("since"));
  const etag = headers["if-none-match"];
  if (pathname === "/feed/v1/entries") {
    const key = /^Bearer +(\S{1,200})$/i.exec(headers.authorization ?? "")?.[1] ?? "";
    // Whose key it is comes first: who has none is told nothing else.
    const answer = await feed.lines({ tier: "key", key, since: since ?? 0, etag });
    if (answer.kind === "refused" || since !== undefined) return given(answer, "private, no-cache");
    return refusal("bad_since");
  }
  if (pathname !== "/feed/v1/public") return refusal("not_found");
  if (since === undefined) return refusal("bad_since");
  return given(await feed.lines({ tier: "public", since, etag }), "public, max-age=60");
}

/** Undefined: it is none. */
function readSince(given: string | null): number | undefined {
  if (given === null) return 0;
  return /^\d{1,15}$/.test(given) ? Number(given) : undefined;
}

function given(answer: Answer, caching: string): Response {
  if (answer.kind === "refused") return refusal(answer.because);
  const headers = { etag: answer.etag, "cache-control": caching, vary: "authorization" };
  if (answer.kind === "same") return { code: 304, headers };
  return {
    code: 200,
    headers: {
      ...headers,
      "content-type": "application/jsonl",
      "feed-upto": String(answer.upto),
      "feed-signature": Buffer.from(answer.signature).toString("base64"),
    },
    body: answer.body,
  };
}

const codes = {
  unauthorized: 401,
  not_found: 404,
  bad_since: 400,
  not_allowed: 405,
  busy: 503,
} as const satisfies Record<FeedRefusal["error"], number>;

function refusal(error: FeedRefusal["error"], also: Record<string, string> = {}): Response {
  const asks = error === "unauthorized" ? { "www-authenticate": "Bearer" } : {};
  const headers = { "content-type": "application/json", ...asks, ...also };
  return {
    code: codes[error],
    headers,
    body: `${JSON.stringify({ error } satisfies FeedRefusal)}\n`,
  };
}
