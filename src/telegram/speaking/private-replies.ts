import { Composer } from "grammy";
import { UserId } from "../../domain/ids.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { writeOwnCategory } from "../../workflow/control/own-categories.ts";
import { writeSettings } from "../../workflow/control/propose-settings.ts";
import { writeLegal } from "../../workflow/legal/open-legal.ts";
import { enterReference } from "../../workflow/referrals/enter-reference.ts";
import { writeRecipient } from "../../workflow/referrals/rule-recipients.ts";
import { writeOwnHelp } from "../../workflow/wording/rule-own-help.ts";
import { writeOwnText } from "../../workflow/wording/rule-own-texts.ts";
import { shownAt } from "../../workflow/speaking/shown-at.ts";
import { factsAtHand } from "../at-hand.ts";
import { commandIn } from "./command.ts";
import { chatOf, type BotContext } from "../context.ts";
import { isReplyTo } from "./reply.ts";

/** In private: what one of the team writes in reply to a message that asks for it. */
export function privateReplies(operator: Operator): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.on("message", async (ctx, next) => {
    const repliedTo = ctx.message.reply_to_message;
    const isCommand = commandIn(ctx.message, ctx.me.username) !== undefined;
    if (repliedTo === undefined || !isReplyTo(ctx.message, ctx.me.id) || isCommand) return next();
    const chatId = chatOf(ctx);
    const key = await shownAt({ chatId, messageId: repliedTo.message_id });
    if (key === undefined) return next();
    const reply = {
      chatId,
      updateId: ctx.update.update_id,
      text: ctx.message.forward_origin === undefined ? ctx.message.text : undefined,
      by: { userId: UserId.parse(ctx.from.id), name: ctx.from.first_name },
      key,
    };
    const { membership, group } = factsAtHand();
    if (await enterReference(operator, { ...reply, membership, group })) return undefined;
    if (await writeLegal(operator, reply)) return undefined;
    if (await writeOwnText(operator, reply)) return undefined;
    if (await writeSettings(operator, reply)) return undefined;
    if (await writeOwnCategory(operator, reply)) return undefined;
    if (await writeOwnHelp(operator, reply)) return undefined;
    return (await writeRecipient(operator, reply)) ? undefined : next();
  });
  return chat;
}
