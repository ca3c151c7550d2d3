// Decides a case and undoes that. Called by presses on cards and lists; its refusals, by the other verbs.
import { lockCase, type Case } from "../../db/cases/case-store.ts";
import { appNow } from "../../db/clock.ts";
import { decisionsOf } from "../../db/decisions/decision-store.ts";
import type { TellAfter } from "../../db/decisions/decide-store.ts";
import { oweOutcomeNotices } from "../../db/decisions/outcome-store.ts";
import { countAnew } from "../../db/control/figure-store.ts";
import { schedule } from "../../db/mail/schedule-store.ts";
import { readSettings } from "../../db/control/setting-store.ts";
import { awaitedStatus } from "../../domain/cases/case-status.ts";
import { enterAfterMs } from "../../domain/feed/entry.ts";
import { isTold } from "../../domain/privacy/disclosure.ts";
import type { ReferRuling } from "../../domain/referrals/referral.ts";
import { ruleUndo, undoWindowMs, type UndoRuling } from "../../domain/decisions/reversal.ts";
import type { Priority } from "../../domain/delivery.ts";
import type { CaseId, StaffId } from "../../domain/ids.ts";
import type { DismissalVote } from "../../domain/decisions/second-key.ts";
import { maySay, type Sentence } from "../../domain/decisions/sentences.ts";
import { noticeDelayMs } from "../../domain/control/admin-settings.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { castVote, votesThatCount } from "./cast-vote.ts";
import { closeIfEmpty } from "./close-empty.ts";
import type { Decider } from "../staff/entitled-staff.ts";
import { recordDecision, type Outcome } from "./record-decision.ts";
import { settleAppeal } from "./settle-appeal.ts";
import { tickOff } from "../control/show-checklist.ts";
import { planFeed } from "../feed/tend-feed.ts";
import { renewReferralsOf } from "../referrals/show-referral.ts";
import { tellWhenNowhere } from "../queues/show-waiting.ts";
import {
  argumentOf,
  madeSince,
  type Decision,
  type DecisionKind,
  type Verdict,
} from "../../domain/decisions/decision.ts";
import { rule, type Ruling } from "../../domain/decisions/ruling.ts";

/** By whom, from which card, drawn at which version of the case. */
export type DecidingPress = Decider & {
  version: number;
  /** How soon the case's cards are to show it, unless at once. */
  cards?: Priority;
  /** What the notice of the decision is to say in addition. */
  sentence?: Sentence | undefined;
};

export type Decided =
  | { kind: "decided"; decision: DecisionKind; code: string }
  /** Dismissing it takes another person who wants the same. */
  | { kind: "vote_kept"; code: string }
  /** Telegram could not say what has to be known. */
  | { kind: "cannot_tell" }
  | Refused;

export type Refused = {
  kind: "refused";
  because: Extract<Ruling | UndoRuling | ReferRuling, { kind: "refused" }>["because"];
  /** What was decided since the button was drawn, so that the presser hears who was faster. */
  faster: Decision | undefined;
  /** Who made the newest decision. */
  last: Decision | undefined;
  now: Date;
};

const noVotes: readonly DismissalVote[] = [];

/** Lets a verdict stand, or says why not. `held` is the case, locked by the caller. */
export async function decideCase(
  operator: Operator,
  held: Case,
  verdict: Verdict,
  press: DecidingPress,
): Promise<Decided> {
  const past = { history: await decisionsOf(held.id), votes: noVotes };
  const alone = rule(held, past, verdict, press);
  const votes = alone.kind === "needs_second" && (await votesThatCount(operator, held, press));
  if (votes === "cannot_tell") return { kind: "cannot_tell" };
  const ruling = votes === false ? alone : rule(held, { ...past, votes }, verdict, press);
  if (ruling.kind === "refused") return refuse(ruling.because, past.history, press);
  const { sentence } = press;
  if (sentence !== undefined && !maySay(sentence, verdict.kind, held.category)) {
    return refuse("not_from_here", past.history, press);
  }
  switch (ruling.kind) {
    case "needs_second":
      return castVote(held, ruling.ground, press);
    case "decided":
      return settleOn(
        operator,
        held,
        press,
        {
          kind: verdict.kind,
          ground: argumentOf(verdict),
          sentence,
          to: ruling.to,
          category: ruling.category,
        },
        ruling.together,
      );
  }
}

