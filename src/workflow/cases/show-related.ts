// Which other cases a card names, and keeps those up to date. Called at a case's first card and decisions.
import { findCase } from "../../db/cases/case-store.ts";
import { storeInternal } from "../../db/mail/inbox-store.ts";
import { casesInSamePlace, casesOfAlike, type RelatedCases } from "../../db/cases/related-store.ts";
import { isUndecided } from "../../domain/cases/case-status.ts";
import type { CaseId, SubjectId } from "../../domain/ids.ts";
import { showCase } from "./show-case.ts";

/** How many other cards are brought up to date when a case opens or is decided, at most. */
const redrawnRelated = 5;

/** What a card says of other cases. */
export type Related = {
  samePlace: RelatedCases;
  /** Of a search term similar ones, of anything else what may be the same. */
  alike: RelatedCases;
};

/**
 * A case got its first card or was decided, or what it is about met something else: the cards that name it
 * follow. They are owed in a transaction of their own, so that two related cases that change at once
 * don't wait for each other's cards. `change`: tells this one from all others of the case.
 */
export async function tellRelated(caseId: CaseId, change: string | number): Promise<void> {
  await storeInternal({
    key: `related_changed:${caseId}:${change}`,
    lane: "related",
    body: { kind: "related_changed", caseId },
  });
}

/** Owes the nearest of the cards that name a case, behind everything that somebody waits for. */
export async function showRelated(caseId: CaseId): Promise<void> {
  const changed = await findCase(caseId);
  if (changed === undefined) return;
  const { samePlace, alike } = await viewRelated(changed.subjectId, redrawnRelated);
  const waiting = [...samePlace.cases, ...alike.cases].filter(({ status }) => isUndecided(status));
  const ids = [...new Set(waiting.map(({ id }) => id))].sort();
  for (const id of ids) await showCase(id, "notice");
}

export async function viewRelated(subjectId: SubjectId, limit: number): Promise<Related> {
  const [samePlace, alike] = await Promise.all([
    casesInSamePlace(subjectId, limit),
    casesOfAlike(subjectId, limit),
  ]);
  return { samePlace, alike };
}
