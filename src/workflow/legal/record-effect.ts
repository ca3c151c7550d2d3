import { appNow } from "../../db/clock.ts";
import { recordAudit } from "../../db/control/audit-store.ts";
import { changeLegalRequest, lockLegalRequest } from "../../db/legal/legal-request-store.ts";
import type { LegalRequestId, StaffId } from "../../domain/ids.ts";
import { readEffect } from "../../domain/legal/removal-order.ts";

/** Writes down what was done by an order, where and when; once more, as long as it is not closed. */
export async function recordEffect(
  staffId: StaffId,
  id: LegalRequestId,
  text: string,
): Promise<"done" | "outdated" | "unread"> {
  const effect = readEffect(text, (await appNow()).getTime());
  if (effect === undefined) return "unread";
  const request = await lockLegalRequest(id);
  if (request?.kind !== "removal" || request.overAt !== undefined) return "outdated";
  const effectedAt = new Date(effect.at);
  await changeLegalRequest(id, { effect: effect.words, effectedAt });
  await recordAudit({
    kind: "legal_effect_recorded",
    subjectCode: request.code,
    actor: { kind: "staff", id: staffId },
    facts: { version: request.version, at: effectedAt.toISOString() },
  });
  return "done";
}
