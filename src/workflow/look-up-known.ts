import { openCaseOf } from "../db/known-store.ts";
import { UserId } from "../domain/ids.ts";
import type { Draft } from "../domain/report-draft.ts";
import { asksAnew, knownAs, withKnown, type OpenCase } from "../domain/report-known.ts";

/** Finds out whether what an answer made of a draft was reported before. Never before its category. */
export async function lookUpKnown(before: Draft, after: Draft): Promise<Draft> {
  const { subjects = [], category } = after.answers;
  if (category === undefined || !asksAnew(before.answers, after.answers)) return after;
  const userId = UserId.parse(after.chatId);
  const cases: (OpenCase | undefined)[] = [];
  for (const { aliases } of subjects) cases.push(await openCaseOf(aliases, userId));
  return withKnown(after, knownAs(category, cases));
}
