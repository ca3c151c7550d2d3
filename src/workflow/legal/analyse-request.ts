// Takes answers to the eleven questions. Called by presses on them, and by what is written in reply.
import { keepLegalAnalysis, legalAnalysisOf } from "../../db/legal/legal-analysis-store.ts";
import { lockLegalRequest, type LegalRequest } from "../../db/legal/legal-request-store.ts";
import type { LegalRequestId, StaffId } from "../../domain/ids.ts";
import {
  maxLine,
  type Analysis,
  type AnswerWord,
  type Question,
} from "../../domain/legal/analysis.ts";

/** The answers to a request as it stands. */
export async function answersTo({ id, version }: Pick<LegalRequest, "id" | "version">): Promise<{
  answers: Analysis;
  digest: string | undefined;
}> {
  const kept = await legalAnalysisOf({ requestId: id, version });
  return { answers: kept?.answers ?? {}, digest: kept?.digest };
}

/** An answer by a button; a reason that was written before stays. */
export async function answerQuestion(
  by: StaffId,
  {
    id,
    version,
    question,
    answer,
  }: {
    id: LegalRequestId;
    version: number;
    question: Question;
    answer: AnswerWord;
  },
): Promise<boolean> {
  return keep(by, { id, version, question }, (before) => ({ ...before, answer }));
}

/** The line to an answer; false: there is no answer yet, or it is sealed. */
export async function writeLine(
  by: StaffId,
  { id, version, question }: { id: LegalRequestId; version: number; question: Question },
  text: string,
): Promise<boolean> {
  const line = text.trim().replaceAll(/\s+/g, " ").slice(0, maxLine);
  return keep(by, { id, version, question }, (before) => before && { ...before, line });
}

type Answered = NonNullable<Analysis[Question]>;

async function keep(
  by: StaffId,
  { id, version, question }: { id: LegalRequestId; version: number; question: Question },
  change: (before: Answered | undefined) => Answered | undefined,
): Promise<boolean> {
  const request = await lockLegalRequest(id);
  if (request?.version !== version || request.status !== "registered") return false;
  const { answers } = await answersTo(request);
  const changed = change(answers[question]);
  if (changed === undefined) return false;
  return keepLegalAnalysis({ requestId: id, version }, { ...answers, [question]: changed }, by);
}
