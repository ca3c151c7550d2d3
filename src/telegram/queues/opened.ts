// Notices groups that are open to strangers, and leaves their channels. Put into the bot by telegram.ts.
import { Composer } from "grammy";
import { ChatId, UserId } from "../../domain/ids.ts";
import type { OpenedBecause } from "../../domain/queues/queue-chat.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { closeOpened } from "../../workflow/queues/open-group.ts";
import { leaveStranger } from "../../workflow/queues/enter-group.ts";
import { chatOf, type BotContext } from "../context.ts";

/** Updates that tell that a group is open to others than its team: nothing more is shown there. */
export function openedGroups(operator: Operator): Composer<BotContext> {
  const group = new Composer<BotContext>();
  group.use(async (ctx, next) => {
    const because = openedIn(ctx);
    if (because !== undefined) await closeOpened(operator, chatOf(ctx), because);
    return next();
  });
  return group;
}

function openedIn({ chat, message, chatMember }: BotContext): OpenedBecause | undefined {
  if (chat?.type === "supergroup" && chat.username !== undefined) return "public";
  // What is stored of such updates is that somebody came in by a link which asks nobody.
  if (chatMember !== undefined) return "join_link";
  // Telegram itself forwards the posts of a channel to the group in which they are talked about.
  return message?.is_automatic_forward === true ? "linked" : undefined;
}

/** A channel of a stranger's is left like a group of theirs, without a word that its readers would see. */
export function strangersChannels(operator: Operator): Composer<BotContext> {
  const channel = new Composer<BotContext>();
  channel.on("my_chat_member", async (ctx) => {
    const { chat, from, new_chat_member: after } = ctx.myChatMember;
    if (after.status === "left" || after.status === "kicked") return;
    await leaveStranger(operator, {
      chatId: ChatId.parse(chat.id),
      by: UserId.parse(from.id),
      updateId: ctx.update.update_id,
    });
  });
  return channel;
}
