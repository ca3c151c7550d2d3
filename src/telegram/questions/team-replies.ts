import { Composer } from "grammy";
import type { Operator } from "../../domain/control/operator.ts";
import { askQuestion } from "../../workflow/questions/ask-question.ts";
import { commandIn } from "../speaking/command.ts";
import { replyToCard } from "../../workflow/cases/reply-to-card.ts";
import type { BotContext } from "../context.ts";
import { placeOf } from "../speaking/place-of.ts";
import { presserOf } from "../staff/presser.ts";
import { isReplyTo } from "../speaking/reply.ts";

/** Replies of the team with the words of a question, or about a case. */
export function teamReplies(operator: Operator): Composer<BotContext> {
  const group = new Composer<BotContext>();
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
