// Takes only the gravest for a while, and all again. Called by `/pause` and `/resume`.
import { recordAudit } from "../../db/control/audit-store.ts";
import { heldSinceRestore } from "../../db/control/restore-store.ts";
import { endPause, keepPause } from "../../db/control/pause-store.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { letGoAfterRestore } from "./release-restored.ts";
import { isAdmin } from "../staff/admins.ts";
import { isBlank } from "../../domain/speaking/visible-text.ts";
import { staffBehind } from "../staff/staff-behind.ts";
import type { Person } from "../../domain/staff/people.ts";

/** How long a reason may be, in UTF-16 units: it stands on people's screens. */
const maxReasonUnits = 200;

export type Paused = "paused" | "not_admin" | "no_reason" | "reason_too_long";

/** From now on only the gravest are taken. What people are writing is kept. */
export async function pauseIntake(operator: Operator, by: Person, words: string): Promise<Paused> {
  if (!(await isAdmin(operator, by.userId))) return "not_admin";
  if (isBlank(words)) return "no_reason";
  if (words.length > maxReasonUnits) return "reason_too_long";
  const staffId = await staffBehind(by);
  await keepPause(words.trim(), staffId);
  await recordAudit({
    kind: "intake_paused",
    subjectCode: "intake",
    actor: { kind: "staff", id: staffId },
    facts: {},
  });
  return "paused";
}

export type Resumed = "resumed" | "released" | "not_admin" | "not_paused";

/** What was held back since a restore goes out; where nothing is, every report is taken again. */
export async function resumeIntake(operator: Operator, by: Person): Promise<Resumed> {
  if (!(await isAdmin(operator, by.userId))) return "not_admin";
  if ((await heldSinceRestore()) !== undefined) {
    return (await letGoAfterRestore(await staffBehind(by))) ? "released" : "not_paused";
  }
  if (!(await endPause())) return "not_paused";
  await recordAudit({
    kind: "intake_resumed",
    subjectCode: "intake",
    actor: { kind: "staff", id: await staffBehind(by) },
    facts: {},
  });
  return "resumed";
}
