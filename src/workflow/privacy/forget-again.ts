// Forgets again who was forgotten after a backup was made. Called by `npm run restore`.
import { recordAudit } from "../../db/control/audit-store.ts";
import { appNow } from "../../db/clock.ts";
import { destroyKeyOf, retireKeyOf } from "../../db/privacy/data-key-store.ts";
import { erasePerson, eraseTraces } from "../../db/privacy/held-store.ts";
import { findReporter, personBehind } from "../../db/reporting/reporter-store.ts";
import { UserId, type ReporterId } from "../../domain/ids.ts";
import type { Pseudonyms } from "../../domain/control/operator.ts";
import { keepOfForgotten } from "./forgotten-person.ts";

/** Of these reporters those who are somebody still; how many. Nobody is told: they were, at the time. */
export async function forgetAgain(
  operator: Pseudonyms,
  reporters: readonly ReporterId[],
): Promise<number> {
  let forgotten = 0;
  for (const id of reporters) {
    const userId = await personBehind(id);
    if (userId === undefined) continue;
    const reporter = await findReporter(userId);
    if (reporter === undefined) continue;
    await keepOfForgotten(operator, UserId.parse(userId), reporter);
    await erasePerson(userId);
    await eraseTraces(userId, await appNow());
    await retireKeyOf(userId);
    await destroyKeyOf(userId);
    await recordAudit({
      kind: "reporter_forgotten",
      subjectCode: `reporter:${id}`,
      actor: { kind: "system" },
      facts: {},
    });
    forgotten += 1;
  }
  return forgotten;
}
