import type { Composer } from "grammy";
import type { Operator } from "../../domain/control/operator.ts";
import { pressReferral, type PressedReferral } from "../../workflow/referrals/press-referral.ts";
import { answerPress } from "../at-hand.ts";
import type { BotContext } from "../context.ts";
import { languageOf } from "../speaking/language.ts";
import type { Texts } from "../texts/texts.ts";
import { teamPress } from "../cases/team-press.ts";

type Deps = { texts: Texts; operator: Operator };

/** What seniors say of a referral, in private or where they are asked in their group. */
export function referralPresses({ texts, operator }: Deps): Composer<BotContext> {
  return teamPress(texts, "referral", async ({ id, verb, group }, { chatId, presser }, ctx) => {
    const pressed = await pressReferral(operator, { id, verb, group, chatId, presser });
    if (pressed.kind !== "said") return refusals[pressed.kind];
    answerPress(texts.plain(await languageOf(ctx), `answer-referral-${verb}`), "toast");
    return undefined;
  });
}

const refusals = {
  stale: "answer-referral-stale",
  not_theirs: "answer-not-yours",
  not_allowed: "answer-not-allowed",
  cannot_tell: "answer-cannot-check-membership",
  unknown_card: "answer-unknown-button",
} as const satisfies Record<Exclude<PressedReferral["kind"], "said">, string>;
