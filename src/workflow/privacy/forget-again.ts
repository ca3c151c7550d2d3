// Forgets again who was forgotten after a copy was made. Called by the start, and by a restore.
import { recordAudit } from "../../db/control/audit-store.ts";
import { appNow } from "../../db/clock.ts";
import { destroyKeyOf, retireKeyOf } from "../../db/privacy/data-key-store.ts";
import { erasePerson, eraseReporter, eraseTraces } from "../../db/privacy/held-store.ts";
import { isOfTeam } from "../../db/privacy/identity-store.ts";
import { findReporter, stillSomebody } from "../../db/reporting/reporter-store.ts";
import { UserId, type ReporterId } from "../../domain/ids.ts";
import type { Pseudonyms } from "../../domain/control/operator.ts";
import { keepOfForgotten } from "./forgotten-person.ts";

/** Who was forgotten: as they wanted, or once their time was over. */
export type Gone = { reporter: ReporterId; by: "wish" | "time" };

/** Of these those who are somebody still; how many. Nobody is told: they were, at the time. */
export async function forgetAgain(operator: Pseudonyms, gone: readonly Gone[]): Promise<number> {
  const known = await stillSomebody(gone.map(({ reporter }) => reporter));
  const wanted = new Set(gone.flatMap(({ by, reporter }) => (by === "wish" ? reporter : [])));
  for (const { id, userId } of known) {
    const reporter = await findReporter(userId);
    if (reporter === undefined) continue;
    await keepOfForgotten(operator, UserId.parse(userId), reporter);
    // As their time ends for whoever is of the team: they stay who they are there.
    if (!wanted.has(id) && (await isOfTeam(userId))) await eraseReporter(userId);
    else await eraseAll(userId);
    await recordAudit({
      kind: wanted.has(id) ? "reporter_forgotten" : "reporter_expired",
      subjectCode: `reporter:${id}`,
      actor: { kind: "system" },
      facts: {},
    });
  }
  return known.length;
}

async function eraseAll(userId: number): Promise<void> {
  await erasePerson(userId);
  await eraseTraces(userId, await appNow());
  await retireKeyOf(userId);
  await destroyKeyOf(userId);
}
