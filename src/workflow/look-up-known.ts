import { openCategoriesOf } from "../db/known-store.ts";
import { ownReportsOn } from "../db/own-report-store.ts";
import { findSubject } from "../db/subject-store.ts";
import { takesAddition } from "../domain/own-report.ts";
import type { Draft } from "../domain/report-draft.ts";
import { asksAnew, knownAs, withKnown, type OnSubject } from "../domain/report-known.ts";
import type { Subject } from "../domain/subject.ts";

/** Finds out whether what an answer made of a draft was reported before. Never before its category. */
export async function lookUpKnown(before: Draft, after: Draft): Promise<Draft> {
  const { subjects = [], category } = after.answers;
  if (category === undefined || !asksAnew(before.answers, after.answers)) return after;
  const found: OnSubject[] = [];
  for (const subject of subjects) found.push(await lookUp(subject, after.chatId));
  return withKnown(after, knownAs(category, found));
}

async function lookUp(subject: Subject, userId: number): Promise<OnSubject> {
  const subjectId = await findSubject(subject);
  if (subjectId === undefined) return { ownCode: undefined, categories: undefined };
  const own = (await ownReportsOn(userId, subjectId)).find(takesAddition);
  return { ownCode: own?.code, categories: await openCategoriesOf(subjectId) };
}
