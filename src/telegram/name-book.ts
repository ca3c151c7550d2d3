import type { Api } from "grammy";
import type { ResolvedName } from "../domain/resolved-subject.ts";
import type { OriginChat } from "../domain/subject-origins.ts";
import { refilled, withoutOne, type Bucket, type BucketRule } from "../domain/token-bucket.ts";
import { readOutcome } from "./api/outcome.ts";
import { forGrammy } from "./api/signal.ts";

/** Who answers to public names, as Telegram says. */
export type NameBook = {
  /** Never throws: a name that could not be asked for stays a name. */
  resolve: (askerId: number, names: readonly string[]) => Promise<ResolvedName[]>;
};

/** Many paste the same link at once; but a name can be passed on at any moment. In milliseconds. */
const rememberedMs = 60_000;
const rememberedNames = 1_000;
/** Somebody waits for the next question meanwhile. */
const askTimeoutMs = 3_000;
/** Telegram allows few such questions: one person can't use them up. */
const asks: BucketRule = { holds: 20, refillMs: 3_000 };
/** A bucket that was not drawn on for so long is full. */
const refilledMs = asks.holds * asks.refillMs;

type Entry = { until: number; chat: OriginChat | undefined };

/** Asks Telegram, remembers the answers for a minute, and rests for as long as Telegram wants. */
export function createNameBook(api: Api, now: () => number = () => performance.now()): NameBook {
  const entries = new Map<string, Entry>();
  const buckets = new Map<number, Bucket>();
  let restsUntil = 0;
  const ask = async (name: string): Promise<OriginChat | undefined> => {
    let chat: OriginChat | undefined;
    try {
      const signal = forGrammy(AbortSignal.timeout(askTimeoutMs));
      const { id, type, title, username } = await api.getChat(`@${name}`, signal);
      if (type !== "private") chat = { id, type, title, username };
    } catch (error) {
      const outcome = readOutcome(error);
      if (outcome.kind === "parked") restsUntil = now() + outcome.retryAfterMs;
      if (outcome.kind !== "lost") return undefined;
    }
    const [oldest] = entries.keys();
    if (entries.size >= rememberedNames && oldest !== undefined) entries.delete(oldest);
    entries.set(name, { until: now() + rememberedMs, chat });
    return chat;
  };
  const find = (askerId: number, name: string): Promise<OriginChat | undefined> => {
    const entry = entries.get(name);
    if (entry !== undefined && entry.until > now()) return Promise.resolve(entry.chat);
    entries.delete(name);
    const mayAsk = restsUntil <= now() && draw(buckets, askerId, new Date(now()));
    return mayAsk ? ask(name) : Promise.resolve(undefined);
  };
  return {
    resolve: async (askerId, names) => {
      const found = await Promise.all(
        names.map(async (name) => ({ name, chat: await find(askerId, name) })),
      );
      return found.flatMap(({ name, chat }) => (chat === undefined ? [] : [{ name, chat }]));
    },
  };
}

/** Takes one question out of somebody's bucket, if there is one; forgets those that are full. */
function draw(buckets: Map<number, Bucket>, askerId: number, at: Date): boolean {
  for (const [other, { at: drawnAt }] of buckets) {
    if (at.getTime() - drawnAt.getTime() < refilledMs) break;
    buckets.delete(other);
  }
  const bucket = refilled(buckets.get(askerId), asks, at);
  if (bucket.tokens < 1) return false;
  // The latest at the end, so that the look above ends early.
  buckets.delete(askerId);
  buckets.set(askerId, withoutOne(bucket));
  return true;
}
