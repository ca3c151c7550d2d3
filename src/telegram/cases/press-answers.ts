import { assignmentMs } from "../../domain/cases/assignment.ts";
import type { Decision, DecisionKind } from "../../domain/decisions/decision.ts";
import { undoWindowMs } from "../../domain/decisions/reversal.ts";
import type { PressOutcome } from "../../workflow/cases/press-card.ts";
import type { Reopened } from "../../workflow/decisions/reopen-case.ts";
import type { PlainVariables, Say } from "../texts/texts.ts";
import { groundWords, staffName, whoOf } from "./wording.ts";

type Words = { text: string; alert: boolean };

type Answered = Exclude<PressOutcome, { kind: "details_by_link" | "referral_by_link" }> | Reopened;

/** What needs no words of its own but these. */
const plainAnswers = {
  released: "answer-released",
  details_sent: "answer-details-sent",
  question_begun: "answer-question-begun",
  referral_prepared: "answer-referral_prepared",
  told_again: "answer-told-again",
  woken: "answer-woken",
} as const;
const plainAlerts = {
  no_colleague: "answer-no-colleague",
  bulk_too_few: "answer-bulk-too-few",
  nobody_to_ask: "answer-nobody-to-ask",
  no_recipient: "answer-no_recipient",
  no_snooze: "answer-no-snooze",
  not_allowed: "answer-not-allowed",
  cannot_tell: "answer-cannot-check-membership",
  unknown_card: "answer-unknown-button",
  moved: "answer-moved",
  seniors_only: "answer-seniors-only",
  not_theirs: "answer-not-yours",
  flood_for_seniors: "answer-flood-seniors",
} as const;

/** The words of the answer to a press on a card; undefined where the card says it. */
export function answerTo(say: Say, outcome: Answered): Words | undefined {
  const { toast, alert } = speaker(say);
  switch (outcome.kind) {
    case "panel_turned":
    case "bulk_begun":
      return undefined;
    case "taken":
      return alert("answer-taken", takenVars(outcome));
    case "took":
      return toast("answer-took", { minutes: assignmentMs / 60_000 });
    case "recategorized":
    case "rated":
      return toast("answer-recategorized");
    case "reminded":
      return alert(`answer-reminded-${outcome.because}`, {
        category: { ours: say.texts.plain(say.language, `category-${outcome.category}`) },
        count: outcome.gravest,
      });
    case "merged":
      return toast("answer-merged", { code: { ours: outcome.code }, into: { ours: outcome.into } });
    case "not_merged":
      return alert(`answer-not-merged-${outcome.because}`);
    case "handed_over":
      return toast("answer-handed-over", { who: staffName(outcome.name) });
    case "snoozed":
      return toast("answer-snoozed", { at: outcome.until });
    case "kept_quiet":
      return toast("answer-kept-quiet", { at: outcome.until });
    case "released":
    case "details_sent":
    case "question_begun":
    case "referral_prepared":
    case "told_again":
    case "woken":
      return toast(plainAnswers[outcome.kind]);
    case "no_colleague":
    case "bulk_too_few":
    case "nobody_to_ask":
    case "no_recipient":
    case "no_snooze":
    case "not_allowed":
    case "cannot_tell":
    case "unknown_card":
    case "moved":
    case "seniors_only":
    case "not_theirs":
    case "flood_for_seniors":
      return alert(plainAlerts[outcome.kind]);
    case "decided": {
      const code = { ours: outcome.code };
      const key = ownAnswers[outcome.decision] ?? "answer-decided";
      return toast(key, { code, verb: { choice: outcome.decision } });
    }
    case "vote_kept":
      return alert("answer-vote-kept", { code: { ours: outcome.code } });
    case "refused":
      return refusalWords(say, outcome);
  }
}

/** What is said of a decision in other words. `withdraw`: nobody reports the case any more that came back. */
const ownAnswers: Partial<Record<DecisionKind, string>> = {
  undo: "answer-undone",
  withdraw: "answer-left-by-all",
};

function speaker({ texts, language }: Say) {
  const say = (key: string, vars: PlainVariables) => texts.plain(language, key, vars);
  return {
    toast: (key: string, vars = {}): Words => ({ text: say(key, vars), alert: false }),
    alert: (key: string, vars = {}): Words => ({ text: say(key, vars), alert: true }),
  };
}

function refusalWords(say: Say, refused: Extract<PressOutcome, { kind: "refused" }>): Words {
  const { because, faster, last, now } = refused;
  const { alert } = speaker(say);
  switch (because) {
    case "outdated":
    case "not_from_here":
    case "nothing_to_undo":
      if (faster?.kind === "withdraw") return alert("answer-withdrawn-meanwhile");
      return faster === undefined || faster.by.kind === "system"
        ? alert("answer-stale")
        : alert("answer-somebody-was-faster", fasterVars(say, faster, now));
    case "decided_before":
      return alert("answer-not-yours");
    case "escalated_it":
      return alert("answer-escalated-it");
    case "upheld_it_alone":
      return alert("answer-upheld-it-alone");
    case "too_late":
      return alert("answer-undo-too-late", { minutes: undoWindowMs / 60_000 });
    case "not_yours":
      return last?.by.kind === "staff"
        ? alert("answer-undo-not-yours", { who: whoOf(say, last) })
        : alert("answer-stale");
  }
}

function takenVars({ assignment, now }: Extract<PressOutcome, { kind: "taken" }>) {
  const left = assignment.until.getTime() - now.getTime();
  return {
    who: staffName(assignment.by.name),
    minutes: Math.max(1, Math.ceil(left / 60_000)),
  };
}

function fasterVars(say: Say, last: Decision, now: Date) {
  return {
    verb: { choice: last.kind },
    who: whoOf(say, last),
    ago: { ours: agoWords(say, now.getTime() - last.at.getTime()) },
    ground: { ours: groundWords(say, last, last.toCategory) },
  };
}

function agoWords({ texts, language }: Say, ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1_000));
  const [unit, count] =
    seconds < 60
      ? (["second", seconds] as const)
      : seconds < 3_600
        ? (["minute", Math.round(seconds / 60)] as const)
        : seconds < 86_400
          ? (["hour", Math.round(seconds / 3_600)] as const)
          : (["day", Math.round(seconds / 86_400)] as const);
  return texts.plain(language, "ago", { unit: { choice: unit }, count });
}
