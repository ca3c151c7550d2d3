// How often Telegram is asked something for one person. Used before an update is handled, by its facts.
import { pass, type FloodGate } from "../speaking/flood-gate.ts";
import type { ChatId } from "../ids.ts";

/** How many questions at most Telegram is asked for one person within any minute. */
export const questionsAMinute = 20;

/** What Telegram is to be asked about; a chat has to be known here first. */
export type AskedAbout =
  | { kind: "queue"; chatId: ChatId }
  | { kind: "source"; chatId: ChatId }
  /** A group that an admin wants to set up. Nobody else gets an answer that needs it. */
  | { kind: "group_of_admin" }
  /** Names that a person wrote. */
  | { kind: "names" };

/** Whether Telegram is asked; `needless`: the answer would change nothing. */
export type Admission = "ask" | "too_often" | "needless";

/** What is known when somebody does something that takes a question to Telegram. */
export type Asking = {
  isKnown: boolean;
  /** There was room for all of the questions, and they are counted now. */
  isCounted: boolean;
  gate: FloodGate | undefined;
  now: Date;
};

/** A flood is passed over anyway, so nothing is asked for it. */
export function admissionOf({ isKnown, isCounted, gate, now }: Asking): Admission {
  if (!isKnown) return "needless";
  const isFlood = pass(gate, now).passage.kind === "closed";
  return isCounted && !isFlood ? "ask" : "too_often";
}
