// What a line of the feed holds, and what is signed with it. Written by the feed, read by programs.
import { z } from "zod";
import { CategoryKey } from "../cases/categories.ts";

/** What kinds of things are ever told to machines: neither persons nor what leads to one. */
export const FeedKind = z.enum([
  "search_term",
  "channel",
  "group",
  "bot",
  "message",
  "story",
  "sticker_set",
  "proxy",
  "website",
]);
export type FeedKind = z.infer<typeof FeedKind>;

const moment = z.iso.datetime();
const seq = z.int().positive().describe("Grows with every line; ask for what came since.");
const id = z.uuid().describe("Names an entry in all lines about it.");

const Added = z.object({
  seq,
  id,
  op: z.literal("add").describe("It counts from now on; replaces an earlier line of the same id."),
  kind: FeedKind,
  form: z
    .enum(["plain", "hmac-sha256"])
    .describe("How `key` is written: as it is, or as HMAC-SHA256 in hex under your own key."),
  key: z.string().describe("A chat's number, a name, an address, or the folded key of a term."),
  name: z.string().optional().describe("The public name it had; a name can pass to somebody else."),
  category: CategoryKey,
  from: moment,
  until: moment.describe("From then on it counts no more, whether or not a line says so."),
});
const Removed = z.object({
  seq,
  id,
  op: z.literal("remove").describe("It counts no more. Take it out, and undo what rests on it."),
});

/** One line of the feed, version 1. */
export const FeedLine = z.discriminatedUnion("op", [Added, Removed]);
export type FeedLine = z.infer<typeof FeedLine>;

/** What `GET /feed/v1` says of the feed itself. */
export const FeedAbout = z.object({
  version: z.literal(1),
  publicKey: z.string().describe("Minisign's; every answer is signed by it."),
  isPublic: z.boolean().describe("Whether /feed/v1/public answers."),
  contest: z.string().nullable().describe("Where to object to an entry of the public tier."),
});

export type FeedAbout = z.infer<typeof FeedAbout>;

/** Why nothing is given. */
export const FeedRefusal = z.object({
  error: z.enum(["unauthorized", "not_found", "bad_since", "not_allowed", "busy"]),
});
export type FeedRefusal = z.infer<typeof FeedRefusal>;

/** For whom an answer is made: a subscriber's categories, or everybody. */
export type FeedTier = "key" | "public";

/** What is signed with an answer, so that an older one or another one's does not pass for it. */
export function trustedComment(answer: { tier: FeedTier; since: number; upto: number }): string {
  return `Searchlight feed v1 tier=${answer.tier} since=${answer.since} upto=${answer.upto}`;
}
