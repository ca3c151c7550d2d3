// The second person's word on what one proposed. Called by presses on the page of a proposal.
import { recordAudit } from "../../db/control/audit-store.ts";
import { appNow } from "../../db/clock.ts";
import {
  confirmLegalDecision,
  legalDecisionOf,
  type LegalDecision,
} from "../../db/legal/legal-decision-store.ts";
import { lockLegalRequest, type LegalRequest } from "../../db/legal/legal-request-store.ts";
import { columnsOf } from "../../db/legal/legal-sections.ts";
import { readGrants } from "../../db/legal/legal-source-store.ts";
import type { Resolved } from "../../db/legal/legal-target-store.ts";
import type { Operator } from "../../domain/control/operator.ts";
import type { LegalRequestId, StaffId, UserId } from "../../domain/ids.ts";
import {
  discloses,
  whyNotConfirmed,
  type Outcome,
  type SecondBecause,
} from "../../domain/legal/decision.ts";
import { dataDigestOf } from "../../domain/legal/package.ts";
import type { RequestMove } from "../../domain/legal/request.ts";
import type { Person } from "../../domain/staff/people.ts";
import { answersTo } from "./analyse-request.ts";
import { sha256 } from "./digest.ts";
import { leaveCases } from "./join-cases.ts";
import { moveRequest } from "./move-request.ts";
import { beginVersion } from "./new-version.ts";
import { isOfficer, officerWait } from "./officers.ts";
import { isTargetOf, targetsOf } from "./resolve-targets.ts";
import { tellBefore } from "./tell-person.ts";

const moves = {
  full: "decided",
  part: "decided",
  nothing_held: "decided",
  refuse: "decided",
  narrow: "asked_to_narrow",
  challenge: "challenged",
} as const satisfies Record<Outcome, RequestMove>;

/** `something_held`: it was to be said that nothing is. */
export type Confirmed = "done" | "something_held" | SecondBecause;

type Officer = { by: Person & { username?: string | undefined }; staffId: StaffId };
type Of = { id: LegalRequestId; version: number };

/** Another officer agrees. Both are asked for anew: who they are now, and whether it is about them. */
export async function confirmDecision(
  operator: Operator,
  { by, staffId }: Officer,
  of: Of,
): Promise<Confirmed> {
  const request = await lockLegalRequest(of.id);
  const decision = request && (await legalDecisionOf(request.id, request.version));
  if (request?.version !== of.version || decision === undefined) return "outdated";
  const { answers, digest } = await answersTo(request);
  const targets = await targetsOf(request);
  const because = whyNotConfirmed(
    {
      status: request.status,
      proposedBy: decision.proposer,
      outcome: decision.outcome,
      analysis: answers,
    },
    { userId: by.userId, ...(await standingOf(operator, by, targets)) },
    await standingOf(operator, { userId: decision.proposer }, targets),
  );
  if (because !== undefined) return because;
  if (digest === undefined || digest !== decision.analysisDigest) return "barred";
  const isDisclosing = discloses(request.kind, decision.outcome);
  if (isDisclosing && decision.recipient === undefined) return "barred";
  if (decision.outcome === "nothing_held" && (await holdsAny(request, targets))) {
    return "something_held";
  }
  const dataDigest = isDisclosing ? await digestNow(request, decision, targets) : undefined;
  if (!(await confirmLegalDecision(decision.id, { by: staffId, dataDigest }))) return "outdated";
  const now = await appNow();
  const over = decision.outcome === "refuse" || !isDisclosing;
  if (!(await moveRequest(request, moves[decision.outcome], { by: staffId, now }))) {
    return "outdated";
  }
  await recordAudit({
    kind: "legal_decided",
    subjectCode: request.code,
    actor: { kind: "staff", id: staffId },
    facts: {
      version: request.version,
      outcome: decision.outcome,
      ground: decision.ground ?? null,
      analysis: digest,
      data: dataDigest ?? null,
      proposer: decision.proposedBy,
    },
  });
  if (decision.outcome === "refuse") await leaveCases(request);
  if (!over) await tellBefore(request, decision, targets, now);
  return "done";
}

/** Who somebody is now: whether they decide, and whether it is about them. */
export async function standingOf(
  operator: Operator,
  person: { userId: UserId; username?: string | undefined },
  targets: readonly Resolved[],
): Promise<{ isEntitled: boolean; isTarget: boolean }> {
  const isNow = await isOfficer(operator, person.userId);
  const waits = (await officerWait(person.userId)).kind !== "none";
  return { isEntitled: isNow && !waits, isTarget: await isTargetOf(targets, person) };
}

/** The digest of what would be given now. */
export async function digestNow(
  request: LegalRequest,
  { grants }: Pick<LegalDecision, "grants">,
  targets: readonly Resolved[],
): Promise<string> {
  const { periodFrom: from, periodTo: to } = request;
  return dataDigestOf(await readGrants(grants, targets, { from, to }), sha256);
}

/** Whether any of what is asked for is held. */
async function holdsAny(request: LegalRequest, targets: readonly Resolved[]): Promise<boolean> {
  const { items, periodFrom: from, periodTo: to } = request;
  const whole = items.map((section) => ({ section, columns: [...columnsOf(section)] }));
  const sections = await readGrants(whole, targets, { from, to });
  return sections.some(({ rows }) => rows.length > 0);
}

/** Another officer wants it looked at anew: the answers are open again. */
export async function sendBack({ by, staffId }: Officer, of: Of): Promise<Confirmed> {
  const request = await lockLegalRequest(of.id);
  const decision = request && (await legalDecisionOf(request.id, request.version));
  if (request?.version !== of.version || decision === undefined) return "outdated";
  if (decision.proposer === by.userId) return "not_you";
  const now = await appNow();
  const begun = await beginVersion(request, "sent_back", { by: staffId, now });
  return begun === undefined ? "outdated" : "done";
}
