// Rounds of several contenders in turn, and what they come to. Used by scenarios that compare rates.
import { setTimeout as sleep } from "node:timers/promises";
import { quantile, spreadOf, sum } from "./statistics.ts";
import type { Figures, Row } from "./table.ts";
import { difference, openMeter, type Usage, type Written } from "./usage.ts";
import type { Contender } from "../stage/contender.ts";

/** What a round came to: so many in so long, and how long each part of them took. */
export interface Round {
  made: number;
  ms: number;
  tookMs: readonly number[];
}

export interface Racer {
  name: string;
  round: (ms: number) => Promise<Round>;
  /** Whose usage is counted. */
  contender?: Contender;
}

export interface Pace {
  rounds: number;
  roundMs: number;
  warmMs: number;
  /** A backend reports what it wrote this long after its last statement, at the latest. */
  settleMs: number;
}

type Entry = {
  racer: Racer;
  meter: Awaited<ReturnType<typeof openMeter>> | undefined;
  rounds: Round[];
  used: Usage[];
  warm: Round | undefined;
};

type Moment = Partial<Written> & { atMs: number };

/** Runs the racers in turn; the first is the one whose ratio to each of the others is told. */
export async function beside(what: string, racers: readonly Racer[], pace: Pace): Promise<Row[]> {
  const entries: Entry[] = [];
  for (const racer of racers) {
    const meter = racer.contender && (await openMeter(racer.contender));
    entries.push({ racer, meter, rounds: [], used: [], warm: undefined });
  }
  const writtenNow = async () => {
    const counts = await Promise.all(entries.map(async ({ meter }) => meter?.written()));
    return { counts, atMs: performance.now() };
  };
  // What was written to prepare the load is reported by then.
  await sleep(Math.min(pace.settleMs, 2_000));
  const calm = await writtenNow();
  await sleep(pace.settleMs);
  const before = await writtenNow();
  for (const entry of entries) entry.warm = await entry.racer.round(pace.warmMs);
  for (let nth = 0; nth < pace.rounds; nth += 1) {
    for (const { racer, meter, rounds, used } of entries) {
      const began = await meter?.usage();
      rounds.push(await racer.round(pace.roundMs));
      const ended = await meter?.usage();
      if (began !== undefined && ended !== undefined) used.push(difference(ended, began));
    }
  }
  await sleep(pace.settleMs);
  const after = await writtenNow();
  for (const { meter } of entries) await meter?.close();
  return entries.map((entry, nth) => {
    const moments = [calm, before, after].map(({ counts, atMs }) => ({ ...counts[nth], atMs }));
    const wrote = writtenInRounds(entry, moments);
    return { what, who: entry.racer.name, figures: figuresOf(entry, entries[0], wrote) };
  });
}

/**
 * What was written in the rounds: of all since they began, without what a bot writes while others have
 * their rounds. That is known from before, when nobody had one.
 */
function writtenInRounds({ rounds, warm }: Entry, moments: readonly Moment[]): Partial<Written> {
  const [calm, before, after] = moments;
  if (calm === undefined || before === undefined || after === undefined) return {};
  const quiet = difference(before, calm);
  const { atMs, ...all } = difference(after, before);
  const idleMs = atMs - sum([warm?.ms ?? 0, ...rounds.map(({ ms }) => ms)]);
  const entries = Object.entries(all).map(([name, count]) => {
    const whileQuiet = Number(Reflect.get(quiet, name));
    return [name, count - (whileQuiet / quiet.atMs) * idleMs];
  });
  return Object.fromEntries(entries);
}

const ratesOf = ({ rounds }: Entry) => rounds.map(({ made, ms }) => (made / ms) * 1_000);

function figuresOf(entry: Entry, first: Entry | undefined, wrote: Partial<Written>): Figures {
  const rate = spreadOf(ratesOf(entry));
  const took = entry.rounds.flatMap(({ tookMs }) => tookMs);
  const made = sum(entry.rounds.map((round) => round.made));
  const each = (of: keyof Usage) => sum(entry.used.map((used) => used[of])) / made;
  const figures: Figures = { "a second": rate };
  if (first !== undefined) figures["first is ×"] = spreadOf(ratesOf(first)).median / rate.median;
  if (took.length > 0) {
    figures["p50 ms"] = quantile(took, 0.5);
    figures["p99 ms"] = quantile(took, 0.99);
  }
  if (entry.used.length === 0) return figures;
  figures["statements"] = each("statements");
  for (const [name, count] of Object.entries(wrote))
    figures[name] = count / (made + (entry.warm?.made ?? 0));
  figures["calls"] = each("calls");
  figures["bot ms"] = each("botMs");
  figures["PostgreSQL ms"] = each("postgresMs");
  return figures;
}

/** Has all of them act again and again, for so long. */
export async function runFor(
  ms: number,
  actors: readonly { acts: () => Promise<readonly number[]> }[],
): Promise<Round> {
  const tookMs: number[] = [];
  let made = 0;
  const began = performance.now();
  const until = began + ms;
  let lastAt = began;
  await Promise.all(
    actors.map(async (actor) => {
      while (performance.now() < until) {
        const took = await actor.acts();
        if (took.length === 0) return;
        made += 1;
        lastAt = performance.now();
        tookMs.push(...took);
      }
    }),
  );
  return { made, ms: lastAt - began, tookMs };
}
