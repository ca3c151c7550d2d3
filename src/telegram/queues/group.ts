import { Composer } from "grammy";
import type { ChatMember } from "grammy/types";
import { ChatId, UserId } from "../../domain/ids.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { followMigration, loseChat, regainChat } from "../../workflow/queues/lose-chat.ts";
import { enterGroup } from "../../workflow/queues/enter-group.ts";
import { chatOf, type BotContext } from "../context.ts";
import { languageOf } from "../speaking/language.ts";
import { placeOf } from "../speaking/place-of.ts";

/** Whether the bot is in a group, and can write there; where a group moves. */
export function groupMiddleware(operator: Operator): Composer<BotContext> {
  const group = new Composer<BotContext>();
  group.on("my_chat_member", async (ctx) => {
    const { chat, from, old_chat_member: before, new_chat_member: after } = ctx.myChatMember;
    const chatId = ChatId.parse(chat.id);
    const was = standingOf(before);
    const is = standingOf(after);
    if (is === "outside") return loseChat(operator, { chatId }, "kicked");
    if (is === "mute") return loseChat(operator, { chatId }, "no_rights");
    if (was !== "outside") return regainChat({ chatId });
    return enterGroup(operator, {
      chatId,
      title: chat.title ?? "",
      by: { userId: UserId.parse(from.id), name: from.first_name },
      updateId: ctx.update.update_id,
      language: await languageOf(ctx),
    });
  });
  // Either of the two may come first, and one of them is enough.
  group.on("message:migrate_to_chat_id", (ctx) =>
    followMigration(operator, chatOf(ctx), ChatId.parse(ctx.message.migrate_to_chat_id)),
  );
  group.on("message:migrate_from_chat_id", (ctx) =>
    followMigration(operator, ChatId.parse(ctx.message.migrate_from_chat_id), chatOf(ctx)),
  );
  group.on("message:forum_topic_reopened", (ctx) => {
    const { chatId, threadId } = placeOf(ctx, ctx.chatId);
    return regainChat({ chatId, only: { threadId } });
  });
  return group;
}

type Standing = "outside" | "mute" | "inside";

/** What the bot may do in a group: a restricted member may be unable to write. */
function standingOf(member: ChatMember): Standing {
  switch (member.status) {
    case "left":
    case "kicked":
      return "outside";
    case "restricted":
      if (!member.is_member) return "outside";
      return member.can_send_messages ? "inside" : "mute";
    case "creator":
    case "administrator":
    case "member":
      return "inside";
  }
}
