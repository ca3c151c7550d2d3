// After a restore nothing goes out until an admin says so. Called by the start, and by `/resume`.
import { recordAudit } from "../../db/control/audit-store.ts";
import { casesAwaiting } from "../../db/cases/case-store.ts";
import { heldSinceRestore, releaseRestored } from "../../db/control/restore-store.ts";
import type { Operator } from "../../domain/control/operator.ts";
import type { StaffId } from "../../domain/ids.ts";
import { showCase } from "../cases/show-case.ts";
import { alertAdmins } from "./alert-admins.ts";

/** Tells the admins at a start that this database was restored, and what waits for their word. */
export async function tellRestored(operator: Operator): Promise<void> {
  const held = await heldSinceRestore();
  if (held === undefined) return;
  await alertAdmins(operator, {
    key: `restored:${held.restoredAt.getTime()}`,
    text: "alert-restored",
    vars: { at: { at: held.madeAt.toISOString() }, count: held.waiting },
  });
}

/**
 * Lets everything go out again. Cards that stand in chats show what came after the backup: those of cases
 * that wait are drawn anew. False: nothing was held.
 */
export async function letGoAfterRestore(by: StaffId): Promise<boolean> {
  if (!(await releaseRestored())) return false;
  for (const status of ["open", "escalated"] as const) {
    for (const { id } of await casesAwaiting(status)) await showCase(id, "card");
  }
  await recordAudit({
    kind: "outbox_released",
    subjectCode: "outbox",
    actor: { kind: "staff", id: by },
    facts: {},
  });
  return true;
}
