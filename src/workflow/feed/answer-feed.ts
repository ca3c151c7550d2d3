// Answers whoever asks for the feed over HTTP: signed lines, or why not. Called through the feed's door.
import { createHash, createHmac } from "node:crypto";
import { setImmediate as turn } from "node:timers/promises";
import { feedPart, feedUpto, hidden, type FeedScope } from "../../db/feed/feed-line-store.ts";
import { z } from "zod";
import { publicGrant, subscriberOfKey } from "../../db/feed/feed-subscriber-store.ts";
import { categoryKeys } from "../../domain/cases/categories.ts";
import { trustedComment, type FeedAbout, type FeedRefusal } from "../../domain/feed/line.ts";
import { publicKeyNow, signFile } from "../transparency/sign.ts";

/** Who asks: by a key, or as anybody. `etag`: of the answer that they have. */
export type FeedQuestion = { since: number; etag: string | undefined } & (
  { tier: "key"; key: string } | { tier: "public" }
);

export type FeedAnswer =
  | { kind: "refused"; because: Extract<FeedRefusal["error"], "unauthorized" | "not_found"> }
  | { kind: "same"; etag: string }
  | { kind: "lines"; etag: string; upto: number; body: Buffer; signature: string };

/** So many lines are read and written before others have a turn. */
const atOnce = 20_000;

export async function answerFeed(question: FeedQuestion): Promise<FeedAnswer> {
  const reader = await readerOf(question);
  if (typeof reader === "string") return { kind: "refused", because: reader };
  const { scope, hmacKey } = reader;
  const { since } = question;
  const upto = Math.max(since, await feedUpto(scope));
  const etag = etagOf(scope, since, upto);
  if (etag === question.etag) return { kind: "same", etag };
  const parts: Buffer[] = [];
  let after = since;
  while (after < upto) {
    const part = await feedPart(scope, { after, upto, limit: atOnce });
    parts.push(Buffer.from(withHidden(part.text, hmacKey)));
    after = part.count < atOnce ? upto : part.last;
    await turn();
  }
  const body = Buffer.concat(parts);
  const comment = trustedComment({ tier: scope.tier, since, upto });
  return { kind: "lines", etag, upto, body, signature: await signFile(body, comment) };
}

/** A wrong key, one that was revoked and none at all are looked for alike, and not told apart. */
async function readerOf(question: FeedQuestion) {
  if (question.tier === "public") {
    const grant = await publicGrant();
    if (grant === undefined) return "not_found";
    return { scope: { tier: "public", categories: categoryKeys }, hmacKey: "" } as const;
  }
  const found = await subscriberOfKey(hashOfKey(question.key));
  if (found === undefined) return "unauthorized";
  const { categories } = found;
  return { scope: { tier: "key", categories }, hmacKey: question.key } as const;
}

/** As what a key is kept. */
export const hashOfKey = (key: string) => createHash("sha256").update(key).digest("hex");

/** What is answered depends on nothing else. */
function etagOf({ tier, categories }: FeedScope, since: number, upto: number): string {
  const of = [tier, ...categories, since, upto].join(" ");
  return `"${createHash("sha256").update(of).digest("base64url").slice(0, 27)}"`;
}

/** What must stand in no list is given under the reader's own key. */
function withHidden(text: string, hmacKey: string): string {
  const [before = "", ...others] = text.split(hidden);
  // Between two signs stands what is hidden, and after each second one what is not.
  const shown = others.map((part, at) => (at % 2 === 0 ? hashed(part, hmacKey) : part));
  return before + shown.join("");
}

function hashed(json: string, hmacKey: string): string {
  const key = z.string().parse(JSON.parse(json));
  return JSON.stringify(createHmac("sha256", hmacKey).update(key).digest("hex"));
}

export async function aboutFeed(): Promise<FeedAbout> {
  const grant = await publicGrant();
  return {
    version: 1,
    publicKey: await publicKeyNow(),
    isPublic: grant !== undefined,
    contest: grant?.name ?? null,
  };
}
