import { uuidv7 } from "uuidv7";
import { recordAudit, type AuditEventKind } from "../db/audit-store.ts";
import { moveCase, type Case } from "../db/case-store.ts";
import { appNow } from "../db/clock.ts";
import { decisionsOf, insertDecision } from "../db/decision-store.ts";
import { closePanel } from "../db/panel-store.ts";
import { oweOutcomeNotices } from "../db/report-store.ts";
import { schedule } from "../db/schedule-store.ts";
import { readSettings } from "../db/setting-store.ts";
import { keepVote, votesOn } from "../db/vote-store.ts";
import {
  madeSince,
  rule,
  ruleUndo,
  undoWindowMs,
  type CasePast,
  type CaseStatus,
  type Decision,
  type DecisionKind,
  type Ruling,
  type UndoRuling,
  type Verdict,
} from "../domain/case-status.ts";
import type { CategoryKey } from "../domain/categories.ts";
import type { Tier } from "../domain/delivery.ts";
import type { DismissalGround } from "../domain/grounds.ts";
import { DecisionId, type CaseId, type StaffId } from "../domain/ids.ts";
import type { Settings } from "../domain/settings.ts";
import { settleAppeal } from "./settle-appeal.ts";
import { showCase } from "./show-case.ts";
import { tellRelated } from "./show-related.ts";

/** By whom, from which card, drawn at which version of the case. */
export type DecidingPress = { staffId: StaffId; tier: Tier; version: number };

export type Decided =
  | { kind: "decided"; decision: DecisionKind; code: string }
  /** Dismissing it takes another person who wants the same. */
  | { kind: "vote_kept"; code: string }
  | {
      kind: "refused";
      because: Extract<Ruling | UndoRuling, { kind: "refused" }>["because"];
      /** What was decided since the button was drawn, so that the presser hears who was faster. */
      faster: Decision | undefined;
      /** Who made the newest decision. */
      last: Decision | undefined;
      now: Date;
    };

const auditKinds = {
  escalate: "case_escalated",
  dismiss: "case_dismissed",
  uphold: "case_upheld",
  return: "case_returned",
  undo: "case_decision_undone",
  reopen: "case_reopened",
  withdraw: "case_withdrawn",
} satisfies Record<DecisionKind, AuditEventKind>;

/** Lets a verdict stand, or says why not. `held` is the case, locked by the caller. */
export async function decideCase(
  settings: Settings,
  held: Case,
  verdict: Verdict,
  press: DecidingPress,
): Promise<Decided> {
  const past = await pastOf(held.id);
  const ruling = rule(held, past, verdict, press);
  switch (ruling.kind) {
    case "refused":
      return refuse(ruling.because, past.history, press);
    case "needs_second":
      return castVote(held, ruling.ground, press);
    case "decided":
      return settleOn(settings, held, press, {
        kind: verdict.kind,
        ground: groundOf(verdict),
        to: ruling.to,
        category: ruling.category,
        together: ruling.together,
      });
  }
}

/** Takes the newest decision back, as a decision of its own. */
export async function undoDecision(
  settings: Settings,
  held: Case,
  press: DecidingPress,
): Promise<Decided> {
  const history = await decisionsOf(held.id);
  const [last] = history;
  const now = await appNow();
  const ruling = ruleUndo(held, last, { staffId: press.staffId, version: press.version, now });
  if (ruling.kind === "refused") return refuse(ruling.because, history, press);
  return settleOn(settings, held, press, {
    kind: "undo",
    ground: last?.kind,
    to: ruling.to,
    category: ruling.category,
    together: undefined,
  });
}

/** What was before, as the rules ask for it. */
export async function pastOf(caseId: CaseId): Promise<CasePast> {
  return { history: await decisionsOf(caseId), votes: await votesOn(caseId) };
}

/** Nobody but its maker hears of a vote: the card stays as it was. */
async function castVote(
  held: Case,
  ground: DismissalGround,
  press: DecidingPress,
): Promise<Decided> {
  const { staffId, version } = press;
  await keepVote(held.id, { version, staffId, ground });
  await recordAudit({
    kind: "dismissal_voted",
    subjectCode: held.code,
    actor: { kind: "staff", id: staffId },
    facts: { version, ground },
  });
  await closePanel(held.id);
  await showCase(held.id, "owed_to_press");
  return { kind: "vote_kept", code: held.code };
}

/** A refusal with what its presser should know. */
export async function refuse(
  because: Extract<Decided, { kind: "refused" }>["because"],
  history: readonly Decision[],
  press: DecidingPress,
): Promise<Decided> {
  const faster = madeSince(history, press.version);
  return { kind: "refused", because, faster, last: history[0], now: await appNow() };
}

type Outcome = {
  kind: DecisionKind;
  ground: string | undefined;
  to: CaseStatus;
  category: CategoryKey;
  together: { id: StaffId } | undefined;
};

/** Writes state, history, audit and what is owed, all or nothing. */
async function settleOn(
  settings: Settings,
  held: Case,
  press: DecidingPress,
  outcome: Outcome,
): Promise<Decided> {
  const { staffId } = press;
  const moved = await moveCase(held, { status: outcome.to, category: outcome.category });
  if (!moved) return refuse("outdated", await decisionsOf(held.id), press);
  const id = DecisionId.parse(uuidv7());
  const version = held.version + 1;
  await insertDecision({
    id,
    caseId: held.id,
    version,
    kind: outcome.kind,
    ground: outcome.ground,
    staffId,
    withStaffId: outcome.together?.id,
    from: held.status,
    to: outcome.to,
    fromCategory: held.category,
    toCategory: outcome.category,
  });
  await recordAudit({
    kind: auditKinds[outcome.kind],
    subjectCode: held.code,
    actor: { kind: "staff", id: staffId },
    facts: {
      version,
      from: held.status,
      to: outcome.to,
      ground: outcome.ground ?? null,
      category: outcome.category,
      ...(outcome.together === undefined ? {} : { with: `staff:${outcome.together.id}` }),
    },
  });
  await settleAppeal(held, staffId);
  await closePanel(held.id);
  await showCase(held.id, "owed_to_press");
  await tellRelated({ id: held.id, version });
  const now = (await appNow()).getTime();
  await redrawAt(held, new Date(now + undoWindowMs + 1_000));
  const { outcome_notice_delay_s: delayS } = await readSettings();
  const delayMs = delayS === null ? settings.outcomeNoticeDelayMs : delayS * 1_000;
  const notBefore = new Date(now + delayMs);
  await oweOutcomeNotices({ caseId: held.id, decisionId: id, notBefore });
  return { kind: "decided", decision: outcome.kind, code: held.code };
}

function groundOf(verdict: Verdict): string | undefined {
  switch (verdict.kind) {
    case "escalate":
      return verdict.category;
    case "dismiss":
      return verdict.ground;
    case "uphold":
    case "return":
      return undefined;
  }
}

/** Plans a look at the card when what it offers runs out. */
export async function redrawAt(held: Case, dueAt: Date): Promise<void> {
  await schedule({
    key: `redraw:${held.id}:${dueAt.getTime()}`,
    lane: `case:${held.id}`,
    dueAt,
    event: { kind: "redraw_case", caseId: held.id },
  });
}
