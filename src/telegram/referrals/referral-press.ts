import type { PressOn } from "../../domain/press.ts";
import { pressReferral, type PressedReferral } from "../../workflow/referrals/press-referral.ts";
import { answerPress } from "../at-hand.ts";
import { languageOf } from "../speaking/language.ts";
import type { Pressed } from "../speaking/press-entry.ts";
import type { By } from "../cases/team-press.ts";

/** What seniors say of a referral, in private or where they are asked in their group. */
export async function takeReferralPress(
  { id, verb, group }: PressOn<"referral">,
  { chatId, presser }: By,
  { ctx, texts, operator }: Pressed,
): Promise<string | undefined> {
  const pressed = await pressReferral(operator, { id, verb, group, chatId, presser });
  if (pressed.kind !== "said") return refusals[pressed.kind];
  answerPress(texts.plain(await languageOf(ctx), `answer-referral-${verb}`), "toast");
  return undefined;
}

const refusals = {
  stale: "answer-referral-stale",
  not_theirs: "answer-not-yours",
  not_allowed: "answer-not-allowed",
  cannot_tell: "answer-cannot-check-membership",
  unknown_card: "answer-unknown-button",
} as const satisfies Record<Exclude<PressedReferral["kind"], "said">, string>;
