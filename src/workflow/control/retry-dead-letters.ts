// Tries again what was given up. Called by the press on `/health`.
import { recordAudit } from "../../db/control/audit-store.ts";
import { reviveDeadLetters } from "../../db/control/health-store.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { isAdmin } from "../staff/admins.ts";
import { staffBehind } from "../staff/staff-behind.ts";
import type { Person } from "../../domain/staff/people.ts";

export type Retried = "retried" | "nothing_there" | "not_admin";

/** Has everything that was given up tried again, as if for the first time. */
export async function retryDeadLetters(operator: Operator, by: Person): Promise<Retried> {
  if (!(await isAdmin(operator, by.userId))) return "not_admin";
  const revived = await reviveDeadLetters();
  if (revived.incoming + revived.outgoing === 0) return "nothing_there";
  await recordAudit({
    kind: "dead_letters_retried",
    subjectCode: "pipeline",
    actor: { kind: "staff", id: await staffBehind(by) },
    facts: revived,
  });
  return "retried";
}
