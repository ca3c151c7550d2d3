// Moves a legal request from one state to another. The one way in which any verb does.
import { recordAudit } from "../../db/control/audit-store.ts";
import { moveLegalRequest, type LegalRequest } from "../../db/legal/legal-request-store.ts";
import type { legalRequests } from "../../db/tables/legal/legal-requests.ts";
import type { Changes } from "../../db/values.ts";
import type { StaffId } from "../../domain/ids.ts";
import { isNewVersion, isOver, moveFrom, type RequestMove } from "../../domain/legal/request.ts";
import { leaveCases } from "./join-cases.ts";
import { showLegalDesks } from "./show-legal.ts";

/**
 * Compare and set on version and state, with its event and what it owes, in the caller's transaction.
 * False: it can't be moved so from where it stands.
 */
export async function moveRequest(
  request: LegalRequest,
  move: RequestMove,
  {
    by,
    now,
    also = {},
  }: {
    by: StaffId;
    now: Date;
    also?: Changes<typeof legalRequests>;
  },
): Promise<boolean> {
  const to = moveFrom(request.status, move);
  if (to === undefined) return false;
  const version = isNewVersion(move) ? request.version + 1 : request.version;
  const over = isOver(to) && request.overAt === undefined ? { overAt: now } : {};
  const moved = await moveLegalRequest(request, { ...also, ...over, status: to, version });
  if (!moved) return false;
  await recordAudit({
    kind: "legal_moved",
    subjectCode: request.code,
    actor: { kind: "staff", id: by },
    facts: { from: request.status, to, move, version },
  });
  if (to === "withdrawn" || to === "false") await leaveCases(request);
  await showLegalDesks();
  return true;
}