/** Takes the newest decision back, as a decision of its own. */
export async function undoDecision(
  operator: Operator,
  held: Case,
  press: DecidingPress,
): Promise<Decided> {
  const history = await decisionsOf(held.id);
  const [last] = history;
  const now = await appNow();
  const ruling = ruleUndo(held, last, { staffId: press.staffId, version: press.version, now });
  if (ruling.kind === "refused") return refuse(ruling.because, history, press);
  // The day of what is taken back has one decision less, which may be over by now.
  if (last !== undefined) await countAnew(last.at);
  return settleOn(operator, held, press, {
    kind: "undo",
    ground: last?.kind,
    to: ruling.to,
    category: ruling.category,
  });
}

/** A refusal with what its presser should know. */
export async function refuse(
  because: Refused["because"],
  history: readonly Decision[],
  press: DecidingPress,
): Promise<Refused> {
  const faster = madeSince(history, press.version);
  return { kind: "refused", because, faster, last: history[0], now: await appNow() };
}

/** Writes the decision and what follows from a person's press, all or nothing. */
export async function settleOn(
  operator: Operator,
  held: Case,
  press: DecidingPress,
  decided: Omit<Outcome, "by" | "tellAfter">,
  together?: { id: StaffId },
): Promise<Decided> {
  const by = { kind: "staff", id: press.staffId, with: together?.id } as const;
  const show = decided.kind === "reopen" ? "anew" : "in_place";
  const cards = { show, priority: press.cards ?? "owed_to_press" } as const;
  const tellAfter = await tellAfterOf(operator);
  const recorded = await recordDecision(held, { ...decided, by, tellAfter }, cards);
  if (recorded === undefined) return refuse("outdated", await decisionsOf(held.id), press);
  const { id, at, isEarly, hasAppeals } = recorded;
  const isTakenBack = decided.kind === "undo";
  if (hasAppeals || isTakenBack) await settleAppeal(held, { id, ...decided }, press.staffId);
  // What was made ready by an uphold that stands no more is not to be sent.
  if (held.status === "upheld") await renewReferralsOf(held.id);
  await redrawAt(held, new Date(at.getTime() + undoWindowMs + 1_000));
  if (decided.to === "upheld") await planFeed(new Date(at.getTime() + enterAfterMs));
  if (isTold(decided.kind)) await oweOutcomeNotices({ caseId: held.id, decisionId: id });
  if (decided.to === awaitedStatus.escalation) await tellWhenNowhere(operator, "escalation");
  if (isEarly) await tickOff(operator);
  // All may have withdrawn while it was the seniors'. A senior who reopens a case means to look again.
  const isBack = decided.to === "open" && decided.kind !== "reopen";
  const decision = isBack && (await endIfEmpty(held.id)) ? "withdraw" : decided.kind;
  return { kind: "decided", decision, code: held.code };
}

async function endIfEmpty(id: CaseId): Promise<boolean> {
  const left = await lockCase(id);
  return left !== undefined && closeIfEmpty(left);
}

/** How long decisions wait to be told, as admins set it. */
async function tellAfterOf(operator: Operator): Promise<TellAfter> {
  const settings = await readSettings();
  const plain = noticeDelayMs(operator, settings);
  return { plain, neutral: settings.gravest_notice_days * 86_400_000 };
}

/** Plans a look at the card when what it offers runs out. */
export async function redrawAt({ id }: Pick<Case, "id">, dueAt: Date): Promise<void> {
  await schedule({
    key: `redraw:${id}:${dueAt.getTime()}`,
    lane: `case:${id}`,
    dueAt,
    event: { kind: "redraw_case", caseId: id },
  });
}
