// Plans when a waiting case's card is to change by itself. Called when it opens, is decided or is raised.
import { findCase } from "../../db/cases/case-store.ts";
import { aboutNow } from "../../db/clock.ts";
import { schedule } from "../../db/mail/schedule-store.ts";
import type { CaseId } from "../../domain/ids.ts";
import { dueOf, nearAfterMs } from "../../domain/cases/target.ts";
import type { Decision } from "../../domain/decisions/decision.ts";
import { waitOf, type Waiting } from "./wait-of-case.ts";

/**
 * Plans when a waiting case's card is to say that less time is left, and when it is to be raised.
 * Planning it again does no harm: the inbox knows a task by its time.
 */
export async function planDue(caseId: CaseId): Promise<void> {
  const held = await findCase(caseId);
  if (held !== undefined) await planDueOf(held);
}

/** The same of a case that was read already; `history`: and its decisions, too. */
export async function planDueOf(held: Waiting, history?: readonly Decision[]): Promise<void> {
  const { id: caseId } = held;
  const wait = await waitOf(held, history);
  if (wait === undefined) return;
  // A case that was opened a moment ago began after what is now for whoever opened it.
  const now = new Date(Math.max((await aboutNow()).getTime(), wait.since.getTime()));
  const { changesInMs } = dueOf(wait, now);
  if (changesInMs === undefined) return;
  const lane = `case:${caseId}`;
  await schedule({
    key: `due:${caseId}`,
    lane,
    dueAt: new Date(now.getTime() + changesInMs + 500),
    event: { kind: "less_time_left", caseId },
  });
  await schedule({
    key: `near:${caseId}`,
    lane,
    dueAt: new Date(wait.since.getTime() + nearAfterMs(wait.targetMs)),
    event: { kind: "near_target", caseId },
  });
}
