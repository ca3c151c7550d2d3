// What is kept for good, with which facts. Used by workflows that write to the audit trail, and by its store.
import { z } from "zod";
import type { DecisionKind, decisionKinds } from "../decisions/decision.ts";
import type { StaffId } from "../ids.ts";

const decision = [
  "version",
  "from",
  "to",
  "ground",
  "category",
  "own",
  "sentence",
  "with",
] as const;
const appointment = ["role", "staff"] as const;
const recipient = ["kind", "changed", "categories", "language"] as const;
const reveal = ["reason"] as const;
const hold = ["scope", "target", "ground", "until"] as const;
const report = ["nr", "period", "digest"] as const;
const ownText = ["place", "language", "units", "version"] as const;
const feed = ["tier", "categories"] as const;
const helpLine = ["kind", "country"] as const;
const none = [] as const;

/**
 * What is kept for good of what happened, and with which facts beside the code of what it is about. Of
 * decisions their table says it.
 */
const auditEvents = {
  report_submitted: ["case", "category", "own"],
  report_added_to: ["category", "additions"],
  report_withdrawn: ["case"],
  reporter_forgotten: none,
  /** By time, and not by their wish. */
  reporter_expired: none,
  case_words_erased: ["version"],
  sweep_released: none,
  legal_registered: ["kind", "instrument", "targets", "reports", "cases", "reporters", "version"],
  legal_narrowed: ["targets", "reports", "cases", "reporters", "version"],
  legal_moved: ["from", "to", "move", "version"],
  legal_cleared: ["version"],
  legal_case_joined: ["version", "case", "does"],
  legal_acknowledged: ["version"],
  legal_validated: ["version"],
  legal_effect_recorded: ["version", "at"],
  legal_key_set: ["authority"],
  legal_proposed: ["version", "outcome", "ground", "analysis"],
  legal_decided: ["version", "outcome", "ground", "analysis", "data", "proposer"],
  legal_disclosed: ["version", "outcome", "classes", "persons", "data", "manifest"],
  legal_person_told: ["version", "people"],
  legal_secrecy_end_asked: ["version"],
  legal_secrecy_ended: ["version"],
  legal_desk_set_up: ["change"],
  authority_added: ["class", "country"],
  hold_started: hold,
  hold_asked: hold,
  hold_refused: hold,
  hold_placed: hold,
  hold_prolonged: hold,
  hold_lifted: hold,
  hold_ended: hold,
  hold_copy_shown: none,
  transparency_asked: report,
  transparency_refused: report,
  transparency_published: report,
  transparency_channel_set: none,
  feed_asked: feed,
  feed_refused: feed,
  feed_granted: feed,
  feed_key_shown: none,
  feed_revoked: none,
  feed_entered: ["version", "kind", "category"],
  feed_left: ["because"],
  feed_reviewed: none,
  restriction_recorded: ["measure", "ground"],
  restriction_lifted: ["measure", "ground"],
  cybertip_sheet_made: ["version"],
  case_opened: ["category", "subjectKind"],
  dismissal_voted: ["version", "ground", "voted_at"],
  case_notices_held: ["version", "until"],
  case_notices_released: ["version"],
  cases_decided_together: ["verdict", "decided", "skipped"],
  case_note_written: ["units"],
  case_taken: ["version"],
  case_released: ["version"],
  case_handed_over: ["version", "to"],
  case_snoozed: ["version", "until"],
  case_woken: ["version"],
  question_asked: ["report"],
  question_closed: ["report"],
  question_answered: ["report"],
  question_declined: ["report"],
  questions_stopped: ["report"],
  question_unreached: ["report"],
  appeal_filed: ["case", "version"],
  appeal_refiled: ["case", "version"],
  appeal_upheld: ["case", "version"],
  appeal_rejected: ["case", "version"],
  reporter_told: ["days"],
  reporter_slowed: ["days"],
  reporter_paused: ["days"],
  reporter_trusted: none,
  reporter_untrusted: none,
  reporter_blocked: none,
  reporter_unblocked: none,
  reveal_asked: reveal,
  reveal_dropped: reveal,
  reveal_refused: reveal,
  reveal_expired: reveal,
  reveal_lapsed: reveal,
  reveal_confirmed: reveal,
  identity_shown: reveal,
  queue_set_up: ["tier", "categories"],
  queue_language_set: ["tier", "change", "language"],
  queue_changed: ["tier", "change", "categories", "kinds", "languages", "decide", "zone"],
  queue_removed: ["tier", "change"],
  queue_lost: ["tier", "because"],
  queue_opened: ["tier", "because"],
  queue_regained: ["tier"],
  queue_moved: ["tier"],
  staff_appointed: appointment,
  staff_proposed: appointment,
  staff_declined: appointment,
  staff_invited: ["role"],
  staff_removal_asked: appointment,
  staff_removal_dropped: appointment,
  staff_removed: appointment,
  owner_named: none,
  owner_dropped: none,
  recipient_added: recipient,
  recipient_changed: recipient,
  recipient_removed: recipient,
  recipient_restored: recipient,
  referral_prepared: ["version", "referral", "recipient"],
  referral_sent: ["referral", "recipient"],
  referral_not_sent: ["referral", "recipient"],
  referral_acknowledged: ["referral", "recipient"],
  referral_reference_entered: ["referral", "units"],
  source_group_enabled: none,
  source_group_disabled: ["because"],
  update_set_aside: none,
  setting_changed: ["from", "to", "version"],
  setting_change_undone: ["from", "to", "version"],
  own_text_used: ownText,
  own_text_removed: ownText,
  own_text_change_undone: ownText,
  help_line_added: helpLine,
  help_line_removed: helpLine,
  help_line_restored: helpLine,
  dead_letters_retried: ["incoming", "outgoing"],
  intake_paused: none,
  intake_resumed: none,
  example_marked: ["version"],
  example_unmarked: ["version"],
  exported: ["export", "of", "format", "days", "kind", "category", "state", "rows"],
  backup_restored: ["made_at", "forgotten", "head"],
  outbox_released: none,
} as const satisfies Record<string, readonly string[]>;

type DecisionEvent = (typeof decisionKinds)[DecisionKind]["audited"];
type AuditEvents = typeof auditEvents & Record<DecisionEvent, typeof decision>;

export type AuditEventKind = keyof AuditEvents;

/** Codes and numbers, never free text. */
export type AuditFacts<K extends AuditEventKind = AuditEventKind> = {
  readonly [name in AuditEvents[K][number]]?: string | number | null;
};

/** The facts of any event, as they are kept. */
export const KeptFacts = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

export type Actor = { kind: "system" } | { kind: "reporter" } | { kind: "staff"; id: StaffId };
