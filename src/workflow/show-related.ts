import { findCase } from "../db/case-store.ts";
import { storeInternal } from "../db/inbox-store.ts";
import { casesInSamePlace, casesOfSimilarTerms, type RelatedCases } from "../db/related-store.ts";
import { isUndecided } from "../domain/case-status.ts";
import type { CaseId, SubjectId } from "../domain/ids.ts";
import { showCase } from "./show-case.ts";

/** How many other cards are brought up to date when a case opens or is decided, at most. */
const redrawnRelated = 5;

/** What a card says of other cases. */
export type Related = { samePlace: RelatedCases; similar: RelatedCases };

/**
 * A case was opened or decided: the cards that name it follow. They are owed in a transaction of
 * their own, so that two related cases that change at once don't wait for each other's cards.
 */
export async function tellRelated(changed: { id: CaseId; version: number }): Promise<void> {
  await storeInternal({
    key: `related_changed:${changed.id}:${changed.version}`,
    lane: "related",
    body: { kind: "related_changed", caseId: changed.id },
  });
}

/** Owes the nearest of the cards that name a case, behind everything that somebody waits for. */
export async function showRelated(caseId: CaseId): Promise<void> {
  const changed = await findCase(caseId);
  if (changed === undefined) return;
  const { samePlace, similar } = await viewRelated(changed.subjectId, redrawnRelated);
  const waiting = [...samePlace.cases, ...similar.cases].filter(({ status }) =>
    isUndecided(status),
  );
  const ids = [...new Set(waiting.map(({ id }) => id))].sort();
  for (const id of ids) await showCase(id, "notice");
}

export async function viewRelated(subjectId: SubjectId, limit: number): Promise<Related> {
  return {
    samePlace: await casesInSamePlace(subjectId, limit),
    similar: await casesOfSimilarTerms(subjectId, limit),
  };
}
