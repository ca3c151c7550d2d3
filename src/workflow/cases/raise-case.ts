import { forgetPosted, cardKey, postedUnder } from "../../db/speaking/posted-store.ts";
import { type Priority } from "../../domain/delivery.ts";
import type { CaseId } from "../../domain/ids.ts";
import { showCase, showCopy } from "./show-case.ts";
import { Tier } from "../../domain/cases/tier.ts";

/** Posts a case's card anew, below what was said since: the one before points to it. */
export async function raiseCase(caseId: CaseId, priority: Priority): Promise<void> {
  for (const tier of Tier.options) {
    for (const at of await postedUnder(cardKey(caseId, tier))) {
      await forgetPosted(at);
      // At once, as its buttons are out of date.
      await showCopy(caseId, tier, at, "owed_to_press");
    }
  }
  await showCase(caseId, priority, "at_once");
}
