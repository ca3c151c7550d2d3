import { assign, assignmentOf, endAssignment } from "../db/assignment-store.ts";
import { recordAudit } from "../db/audit-store.ts";
import type { Case } from "../db/case-store.ts";
import { appNow } from "../db/clock.ts";
import { decisionsOf } from "../db/decision-store.ts";
import { assignmentMs, ruleWork, type Assignment } from "../domain/assignment.ts";
import { redrawAt, refuse, type DecidingPress, type Refused } from "./decide-case.ts";
import { showCase } from "./show-case.ts";

export type Worked =
  | { kind: "took" }
  | { kind: "released" }
  /** Somebody else has it. */
  | { kind: "taken"; assignment: Assignment; now: Date }
  | Refused;

/** Gives a case to whoever takes it, for a while, or once more for as long. */
export async function takeCase(held: Case, press: DecidingPress): Promise<Worked> {
  const refused = await refuseWork(held, press);
  if (refused !== undefined) return refused;
  const until = new Date((await appNow()).getTime() + assignmentMs);
  await assign(held.id, press.staffId, until);
  await recordWork("case_taken", held, press);
  await redrawAt(held, new Date(until.getTime() + 500));
  return { kind: "took" };
}

/** Lets go of a case, so that it is free again. */
export async function releaseCase(held: Case, press: DecidingPress): Promise<Worked> {
  const refused = await refuseWork(held, press);
  if (refused !== undefined) return refused;
  await endAssignment(held.id);
  await recordWork("case_released", held, press);
  return { kind: "released" };
}

/** Why somebody may not work on a case, as its presser is told. */
async function refuseWork(
  held: Case,
  press: DecidingPress,
): Promise<Extract<Worked, { kind: "refused" | "taken" }> | undefined> {
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

async function recordWork(
  kind: "case_taken" | "case_released",
  held: Case,
  { staffId, version }: DecidingPress,
): Promise<void> {
  await recordAudit({
    kind,
    subjectCode: held.code,
    actor: { kind: "staff", id: staffId },
    facts: { version },
  });
  await showCase(held.id, "owed_to_press");
}
