import { Composer } from "grammy";
import type { Operator } from "../../domain/control/operator.ts";
import { askQuestion } from "../../workflow/questions/ask-question.ts";
import { pressQuestion, type PressedQuestion } from "../../workflow/questions/press-question.ts";
import { commandIn } from "../speaking/command.ts";
import { replyToCard } from "../../workflow/cases/reply-to-card.ts";
import type { BotContext } from "../context.ts";
import { placeOf } from "../speaking/place-of.ts";
import { presserOf } from "../staff/presser.ts";
import { isReplyTo } from "../speaking/reply.ts";
import type { Texts } from "../texts/texts.ts";
import { teamPress } from "../cases/team-press.ts";

type Deps = { texts: Texts; operator: Operator };

/** Questions to reporters: the buttons beneath them, and replies with their words or about a case. */
export function questionMiddleware({ texts, operator }: Deps): Composer<BotContext> {
  const group = new Composer<BotContext>();
  group.use(
    teamPress(texts, "question", async ({ id, press }, pressed) => {
      const done = await pressQuestion(operator, { id, press, ...pressed });
      return refusals[done.kind];
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
    if ((await askQuestion(operator, reply)) === "asked") return undefined;
    return (await replyToCard(operator, reply)) === "taken" ? undefined : next();
  });
  return group;
}

const refusals = {
  done: undefined,
  stale: "answer-question-stale",
  not_theirs: "answer-not-yours",
  not_allowed: "answer-not-allowed",
  cannot_tell: "answer-cannot-check-membership",
  unknown_card: "answer-unknown-button",
} as const satisfies Record<PressedQuestion["kind"], string | undefined>;
