import type { Chance } from "telegram-sandbox/clock";

/** What a person has in mind to report, before the first tap. */
export type Plan = {
  flow: "search_term" | "material";
  /** What they type when asked what it is. */
  subject: string;
  seenIn: string;
  category: string;
  note: string | undefined;
  /** They paste the link into the chat before they are asked for anything. */
  pastes: boolean;
};

export function pick<T>(chance: Chance, from: readonly [T, ...T[]]): T {
  return from[chance.below(from.length)] ?? from[0];
}

/** Milliseconds, at least `from`, below `to`. */
export function between(chance: Chance, from: number, to: number): number {
  return from + chance.next() * (to - from);
}

const places = ["telegram_search", "channel_or_group", "bot", "elsewhere"] as const;
const kinds = [
  "drugs",
  "fraud",
  "weapons",
  "counterfeits",
  "hate",
  "child_abuse",
  "other",
] as const;
const words = ["amber", "basil", "cobalt", "dahlia", "ember", "fennel", "garnet", "hazel"] as const;

/** Things that several people report. */
const sharedMarks = 12;

/**
 * Every other person reports something that others report as well, so that cases gather reports
 * while they are decided.
 */
export function planReport(chance: Chance, who: number, nth: number): Plan {
  const flow = chance.hits(0.55) ? "search_term" : "material";
  const shared = chance.hits(0.5);
  // Nobody plans to report one thing twice.
  const mark = shared ? `shared${(who + nth * 5) % sharedMarks}` : `own${who}n${nth}`;
  const category = shared ? pick(chance, ["drugs", "fraud", "weapons"]) : pick(chance, kinds);
  const isAsked = category === "other" || (category === "child_abuse" && flow === "search_term");
  const noted = isAsked || chance.hits(0.3);
  return {
    flow,
    subject: flow === "search_term" ? termsOf(chance, mark) : `https://t.me/channel_${mark}`,
    seenIn: pick(chance, places),
    category,
    note: noted ? `It says ${pick(chance, words)} and means ${noteCanary(who, nth)}` : undefined,
    pastes: flow === "material" && chance.hits(0.4),
  };
}

function termsOf(chance: Chance, mark: string): string {
  const first = `${mark} powder`;
  return chance.hits(0.15) ? `${first}\n${mark} tablets` : first;
}

/** Words that only moderators may read: never in the output of a process. */
function noteCanary(who: number, nth: number): string {
  return `quillnote${who}x${nth}`;
}

/** A name that nobody but its bearer and Telegram knows. */
export function nameCanary(who: number): string {
  return `Wrenfold${who}q`;
}
