import { Composer } from "grammy";
import type { ChatMember } from "grammy/types";
import { ChatId, UserId } from "../../domain/ids.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { followMigration, loseChat, regainChat } from "../../workflow/queues/lose-chat.ts";
import { explainGroup } from "../../workflow/queues/explain-group.ts";
import { say } from "../../workflow/speaking/say.ts";
import { askQueueLanguage } from "../../workflow/queues/set-queue-language.ts";
import { enterGroup } from "../../workflow/queues/enter-group.ts";
import { askSetUp } from "../../workflow/queues/set-up-queue.ts";
import { factsAtHand } from "../at-hand.ts";
import { chatOf, type BotContext } from "../context.ts";
import { languageOf } from "../speaking/language.ts";
import { placeOf } from "../speaking/place-of.ts";
import { visitOf } from "./set-up-press.ts";

/** What happens in groups apart from the cards: being added, set up, moved and removed. */
export function groupMiddleware(operator: Operator): Composer<BotContext> {
  const group = new Composer<BotContext>();
  addStanding(group, operator);
  group.command("help", async (ctx) => {
    const updateId = ctx.update.update_id;
    await explainGroup(placeOf(ctx, ctx.chatId), { updateId, language: await languageOf(ctx) });
  });
  group.command("setup", async (ctx) => {
    const visit = await visitOf(ctx);
    if (visit !== undefined) return askSetUp(operator, visit, factsAtHand().chat);
    const key = `setup:${ctx.update.update_id}`;
    const language = await languageOf(ctx);
    return say({ ...placeOf(ctx, ctx.chatId), key, text: "setup-anonymous", language });
  });
  addLanguage(group, operator);
  return group;
}

/** Whether the bot is in a group, and can write there. */
function addStanding(group: Composer<BotContext>, operator: Operator): void {
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
}

/** `/language`: in which one the bot writes to a queue. */
function addLanguage(group: Composer<BotContext>, operator: Operator): void {
  group.command("language", async (ctx) => {
    const visit = await visitOf(ctx);
    if (visit !== undefined) return askQueueLanguage(operator, visit);
    const key = `language:${ctx.update.update_id}`;
    const language = await languageOf(ctx);
    return say({ ...placeOf(ctx, ctx.chatId), key, text: "queue-language-refused", language });
  });
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
