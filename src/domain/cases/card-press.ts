// What a card's buttons ask for, in words and back. Used by the card's view, its pages, and its presses.
import { z } from "zod";
import { BulkScope } from "../decisions/bulk.ts";
import { CategoryKey, Rating } from "./categories.ts";
import { CaseId, RecipientId, StaffId } from "../ids.ts";
import { sentenceMark, sentenceOfMark, type Sentence } from "../decisions/sentences.ts";
import { SnoozeTime } from "./snooze.ts";
import { SilenceTime } from "../privacy/silence.ts";
import { argumentOf, readVerdict, type Verdict } from "../decisions/decision.ts";

/** What a button on a case card asks for. */
export type CardPress =
  /** `sentence`: what the notice of it is to say in addition. */
  | { kind: "verdict"; verdict: Verdict; sentence?: Sentence | undefined }
  | { kind: "panel"; page: PanelPage; sentence?: Sentence | undefined }
  | { kind: "back" }
  | { kind: "undo" }
  /** A question to one of the reporters. */
  | { kind: "ask" }
  /** Who takes a case works on it; others leave it alone for a while. */
  | { kind: "take" }
  | { kind: "release" }
  | { kind: "hand_over"; to: StaffId }
  | { kind: "recategorize"; category: CategoryKey }
  /** This case is graver, or less grave, than its category. */
  | { kind: "rate"; rating: Rating }
  /** Those that belong together with it are listed, to be decided together. */
  | { kind: "bulk"; scope: BulkScope }
  /** Its reports go to another case. */
  | { kind: "merge"; into: CaseId }
  /** The text for a recipient, in the presser's private chat. */
  | { kind: "refer"; to: RecipientId }
  /** Nobody who reported it hears of it for a while, or again. */
  | { kind: "quiet"; time: SilenceTime }
  | { kind: "tell_again" }
  /** It is left until a time, or waits again at once. */
  | { kind: "snooze"; time: SnoozeTime }
  | { kind: "wake" }
  /** Everything about it, in the presser's private chat. */
  | { kind: "details" };

/** Whether a press only turns the card's pages: it decides nothing, and shows nothing that is not there. */
export function isGlance({ kind }: CardPress): boolean {
  return kind === "panel" || kind === "back";
}

export const PanelPage = z.enum([
  "escalate",
  "escalate_as_other",
  "dismiss",
  "dismiss_sentence",
  "uphold",
  "uphold_sentence",
  "return",
  "more",
  "hand_over",
  "category",
  "merge",
  "refer",
  "quiet",
  "snooze",
]);
export type PanelPage = z.infer<typeof PanelPage>;

/** What a page leads to: a decision, work for whoever has the case, a referral, silence, or anything else. */
export const panelUses = {
  escalate: "escalate",
  escalate_as_other: "escalate",
  dismiss: "dismiss",
  dismiss_sentence: "dismiss",
  uphold: "uphold",
  uphold_sentence: "uphold",
  return: "return",
  more: "look",
  hand_over: "work",
  category: "work",
  merge: "work",
  refer: "refer",
  quiet: "quiet",
  snooze: "work",
} as const satisfies Record<PanelPage, Verdict["kind"] | "look" | "work" | "refer" | "quiet">;

/** A button's verb and argument, as its data carries them: `dismiss:gone`, with a sentence `dismiss:gone.f`. */
export function cardPressWords(press: CardPress): string {
  const sentence = "sentence" in press ? press.sentence : undefined;
  return sentence === undefined ? wordsOf(press) : `${wordsOf(press)}.${sentenceMark(sentence)}`;
}

type Plain = Exclude<CardPress, { kind: "verdict" }>;
type PlainOf<K extends Plain["kind"]> = Extract<Plain, { kind: K }>;
type Words<P> = {
  verb: string;
  argument: (press: P) => string | number;
  read: (word: string) => P | undefined;
};

/** One that asks for nothing but what it is called. */
function alone<
  K extends "back" | "undo" | "ask" | "take" | "release" | "tell_again" | "wake" | "details",
>(kind: K) {
  return { verb: kind, argument: () => "", read: () => ({ kind }) };
}

/** Each press with its verb, its own, and its argument; a verdict goes by the verb of its decision. */
const plainWords: { [K in Plain["kind"]]: Words<PlainOf<K>> } = {
  panel: {
    verb: "panel",
    argument: ({ page }) => page,
    read: (word) => made(PanelPage, word, (page) => ({ kind: "panel", page })),
  },
  back: alone("back"),
  undo: alone("undo"),
  ask: alone("ask"),
  take: alone("take"),
  release: alone("release"),
  tell_again: alone("tell_again"),
  wake: alone("wake"),
  details: alone("details"),
  hand_over: {
    verb: "hand",
    argument: ({ to }) => to,
    read: (word) => made(StaffId, word, (to) => ({ kind: "hand_over", to })),
  },
  recategorize: {
    verb: "recategorize",
    argument: ({ category }) => category,
    read: (word) => made(CategoryKey, word, (category) => ({ kind: "recategorize", category })),
  },
  rate: {
    verb: "rate",
    argument: ({ rating }) => rating,
    read: (word) => made(Rating, Number(word), (rating) => ({ kind: "rate", rating })),
  },
  bulk: {
    verb: "bulk",
    argument: ({ scope }) => scope,
    read: (word) => made(BulkScope, word, (scope) => ({ kind: "bulk", scope })),
  },
  merge: {
    verb: "merge",
    argument: ({ into }) => into,
    read: (word) => made(CaseId, word, (into) => ({ kind: "merge", into })),
  },
  refer: {
    verb: "refer",
    argument: ({ to }) => to,
    read: (word) => made(RecipientId, word, (to) => ({ kind: "refer", to })),
  },
  snooze: {
    verb: "snooze",
    argument: ({ time }) => time,
    read: (word) => made(SnoozeTime, word, (time) => ({ kind: "snooze", time })),
  },
  quiet: {
    verb: "quiet",
    argument: ({ time }) => time,
    read: (word) => made(SilenceTime, word, (time) => ({ kind: "quiet", time })),
  },
};

const byVerb = new Map(Object.values(plainWords).map((words) => [words.verb, words]));

function wordsOf(press: CardPress): string {
  if (press.kind !== "verdict") return packed(press.kind, press);
  return `${press.verdict.kind}:${argumentOf(press.verdict) ?? ""}`;
}

function packed<K extends Plain["kind"]>(kind: K, press: PlainOf<K>): string {
  const { verb, argument } = plainWords[kind];
  return `${verb}:${argument(press)}`;
}

/** Reads them back; undefined for anything this version does not know. */
export function readCardPress(verb: string, argument: string): CardPress | undefined {
  const [word = "", mark] = argument.split(".");
  const press = readPlain(verb, word);
  if (mark === undefined) return press;
  const sentence = sentenceOfMark(mark);
  const takesOne = press?.kind === "verdict" || press?.kind === "panel";
  return takesOne && sentence !== undefined ? { ...press, sentence } : undefined;
}

function readPlain(verb: string, argument: string): CardPress | undefined {
  const verdict = readVerdict(verb, argument);
  if (verdict !== undefined) return { kind: "verdict", verdict };
  return byVerb.get(verb)?.read(argument);
}

function made<T extends z.ZodType, P>(
  argument: T,
  given: unknown,
  press: (read: z.infer<T>) => P,
): P | undefined {
  const read = argument.safeParse(given);
  return read.success ? press(read.data) : undefined;
}
