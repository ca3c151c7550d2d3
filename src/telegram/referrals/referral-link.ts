import { followReferral, type FollowedReferral } from "../../workflow/referrals/follow-referral.ts";
import { answerOrder, type Ordered } from "../speaking/command-entry.ts";
import { readReferralPayload } from "../speaking/start-payload.ts";
import { presserOf } from "../staff/presser.ts";

/** In a private chat: a senior comes by the link of *Prepare referral*. */
export async function comesForReferral(payload: string, ordered: Ordered): Promise<boolean> {
  const link = readReferralPayload(payload);
  if (link === undefined) return false;
  const { operator, ctx } = ordered;
  const followed = await followReferral(operator, { ...link, presser: presserOf(ctx.from) });
  const refusal = refusals[followed];
  if (refusal !== undefined) await answerOrder(ordered, refusal);
  return true;
}

const refusals = {
  referral_prepared: undefined,
  referral_by_link: undefined,
  no_recipient: "answer-no_recipient",
  refused: "answer-stale",
  not_theirs: "answer-not-yours",
  not_allowed: "details-refused",
  unknown_card: "details-refused",
  cannot_tell: "answer-cannot-check-membership",
} as const satisfies Record<FollowedReferral, string | undefined>;
