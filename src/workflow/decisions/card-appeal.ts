// The appeal on which a case is open again. Called when a card is read, drawn by its lines.
import { waitingAppealsOn } from "../../db/decisions/appeal-store.ts";
import { appealedAgainst, reopenedOnAppeal } from "../../domain/decisions/appeal.ts";
import type { Decision } from "../../domain/decisions/decision.ts";
import type { CaseId } from "../../domain/ids.ts";

/** What was appealed against, how many did, and why; who appeals is nobody's to know. */
export type CardAppeal = {
  against: Decision | undefined;
  count: number;
  reasons: readonly string[];
};

export async function readAppeal(
  caseId: CaseId,
  history: readonly Decision[],
  limit: number,
): Promise<CardAppeal | undefined> {
  const reopening = reopenedOnAppeal(history);
  if (reopening === undefined) return undefined;
  const appeals = await waitingAppealsOn(caseId);
  const reasons = appeals.flatMap(({ reason }) => reason ?? []);
  const against = appealedAgainst(history, reopening);
  return { against, count: appeals.length, reasons: reasons.slice(0, limit) };
}
