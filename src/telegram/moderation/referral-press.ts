import { Composer } from "grammy";
import { isStandIn } from "../../domain/ids.ts";
import type { Settings } from "../../domain/settings.ts";
import { pressReferral, type PressedReferral } from "../../workflow/press-referral.ts";
import { answerPress } from "../at-hand.ts";
import { chatOf, type BotContext } from "../context.ts";
import { languageOf } from "../language.ts";
import { onPress, refusePress } from "../on-press.ts";
import { presserOf } from "../presser.ts";
import type { Texts } from "../texts/texts.ts";

type Deps = { texts: Texts; settings: Settings };

/** What seniors say of a referral, in private or where they are asked in their group. */
export function referralPresses({ texts, settings }: Deps): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.on(
    "callback_query:data",
    onPress("referral", async (ctx, { id, verb, group }) => {
      if (isStandIn(ctx.from.id)) return refusePress(texts, ctx, "answer-anonymous");
      const presser = presserOf(ctx.from);
      const given = { id, verb, group, chatId: chatOf(ctx), presser };
      const pressed = await pressReferral(settings, given);
      if (pressed.kind !== "said") return refusePress(texts, ctx, refusals[pressed.kind]);
      const words = texts.plain(await languageOf(ctx), `answer-referral-${verb}`);
      return answerPress(words, "toast");
    }),
  );
  return chat;
}

const refusals = {
  stale: "answer-referral-stale",
  not_allowed: "answer-not-allowed",
  cannot_tell: "answer-cannot-check-membership",
  unknown_card: "answer-unknown-button",
} as const satisfies Record<Exclude<PressedReferral["kind"], "said">, string>;
