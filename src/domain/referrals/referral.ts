// How a referral goes on from step to step. Used by its verbs, its messages, its store, and the card.
import { z } from "zod";
import { type CaseFacts } from "../cases/case-status.ts";
import { earlierDecision, type Decision } from "../decisions/decision.ts";
import { UpholdMeasure } from "../decisions/grounds.ts";
import { ChatId, ReferralId, type StaffId } from "../ids.ts";
import { isOnePersons } from "../decisions/two-people.ts";
import type { Tier } from "../cases/tier.ts";

export const ReferralStatus = z.enum(["prepared", "sent", "acknowledged", "not_sent"]);
export type ReferralStatus = z.infer<typeof ReferralStatus>;

/** What somebody of the team says of a referral. */
export const ReferralVerb = z.enum(["sent", "not_sent", "acknowledged"]);
export type ReferralVerb = z.infer<typeof ReferralVerb>;

/** From which status each may be said. 'Not sent' also takes back a slip. */
export const referralMoves = {
  sent: ["prepared"],
  not_sent: ["prepared", "sent"],
  acknowledged: ["sent"],
} as const satisfies Record<ReferralVerb, readonly ReferralStatus[]>;

/** What can be said of a referral as it is now. */
export function referralVerbs(status: ReferralStatus): ReferralVerb[] {
  return ReferralVerb.options.filter((verb) => {
    const from: readonly ReferralStatus[] = referralMoves[verb];
    return from.includes(status);
  });
}

/** Only what a person confirmed is ever shown as referred. */
export function isConfirmed(status: ReferralStatus): boolean {
  return status === "sent" || status === "acknowledged";
}

/** After how long one is asked what became of a referral, in milliseconds. */
export const remindAfterMs: readonly number[] = [1, 3, 7].map((days) => days * 24 * 3_600_000);

/** How long the text stays in somebody's private chat until they say that it was sent, in milliseconds. */
export const packetMs = 12 * 3_600_000;

/** How long a recipient's own number for it may be, in UTF-16 units. */
export const maxReferenceUnits = 100;

/** `group`: the seniors' group, of which whoever presses has to be a member. */
export const ReferralPress = z.object({
  on: z.literal("referral"),
  id: ReferralId,
  verb: ReferralVerb,
  group: ChatId,
});
export type ReferralPress = z.infer<typeof ReferralPress>;

/** What is to follow from the uphold that stands; undefined: nothing but the list. */
export function referralMeasure(
  status: CaseFacts["status"],
  history: readonly Decision[],
): UpholdMeasure | undefined {
  const upheld = status === "upheld" ? earlierDecision(history) : undefined;
  const measure = UpholdMeasure.safeParse(upheld?.ground).data;
  return measure === "listed" ? undefined : measure;
}

export type ReferRuling =
  | { kind: "allowed"; measure: UpholdMeasure }
  | { kind: "refused"; because: "outdated" | "not_from_here" | "upheld_it_alone" };

/** Whether a case may be referred from a card of `tier`, drawn at `version`. */
export function ruleReferral(
  case_: CaseFacts,
  history: readonly Decision[],
  press: { tier: Tier; version: number; staffId: StaffId },
): ReferRuling {
  if (press.version !== case_.version) return { kind: "refused", because: "outdated" };
  const measure = referralMeasure(case_.status, history);
  if (measure === undefined || press.tier !== "escalation") {
    return { kind: "refused", because: "not_from_here" };
  }
  return isOnePersons(case_.category, history, press.staffId)
    ? { kind: "refused", because: "upheld_it_alone" }
    : { kind: "allowed", measure };
}
