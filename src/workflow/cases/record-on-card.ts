import { closePanel } from "../../db/cases/panel-store.ts";
import type { Case } from "../../db/cases/case-store.ts";
import { recordAudit } from "../../db/control/audit-store.ts";
import type { AuditFacts } from "../../domain/control/audit-event.ts";
import type { DecidingPress } from "../decisions/decide-case.ts";
import { showCase } from "./show-case.ts";

type Kind = "case_snoozed" | "case_woken" | "case_notices_held" | "case_notices_released";

/** What somebody did to a case by its card that decides nothing: it is kept, and the card shows it. */
export async function recordOnCard<K extends Kind>(
  kind: K,
  { id, code }: Case,
  { staffId, version }: DecidingPress,
  facts: Omit<AuditFacts<K>, "version">,
): Promise<void> {
  await recordAudit({
    kind,
    subjectCode: code,
    actor: { kind: "staff", id: staffId },
    facts: { ...facts, version },
  });
  await closePanel(id);
  await showCase(id, "owed_to_press");
}
