import { recordAudit } from "../../db/control/audit-store.ts";
import type { AuditFacts } from "../../domain/control/audit-event.ts";
import { exportKey, exportMs } from "../../domain/control/export.ts";
import type { Operator } from "../../domain/control/operator.ts";
import type { ChatId, ExportId, StaffId } from "../../domain/ids.ts";
import type { Person } from "../../domain/staff/people.ts";
import { planToTakeAway } from "../speaking/take-away.ts";
import { alertAdmins } from "./alert-admins.ts";

type Facts = Omit<AuditFacts<"exported">, "export" | "of" | "rows"> & { of: string; rows: number };

/** Files that are owed to a chat: all other admins hear of them, and they go after a day. */
export async function tellOfExport(
  operator: Operator,
  by: Person & { staffId: StaffId },
  { exportId, chatId, ...facts }: Facts & { exportId: ExportId; chatId: ChatId },
): Promise<void> {
  await planToTakeAway(exportKey(exportId), chatId, exportMs);
  await recordAudit({
    kind: "exported",
    subjectCode: "export",
    actor: { kind: "staff", id: by.staffId },
    facts: { export: exportId, ...facts },
  });
  await alertAdmins(operator, {
    key: `exported:${exportId}`,
    text: "alert-exported",
    vars: { name: by.name, of: { choice: facts.of }, count: facts.rows },
    not: [by.userId],
  });
}
