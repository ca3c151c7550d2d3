// What a card's buttons ask for, in words and back. Used by the card's view, its pages, and its presses.
import { z } from "zod";
import { BulkScope } from "../decisions/bulk.ts";
import { CategoryKey, Rating } from "./categories.ts";
import { CaseId, RecipientId, StaffId } from "../ids.ts";
import { sentenceMark, sentenceOfMark, type Sentence } from "../decisions/sentences.ts";
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
  /** Everything about it, in the presser's private chat. */
  | { kind: "details" };

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
} as const satisfies Record<PanelPage, Verdict["kind"] | "look" | "work" | "refer" | "quiet">;

/** A button's verb and argument, as its data carries them: `dismiss:gone`, with a sentence `dismiss:gone.f`. */
export function cardPressWords(press: CardPress): string {
  const sentence = "sentence" in press ? press.sentence : undefined;
  return sentence === undefined
    ? plainWords(press)
    : `${plainWords(press)}.${sentenceMark(sentence)}`;
}

function plainWords(press: CardPress): string {
  switch (press.kind) {
    case "verdict":
      return `${press.verdict.kind}:${argumentOf(press.verdict) ?? ""}`;
    case "panel":
      return `panel:${press.page}`;
    case "back":
    case "undo":
    case "ask":
    case "take":
    case "release":
    case "details":
    case "tell_again":
      return `${press.kind}:`;
    case "hand_over":
      return `hand:${press.to}`;
    case "bulk":
      return `bulk:${press.scope}`;
    case "recategorize":
      return `recategorize:${press.category}`;
    case "rate":
      return `rate:${press.rating}`;
    case "merge":
      return `merge:${press.into}`;
    case "refer":
      return `refer:${press.to}`;
    case "quiet":
      return `quiet:${press.time}`;
  }
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
  switch (verb) {
    case "panel":
      return made(PanelPage, argument, (page) => ({ kind: "panel", page }));
    case "back":
    case "undo":
    case "ask":
    case "take":
    case "release":
    case "details":
    case "tell_again":
      return { kind: verb };
    case "recategorize":
      return made(CategoryKey, argument, (category) => ({ kind: "recategorize", category }));
    case "rate":
      return made(Rating, Number(argument), (rating) => ({ kind: "rate", rating }));
    case "bulk":
      return made(BulkScope, argument, (scope) => ({ kind: "bulk", scope }));
    case "merge":
      return made(CaseId, argument, (into) => ({ kind: "merge", into }));
    case "refer":
      return made(RecipientId, argument, (to) => ({ kind: "refer", to }));
    case "quiet":
      return made(SilenceTime, argument, (time) => ({ kind: "quiet", time }));
    case "hand":
      return made(StaffId, argument, (to) => ({ kind: "hand_over", to }));
    default:
      return undefined;
  }
}

function made<T extends z.ZodType>(
  argument: T,
  given: unknown,
  press: (read: z.infer<T>) => CardPress,
): CardPress | undefined {
  const read = argument.safeParse(given);
  return read.success ? press(read.data) : undefined;
}
