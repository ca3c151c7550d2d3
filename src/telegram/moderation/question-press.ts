import { Composer } from "grammy";
import { isStandIn } from "../../domain/ids.ts";
import type { Settings } from "../../domain/settings.ts";
import { askQuestion } from "../../workflow/ask-question.ts";
import { pressQuestion, type PressedQuestion } from "../../workflow/press-question.ts";
import { commandIn } from "../command.ts";
import { replyToCard } from "../../workflow/reply-to-card.ts";
import type { BotContext } from "../context.ts";
import { onPress, refusePress } from "../on-press.ts";
import { placeOf, sceneOf } from "../place-of.ts";
import { presserOf } from "../presser.ts";
import { isReplyTo } from "../reply.ts";
import type { Texts } from "../texts/texts.ts";

type Deps = { texts: Texts; settings: Settings };

/** Questions to reporters: the buttons beneath them, and replies with their words or about a case. */
export function questionMiddleware({ texts, settings }: Deps): Composer<BotContext> {
  const group = new Composer<BotContext>();
  group.on(
    "callback_query:data",
    onPress("question", async (ctx, { id, press }) => {
      if (isStandIn(ctx.from.id)) return refusePress(texts, ctx, "answer-anonymous");
      const pressed = { id, press, ...sceneOf(ctx), presser: presserOf(ctx.from) };
      const refusal = refusals[(await pressQuestion(settings, pressed)).kind];
      return refusal === undefined ? undefined : refusePress(texts, ctx, refusal);
    }),
  );
  group.on("message", async (ctx, next) => {
    const repliedTo = ctx.message.reply_to_message;
    const isCommand = commandIn(ctx.message, ctx.me.username) !== undefined;
    if (repliedTo === undefined || !isReplyTo(ctx.message, ctx.me.id) || isCommand) return next();
    const reply = {
      ...placeOf(ctx, ctx.chat.id),
      repliedTo: repliedTo.message_id,
      updateId: ctx.update.update_id,
      text: ctx.message.forward_origin === undefined ? ctx.message.text : undefined,
      by: presserOf(ctx.from),
    };
    if ((await askQuestion(settings, reply)) === "asked") return undefined;
    return (await replyToCard(settings, reply)) === "taken" ? undefined : next();
  });
  return group;
}

const refusals = {
  done: undefined,
  stale: "answer-question-stale",
  not_allowed: "answer-not-allowed",
  cannot_tell: "answer-cannot-check-membership",
  unknown_card: "answer-unknown-button",
} as const satisfies Record<PressedQuestion["kind"], string | undefined>;
