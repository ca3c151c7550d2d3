// Puts a decision together and asks for a second person. Called by presses on the page of a proposal.
import { uuidv7 } from "uuidv7";
import { recordAudit } from "../../db/control/audit-store.ts";
import { appNow } from "../../db/clock.ts";
import { sealLegalAnalysis } from "../../db/legal/legal-analysis-store.ts";
import {
  changeLegalDecision,
  insertLegalDecision,
  legalDecisionOf,
  type LegalDecision,
} from "../../db/legal/legal-decision-store.ts";
import { lockLegalRequest, type LegalRequest } from "../../db/legal/legal-request-store.ts";
import { columnsOf } from "../../db/legal/legal-sections.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { LegalDecisionId, type LegalRequestId, type StaffId } from "../../domain/ids.ts";
import { analysisText, isComplete } from "../../domain/legal/analysis.ts";
import {
  asksForData,
  discloses,
  whyNotProposed,
  type LegalGround,
  type Outcome,
  type ProposalBecause,
} from "../../domain/legal/decision.ts";
import {
  ticked,
  toggledWhole,
  type Grant,
  type LegalSection,
} from "../../domain/legal/sections.ts";
import type { Person } from "../../domain/staff/people.ts";
import { tellEach } from "../staff/tell-each.ts";
import { answersTo } from "./analyse-request.ts";
import { sha256 } from "./digest.ts";
import { moveRequest } from "./move-request.ts";
import { officerWait, otherOfficers } from "./officers.ts";
import { isTargetOf, targetsOf } from "./resolve-targets.ts";

export type Chosen =
  | { kind: "outcome"; outcome: Outcome }
  | { kind: "ground"; ground: LegalGround }
  | { kind: "whole"; section: LegalSection }
  | { kind: "tick"; section: LegalSection; column: string };

type Of = { id: LegalRequestId; version: number };

/**
 * Chooses something of a decision that is being put together. The first choice seals the analysis, so that
 * nobody fits the answers to the decision. False: it can't be chosen any more, or not yet.
 */
export async function chooseForDecision(by: StaffId, of: Of, chosen: Chosen): Promise<boolean> {
  const request = await lockLegalRequest(of.id);
  if (request?.version !== of.version) return false;
  const analysed = request.status === "analysed" || (await seal(by, request));
  if (!analysed) return false;
  const draft = await legalDecisionOf(request.id, request.version);
  const next = nextOf(request, draft, chosen);
  if (next === undefined) return false;
  if (draft === undefined) {
    const id = LegalDecisionId.parse(uuidv7());
    const { id: requestId, version } = request;
    await insertLegalDecision({ ...next, id, requestId, version, proposedBy: by });
    return true;
  }
  return changeLegalDecision(draft.id, { ...next, proposedBy: by });
}

/** The analysis is closed with its digest, as far as it is whole. */
async function seal(by: StaffId, request: LegalRequest): Promise<boolean> {
  const { answers } = await answersTo(request);
  if (request.status !== "registered" || !isComplete(answers)) return false;
  const digest = sha256(analysisText(answers));
  const { id: requestId, version } = request;
  if (!(await sealLegalAnalysis({ requestId, version }, digest))) return false;
  return moveRequest(request, "sealed", { by, now: await appNow() });
}

type Draft = Pick<LegalDecision, "outcome" | "ground" | "grants">;

/** Only what was asked for can be given. */
function nextOf(
  { items, kind }: LegalRequest,
  draft: Draft | undefined,
  chosen: Chosen,
): { outcome: Outcome; ground: LegalGround | null; grants: readonly Grant[] } | undefined {
  const { outcome = "refuse", ground, grants = [] } = draft ?? {};
  switch (chosen.kind) {
    case "outcome": {
      const whole = items.map((section) => ({ section, columns: columnsOf(section).toSorted() }));
      const isAsked = asksForData(kind);
      const given = chosen.outcome === "full" ? whole : chosen.outcome === "part" ? grants : [];
      return {
        outcome: chosen.outcome,
        ground: ground ?? null,
        grants: isAsked ? given : [],
      };
    }
    case "ground":
      return { outcome, ground: chosen.ground, grants };
    case "whole":
    case "tick": {
      const all = columnsOf(chosen.section);
      if (!items.includes(chosen.section) || !asksForData(kind)) return undefined;
      if (chosen.kind === "tick" && !all.includes(chosen.column)) return undefined;
      const changed =
        chosen.kind === "whole"
          ? toggledWhole(grants, chosen.section, all)
          : ticked(grants, chosen.section, chosen.column);
      return { outcome: "part", ground: ground ?? null, grants: changed };
    }
  }
}

export type Asked = "asked" | "own_matter" | "not_entitled" | "no_second" | ProposalBecause;

/** Whoever put it together asks the other officers. */
export async function askSecond(
  operator: Operator,
  { by, staffId }: { by: Person & { username?: string | undefined }; staffId: StaffId },
  of: Of,
): Promise<Asked> {
  const request = await lockLegalRequest(of.id);
  const draft = request && (await legalDecisionOf(request.id, request.version));
  if (request?.version !== of.version || draft === undefined) return "outdated";
  const { answers, digest } = await answersTo(request);
  const { kind, status, ageKey } = request;
  // Who keeps the key can read it all, so the key is a part of what two decide.
  const recipient = discloses(kind, draft.outcome) ? ageKey : undefined;
  const because = whyNotProposed({ ...draft, recipient }, { kind, status, analysis: answers });
  if (because !== undefined) return because;
  if (digest === undefined) return "not_analysed";
  if ((await officerWait(by.userId)).kind !== "none") return "not_entitled";
  if (await isTargetOf(await targetsOf(request), by)) return "own_matter";
  const others = await otherOfficers(operator, by.userId);
  if (others.length === 0) return "no_second";
  const now = await appNow();
  const whole = { analysisDigest: digest, recipient: recipient ?? null };
  const proposed = { proposedBy: staffId, proposedAt: now, ...whole };
  if (!(await changeLegalDecision(draft.id, proposed))) return "outdated";
  if (!(await moveRequest(request, "proposed", { by: staffId, now }))) return "outdated";
  await recordAudit({
    kind: "legal_proposed",
    subjectCode: request.code,
    actor: { kind: "staff", id: staffId },
    facts: {
      version: request.version,
      outcome: draft.outcome,
      ground: draft.ground ?? null,
      analysis: digest,
    },
  });
  await tellEach(others, {
    key: `legal-second:${draft.id}`,
    text: "legal-second-ask",
    vars: { by: by.name, code: { ours: request.code } },
    buttons: [
      [
        {
          text: "button-legal-open",
          press: { on: "legal", press: { kind: "proposal", id: request.id } },
        },
      ],
    ],
  });
  return "asked";
}
