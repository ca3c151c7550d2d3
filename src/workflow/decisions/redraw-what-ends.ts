import { endingOnCards } from "../../db/cases/ending-store.ts";
import { undoWindowMs } from "../../domain/decisions/reversal.ts";
import { redrawAt } from "./decide-case.ts";

/**
 * Plans anew that cards are drawn when what they offer ends: a clock that ran ahead may have had that done
 * too early, and nobody saw to it again. Planning it twice does no harm.
 */
export async function redrawWhatEnds(): Promise<void> {
  for (const { caseId, endsAt } of await endingOnCards(undoWindowMs)) {
    await redrawAt({ id: caseId }, new Date(endsAt.getTime() + 1_000));
  }
}
