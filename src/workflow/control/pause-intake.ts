import { uuidv7 } from "uuidv7";
import { recordAudit } from "../../db/control/audit-store.ts";
import { endPause, keepPause } from "../../db/control/pause-store.ts";
import { staffOf } from "../../db/staff/staff-store.ts";
import { StaffId } from "../../domain/ids.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { isAdmin } from "../staff/admins.ts";
import { isBlank } from "../../domain/speaking/visible-text.ts";
import type { Admin } from "./change-setting.ts";

/** How long a reason may be, in UTF-16 units: it stands on people's screens. */
const maxReasonUnits = 200;

export type Paused = "paused" | "not_admin" | "no_reason" | "reason_too_long";

/** From now on only the gravest are taken. What people are writing is kept. */
export async function pauseIntake(start: Operator, by: Admin, words: string): Promise<Paused> {
  if (!(await isAdmin(start, by.userId))) return "not_admin";
  if (isBlank(words)) return "no_reason";
  if (words.length > maxReasonUnits) return "reason_too_long";
  const staffId = await staffOf(by.userId, StaffId.parse(uuidv7()), by.name);
  await keepPause(words.trim(), staffId);
  await recordAudit({
    kind: "intake_paused",
    subjectCode: "intake",
    actor: { kind: "staff", id: staffId },
    facts: {},
  });
  return "paused";
}

export type Resumed = "resumed" | "not_admin" | "not_paused";

/** Every report is taken again. */
export async function resumeIntake(start: Operator, by: Admin): Promise<Resumed> {
  if (!(await isAdmin(start, by.userId))) return "not_admin";
  if (!(await endPause())) return "not_paused";
  await recordAudit({
    kind: "intake_resumed",
    subjectCode: "intake",
    actor: { kind: "staff", id: await staffOf(by.userId, StaffId.parse(uuidv7()), by.name) },
    facts: {},
  });
  return "resumed";
}
