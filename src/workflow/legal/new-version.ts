// Begins a new version of a request: what was made of the old one is void. Called by what changes one.
import { keepLegalAnalysis, legalAnalysisOf } from "../../db/legal/legal-analysis-store.ts";
import type { LegalRequest } from "../../db/legal/legal-request-store.ts";
import type { StaffId } from "../../domain/ids.ts";
import type { RequestMove } from "../../domain/legal/request.ts";
import type { Target } from "../../domain/legal/target.ts";
import { joinCases } from "./join-cases.ts";
import { moveRequest } from "./move-request.ts";
import { keepTargets } from "./register-request.ts";
import { counted, targetsOf, type Counted } from "./resolve-targets.ts";

type Change = {
  by: StaffId;
  now: Date;
  /** What it is about from now on; without it, the same. */
  targets?: readonly Target[];
};

/**
 * The same request anew, from its registration on. Where what it is about stays the same, the answers are
 * there to be looked over, unsealed. Undefined: it can't be begun anew from where it stands.
 */
export async function beginVersion(
  request: LegalRequest,
  move: Extract<RequestMove, "narrowed" | "sent_back" | "changed" | "settled">,
  { by, now, targets }: Change,
): Promise<Counted[] | undefined> {
  const before = targets ?? (await targetsOf(request));
  const answered = await legalAnalysisOf({ requestId: request.id, version: request.version });
  if (!(await moveRequest(request, move, { by, now }))) return undefined;
  const version = request.version + 1;
  const found = await counted(before);
  await keepTargets(request.id, version, found);
  if (targets === undefined && answered?.answers !== undefined) {
    await keepLegalAnalysis({ requestId: request.id, version }, answered.answers, answered.by);
  }
  await joinCases(request.id);
  return found;
}
