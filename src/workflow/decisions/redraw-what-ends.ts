import { appNow } from "../../db/clock.ts";
import { endingOnCards } from "../../db/cases/ending-store.ts";
import { schedule } from "../../db/mail/schedule-store.ts";
import { undoWindowMs } from "../../domain/decisions/reversal.ts";

/** In milliseconds: the shortest and the longest time after the end. */
const after = { least: 1_500, most: 6_500 };

/**
 * Plans anew that cards are drawn when what they offer ends: a clock that ran ahead may have had that done
 * too early, and nobody saw to it again. One look is planned for an end, however often this is called.
 * @param wasAhead the clock is known to have run ahead: what it took for over is offered again at once
 */
export async function redrawWhatEnds(wasAhead: boolean): Promise<void> {
  const now = await appNow();
  // Another moment each time, as the inbox knows what came to it, and when that was due.
  const afterMs = after.least + (now.getTime() % (after.most - after.least));
  for (const { caseId, endsAt } of await endingOnCards(undoWindowMs)) {
    const redraw = (key: string, dueAt: Date) =>
      schedule({ key, lane: `case:${caseId}`, dueAt, event: { kind: "redraw_case", caseId } });
    const endsAfter = new Date(endsAt.getTime() + afterMs);
    await redraw(`redraw-again:${caseId}:${endsAt.getTime()}`, endsAfter);
    if (wasAhead) await redraw(`redraw-now:${caseId}:${now.getTime()}`, now);
  }
}
