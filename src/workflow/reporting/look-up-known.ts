import { ownReportsOn } from "../../db/reporting/own-report-store.ts";
import { findSubject } from "../../db/subjects/subject-store.ts";
import { takesAddition } from "../../domain/reporting/own-report.ts";
import type { Draft } from "../../domain/reporting/report-draft.ts";
import { asksAnew, knownOf, withKnown } from "../../domain/reporting/report-known.ts";
import type { Subject } from "../../domain/subjects/subject.ts";

/**
 * Finds out whether a draft's reporter has reported its subjects before, as far as they know of it.
 * Never before the category is chosen.
 */
export async function lookUpKnown(before: Draft, after: Draft): Promise<Draft> {
  const { subjects = [], category } = after.answers;
  if (category === undefined || !asksAnew(before.answers, after.answers)) return after;
  const codes: (string | undefined)[] = [];
  for (const subject of subjects) codes.push(await ownCodeOn(subject, after.chatId));
  return withKnown(after, knownOf(codes));
}

async function ownCodeOn(subject: Subject, userId: number): Promise<string | undefined> {
  const subjectId = await findSubject(subject);
  if (subjectId === undefined) return undefined;
  return (await ownReportsOn(userId, subjectId)).find(takesAddition)?.code;
}
