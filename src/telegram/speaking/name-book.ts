// Asks Telegram who answers to a public name. Made by telegram.ts, used by facts.ts.
import type { Api } from "grammy";
import type { ResolvedName } from "../../domain/subjects/resolved-subject.ts";
import type { OriginChat } from "../../domain/subjects/subject-origins.ts";
import { readOutcome } from "../api/outcome.ts";
import { forGrammy } from "../api/signal.ts";

/** Who answers to public names, as Telegram says. */
export type NameBook = {
  /** Never throws: a name that could not be asked for stays a name. */
  resolve: (askerId: number, names: readonly string[]) => Promise<ResolvedName[]>;
};

/** Who asks for nobody in particular. */
export const ourselves = 0;

/** Many paste the same link at once; but a name can be passed on at any moment. In milliseconds. */
const rememberedMs = 60_000;
const rememberedNames = 1_000;
/** Somebody waits for the next question meanwhile. */
const askTimeoutMs = 3_000;

/** Whether so many names may be asked for. Telegram allows few questions: one person can't use them up. */
type MayAsk = (askerId: number, questions: number) => Promise<boolean>;

type Entry = { until: number; chat: OriginChat | undefined };

/** Asks Telegram, remembers the answers for a minute, and rests for as long as Telegram wants. */
export function createNameBook(
  api: Api,
  mayAsk: MayAsk,
  now: () => number = () => performance.now(),
): NameBook {
  const entries = new Map<string, Entry>();
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
  const remembered = (name: string): Entry | undefined => {
    const entry = entries.get(name);
    if (entry !== undefined && entry.until > now()) return entry;
    entries.delete(name);
    return undefined;
  };
  return {
    resolve: async (askerId, names) => {
      const unknown = names.filter((name) => remembered(name) === undefined);
      const isAsked =
        unknown.length > 0 && restsUntil <= now() && (await mayAsk(askerId, unknown.length));
      const found = await Promise.all(
        names.map(async (name) => {
          const entry = remembered(name);
          return { name, chat: entry === undefined && isAsked ? await ask(name) : entry?.chat };
        }),
      );
      return found.flatMap(({ name, chat }) => (chat === undefined ? [] : [{ name, chat }]));
    },
  };
}
