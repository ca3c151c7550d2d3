import { uuidv7 } from "uuidv7";
import { recordAudit } from "../../db/control/audit-store.ts";
import { reviveDeadLetters } from "../../db/control/health-store.ts";
import { staffOf } from "../../db/staff/staff-store.ts";
import { StaffId } from "../../domain/ids.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { isAdmin } from "../staff/admins.ts";
import type { Admin } from "./change-setting.ts";

export type Retried = "retried" | "nothing_there" | "not_admin";

/** Has everything that was given up tried again, as if for the first time. */
export async function retryDeadLetters(operator: Operator, by: Admin): Promise<Retried> {
  if (!(await isAdmin(operator, by.userId))) return "not_admin";
  const revived = await reviveDeadLetters();
  if (revived.incoming + revived.outgoing === 0) return "nothing_there";
  await recordAudit({
    kind: "dead_letters_retried",
    subjectCode: "pipeline",
    actor: { kind: "staff", id: await staffOf(by.userId, StaffId.parse(uuidv7()), by.name) },
    facts: revived,
  });
  return "retried";
}
