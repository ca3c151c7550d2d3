// What a card is drawn from, and its buttons. Filled when a card is read, used by its view and its lists.
import { z } from "zod";
import type { BulkScope } from "../decisions/bulk.ts";
import { verdictKinds, type Decision } from "../decisions/decision.ts";
import type { DismissalGround, UpholdMeasure } from "../decisions/grounds.ts";
import type { Sentence } from "../decisions/sentences.ts";
import type { CaseId, RecipientId } from "../ids.ts";
import type { SilenceTime } from "../privacy/silence.ts";
import type { Colleague } from "../staff/people.ts";
import type { Assignment } from "./assignment.ts";
import type { CardPress, PanelPage } from "./card-press.ts";
import type { SnoozeTime } from "./snooze.ts";
import type { CaseStatus } from "./case-status.ts";
import type { CategoryKey, Rating, Severity } from "./categories.ts";
import type { Tier } from "./tier.ts";

export type CardFacts = {
  tier: Tier;
  status: CaseStatus;
  /** What it is handled as. */
  category: CategoryKey;
  /** What it is called. */
  named: CategoryKey;
  severity: Severity;
  /** The newest first. */
  history: readonly Decision[];
  panel: { page: PanelPage; name: string; sentence?: Sentence | undefined } | undefined;
  /** Who has it now. */
  assignment: Assignment | undefined;
  /** To whom it can be handed over, while somebody chooses. */
  colleagues: readonly Colleague[];
  /** With which other cases it can be merged, while somebody chooses. */
  mergeable: readonly { id: CaseId; code: string }[];
  /** What can be decided together with it, while somebody chooses what to do. */
  together: readonly Together[];
  /** To whom it can be referred, while somebody chooses. */
  recipients: readonly { id: RecipientId; name: string }[];
  /** Until when its notices are held back, where the card offers to change that. */
  quietUntil: Date | undefined;
  /** Until when it is left. */
  snoozedUntil: Date | undefined;
  /** For how long it can be, while somebody chooses. */
  snoozes: readonly SnoozeTime[];
  now: Date;
};

/** How many cases one list would hold; `isAll`: none are left out for want of room. */
export type Together = { scope: BulkScope; count: number; isAll: boolean };

export type CardButton = { press: CardPress; label: CardLabel };

/** A button that says the same on every card. */
const PlainLabel = z.enum([
  ...verdictKinds,
  "dismiss_as_two",
  "return_plain",
  "undo",
  "ask",
  "take",
  "release",
  "more",
  "details",
  "hand_over",
  "change_category",
  "merge",
  "refer",
  "quiet",
  "tell_again",
  "snooze",
  "wake",
  "back",
  "add_sentence",
  "other_sentence",
  "no_sentence",
]);
type Plain = { kind: z.infer<typeof PlainLabel> };

export function isPlain(label: CardLabel): label is Plain {
  return PlainLabel.safeParse(label.kind).success;
}

/** What a button says; the words are in the text files. */
type CardLabel =
  | Plain
  | { kind: "other_category" }
  | { kind: "colleague" | "recipient"; name: string }
  | { kind: "case"; code: string }
  | { kind: "bulk"; together: Together }
  | { kind: "category"; category: CategoryKey }
  | { kind: "rating"; rating: Rating }
  | { kind: "snooze_time"; time: SnoozeTime }
  | { kind: "silence"; time: SilenceTime }
  | { kind: "ground"; ground: DismissalGround }
  | { kind: "measure"; measure: UpholdMeasure }
  | { kind: "sentence"; sentence: Sentence };
