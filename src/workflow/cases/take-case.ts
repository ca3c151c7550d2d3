// Takes a case and lets go of it. Called by presses on cards and by verbs that only who has it may do.
import { assign, assignmentOf, endAssignment } from "../../db/cases/assignment-store.ts";
import { recordAudit } from "../../db/control/audit-store.ts";
import { setSnooze, type Case } from "../../db/cases/case-store.ts";
import { appNow } from "../../db/clock.ts";
import { decisionsOf } from "../../db/decisions/decision-store.ts";
import { closePanel } from "../../db/cases/panel-store.ts";
import { assignmentMs, ruleWork, type Assignment } from "../../domain/cases/assignment.ts";
import type { StaffId } from "../../domain/ids.ts";
import { redrawAt, refuse, type DecidingPress, type Refused } from "../decisions/decide-case.ts";
import { showCase } from "./show-case.ts";
import type { AuditFacts } from "../../domain/control/audit-event.ts";

/** Somebody else has it. */
export type TakenByAnother = { kind: "taken"; assignment: Assignment; now: Date };

export type Taken = { kind: "took" } | { kind: "released" } | TakenByAnother | Refused;

/** Gives a case to whoever takes it, for a while, or once more for as long. */
export async function takeCase(held: Case, press: DecidingPress): Promise<Taken> {
  const refused = await refuseWork(held, press);
  if (refused !== undefined) return refused;
  await giveTo(held, press.staffId);
  await recordWork("case_taken", held, press);
  return { kind: "took" };
}

/** Lets go of a case, so that it is free again. */
export async function releaseCase(held: Case, press: DecidingPress): Promise<Taken> {
  const refused = await refuseWork(held, press);
  if (refused !== undefined) return refused;
  if ((await assignmentOf(held.id)) === undefined) await showCase(held.id, "owed_to_press");
  else {
    await endAssignment(held.id);
    await recordWork("case_released", held, press);
  }
  return { kind: "released" };
}

/** From now on somebody has a case, until the time that is given back. */
export async function giveTo(held: Case, staffId: StaffId): Promise<Date> {
  if (held.snoozedUntil !== undefined) await setSnooze(held.id, undefined);
  const until = new Date((await appNow()).getTime() + assignmentMs);
  await assign(held.id, staffId, until);
  await redrawAt(held, new Date(until.getTime() + 500));
  return until;
}

/** Why somebody may not work on a case, as its presser is told. */
export async function refuseWork(
  held: Case,
  press: DecidingPress,
): Promise<TakenByAnother | Refused | undefined> {
  const ruling = ruleWork(held, await assignmentOf(held.id), press);
  switch (ruling.kind) {
    case "allowed":
      return undefined;
    case "taken":
      return { kind: "taken", assignment: ruling.assignment, now: await appNow() };
    case "refused":
      return refuse(ruling.because, await decisionsOf(held.id), press);
  }
}

/** Keeps in the audit trail who did what with a case, and shows it. */
export async function recordWork(
  kind: "case_taken" | "case_released" | "case_handed_over",
  held: Case,
  { staffId, version }: Pick<DecidingPress, "staffId" | "version">,
  facts: AuditFacts<"case_handed_over"> = {},
): Promise<void> {
  await recordAudit({
    kind,
    subjectCode: held.code,
    actor: { kind: "staff", id: staffId },
    facts: { version, ...facts },
  });
  await closePanel(held.id);
  await showCase(held.id, "owed_to_press");
}
