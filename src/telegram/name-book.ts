import type { Api } from "grammy";
import type { ResolvedName } from "../domain/resolved-subject.ts";
import type { OriginChat } from "../domain/subject-origins.ts";
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
const asksAMinute = 20;

type Entry = { until: number; chat: OriginChat | undefined };

/** Asks Telegram, remembers the answers for a minute, and rests for as long as Telegram wants. */
export function createNameBook(api: Api, now: () => number = () => performance.now()): NameBook {
  const entries = new Map<string, Entry>();
  const allowance = new Allowance(now);
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
    return restsUntil > now() || !allowance.take(askerId) ? Promise.resolve(undefined) : ask(name);
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

class Allowance {
  readonly #now: () => number;
  readonly #asked = new Map<number, number>();
  #since = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  take(askerId: number): boolean {
    if (this.#now() - this.#since > 60_000) {
      this.#since = this.#now();
      this.#asked.clear();
    }
    const count = (this.#asked.get(askerId) ?? 0) + 1;
    this.#asked.set(askerId, count);
    return count <= asksAMinute;
  }
}
