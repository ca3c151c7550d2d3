// Eleven questions before anything is decided. Used by the analysis, by decisions, and by the pages.
import { z } from "zod";

export const Question = z.enum([
  "binds",
  "verified",
  "competent",
  "judicial",
  "complete",
  "crime",
  "identified",
  "collected",
  "bounded",
  "protected",
  "secrecy",
]);
export type Question = z.infer<typeof Question>;

/** A 'no' to one of them, and nothing is disclosed. */
const barring = new Set<Question>(["binds", "verified", "competent", "judicial", "complete"]);

export const AnswerWord = z.enum(["yes", "no", "unclear"]);
export type AnswerWord = z.infer<typeof AnswerWord>;

const Answered = z.object({ answer: AnswerWord, line: z.string().optional() });
export const Analysis = z.partialRecord(Question, Answered);
export type Analysis = z.infer<typeof Analysis>;

/** UTF-16 units of what is said to an answer. */
export const maxLine = 300;

/** An answer counts; 'unclear' only with a reason. */
function counts(given: Analysis[Question]): boolean {
  if (given === undefined) return false;
  return given.answer !== "unclear" || (given.line ?? "") !== "";
}

/** How many questions have an answer that counts. */
export function answeredIn(analysis: Analysis): number {
  return Question.options.filter((question) => counts(analysis[question])).length;
}

export function isComplete(analysis: Analysis): boolean {
  return answeredIn(analysis) === Question.options.length;
}

/** The first question that still needs an answer, or a reason. */
export function nextQuestion(analysis: Analysis): Question | undefined {
  return Question.options.find((question) => !counts(analysis[question]));
}

/** The question by which disclosure is barred. */
export function barredBy(analysis: Analysis): Question | undefined {
  return Question.options.find(
    (question) => barring.has(question) && analysis[question]?.answer === "no",
  );
}

/** How many of each there are. */
export function tallyOf(analysis: Analysis): Record<AnswerWord, number> {
  const tally = { yes: 0, no: 0, unclear: 0 };
  for (const question of Question.options) {
    const given = analysis[question];
    if (given !== undefined) tally[given.answer] += 1;
  }
  return tally;
}

/** The same analysis gives the same text, whatever the order in which it was answered. */
export function analysisText(analysis: Analysis): string {
  return JSON.stringify(
    Question.options.map((question) => {
      const given = analysis[question];
      return [question, given?.answer ?? null, given?.line ?? null];
    }),
  );
}
