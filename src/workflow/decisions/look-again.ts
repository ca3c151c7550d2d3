// Opens a dismissed case for its appeals. Called when one is filed, when it is time, and on a new report.
import { waitingAppealsOn } from "../../db/decisions/appeal-store.ts";
import { lockCase, type Case } from "../../db/cases/case-store.ts";
import { appNow } from "../../db/clock.ts";
import { decisionsOf } from "../../db/decisions/decision-store.ts";
import { schedule } from "../../db/mail/schedule-store.ts";
import { appealGround, nextLookFrom } from "../../domain/decisions/appeal.ts";
import { isGravest } from "../../domain/cases/categories.ts";
import type { CaseId } from "../../domain/ids.ts";
import { recordDecision } from "./record-decision.ts";

/**
 * Opens a dismissed case again for the appeals that wait on it. After a look that rejected some, those
 * that come later wait for one further look together. `held`: locked by the caller.
 */
export async function lookAgain(held: Case): Promise<void> {
  const from = nextLookFrom(await decisionsOf(held.id));
  if (from > (await appNow()).getTime()) {
    await schedule({
      key: `look_again:${held.id}`,
      lane: `case:${held.id}`,
      dueAt: new Date(from),
      event: { kind: "look_again", caseId: held.id },
    });
    return;
  }
  const { category } = held;
  const by = { kind: "system" } as const;
  await recordDecision(
    held,
    { kind: "reopen", ground: appealGround, by, to: "open", category },
    { show: "anew", priority: isGravest(category) ? "gravest_card" : "card" },
  );
}

/** Takes up the appeals that waited together, if nothing else brought an answer since. */
export async function lookForAll(caseId: CaseId): Promise<void> {
  const held = await lockCase(caseId);
  if (held?.status !== "dismissed") return;
  if ((await waitingAppealsOn(caseId)).length > 0) await lookAgain(held);
}

/** The ground of a reopening. If appeals wait, they are looked at with it, and by somebody else. */
export async function groundToReopen<G extends string>(
  caseId: CaseId,
  ground: G,
): Promise<G | typeof appealGround> {
  return (await waitingAppealsOn(caseId)).length > 0 ? appealGround : ground;
}
