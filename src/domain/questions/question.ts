// Whether a reporter may be asked, and how a question ends. Used by asking, its presses, and its store.
import { z } from "zod";
import { awaitedStatus, type CaseStatus } from "../cases/case-status.ts";
import { Tier } from "../cases/tier.ts";
import { QuestionId } from "../ids.ts";

/**
 * `drafted`: the moderator is asked for the words. `dropped`: it was never asked. `waiting`: for the
 * reporter. All others end it: `stopped` also for further ones on the case, `unreached` when the
 * reporter can't be written to.
 */
export const QuestionStatus = z.enum([
  "drafted",
  "dropped",
  "waiting",
  "answered",
  "declined",
  "stopped",
  "closed",
  "unreached",
]);
export type QuestionStatus = z.infer<typeof QuestionStatus>;

/** What a button beneath a question asks for; `whom`: the mark under which the question knows a reporter. */
export const QuestionPress = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("to"), whom: z.string().regex(/^[\w-]{8}$/) }),
  z.object({ kind: z.literal("drop") }),
  z.object({ kind: z.literal("close") }),
]);
export type QuestionPress = z.infer<typeof QuestionPress>;

/** How long a question may be, in UTF-16 units. */
export const maxQuestionUnits = 500;

/** The letters under which the team knows a case's reporters, in the order of their reports. */
export function pseudonymOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${pseudonymOf(Math.floor(index / 26) - 1)}${last}`;
}

/** The team whose turn it is to decide may ask the reporters. */
export function mayAsk(tier: Tier, status: CaseStatus): boolean {
  return awaitedStatus[tier] === status;
}

/** What is said of a question: in its group, to the reporter, and what became of it. */
export const questionMessages = [
  z.object({ kind: z.literal("show_question"), questionId: QuestionId }),
  /** Whoever asks is led to where they write it. */
  z.object({ kind: z.literal("prompt_question"), questionId: QuestionId }),
  z.object({ kind: z.literal("ask_reporter"), questionId: QuestionId }),
  z.object({ kind: z.literal("tell_answer"), questionId: QuestionId, tier: Tier }),
] as const;
