import { endingOnCards } from "../../db/cases/ending-store.ts";
import { undoWindowMs } from "../../domain/decisions/reversal.ts";
import { redrawAt } from "./decide-case.ts";

/** In milliseconds. Another moment than was planned at first, which the inbox may know as done. */
const afterMs = 2_000;

/**
 * Plans anew that cards are drawn when what they offer ends: a clock that ran ahead may have had that done
 * too early, and nobody saw to it again. Planning it twice does no harm.
 */
export async function redrawWhatEnds(): Promise<void> {
  for (const { caseId, endsAt } of await endingOnCards(undoWindowMs)) {
    await redrawAt({ id: caseId }, new Date(endsAt.getTime() + afterMs));
  }
}
