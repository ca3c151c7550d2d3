import { Composer } from "grammy";
import type { ChatMember } from "grammy/types";
import { ChatId, isStandIn, UserId } from "../../domain/ids.ts";
import type { PressOn } from "../../domain/press.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { followMigration, loseChat, regainChat } from "../../workflow/queues/lose-chat.ts";
import { explainGroup } from "../../workflow/queues/explain-group.ts";
import { say } from "../../workflow/speaking/say.ts";
import { askQueueLanguage, setQueueLanguage } from "../../workflow/queues/set-queue-language.ts";
import { enterGroup } from "../../workflow/queues/enter-group.ts";
import { askSetUp, setUpQueue, type GroupVisit } from "../../workflow/queues/set-up-queue.ts";
import { factsAtHand } from "../at-hand.ts";
import { chatOf, type BotContext } from "../context.ts";
import { languageOf } from "../speaking/language.ts";
import { onPress, refusePress } from "../speaking/on-press.ts";
import { placeOf } from "../speaking/place-of.ts";
import type { Texts } from "../texts/texts.ts";

type Deps = { texts: Texts; operator: Operator };

/** What happens in groups apart from the cards: being added, set up, moved and removed. */
export function groupMiddleware({ texts, operator }: Deps): Composer<BotContext> {
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
  group.on(
    "callback_query:data",
    onPress("set_up", (ctx, press) => pressSetUp({ texts, operator }, ctx, press)),
    onPress("make_queue", (ctx, press) => pressSetUp({ texts, operator }, ctx, press)),
  );
  addLanguage(group, { texts, operator });
  return group;
}

async function pressSetUp(
  { texts, operator }: Deps,
  ctx: BotContext,
  press: PressOn<"set_up" | "make_queue">,
): Promise<void> {
  const visit = await visitOf(ctx);
  const messageId = ctx.callbackQuery?.message?.message_id;
  if (visit === undefined || messageId === undefined) {
    return refusePress(texts, ctx, "answer-anonymous");
  }
  const done = await setUpQueue(operator, visit, factsAtHand().chat, { press, messageId });
  return done.kind === "not_admin" ? refusePress(texts, ctx, "setup-not-yours") : undefined;
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
function addLanguage(group: Composer<BotContext>, { texts, operator }: Deps): void {
  group.command("language", async (ctx) => {
    const visit = await visitOf(ctx);
    if (visit !== undefined) return askQueueLanguage(operator, visit);
    const key = `language:${ctx.update.update_id}`;
    const language = await languageOf(ctx);
    return say({ ...placeOf(ctx, ctx.chatId), key, text: "queue-language-refused", language });
  });
  group.on(
    "callback_query:data",
    onPress("language", async (ctx, { language }) => {
      const visit = await visitOf(ctx);
      const messageId = ctx.callbackQuery.message?.message_id;
      if (visit === undefined || messageId === undefined) {
        return refusePress(texts, ctx, "answer-anonymous");
      }
      const done = await setQueueLanguage(operator, visit, { language, messageId });
      return done === "not_admin" ? refusePress(texts, ctx, "setup-not-yours") : undefined;
    }),
  );
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

/** Who did what where; undefined for an anonymous administrator, whom nobody can tell apart. */
async function visitOf(ctx: BotContext): Promise<GroupVisit | undefined> {
  const { chat, from } = ctx;
  if (chat === undefined || from === undefined || isStandIn(from.id)) return undefined;
  return {
    ...placeOf(ctx, chat.id),
    title: chat.title ?? "",
    by: { userId: UserId.parse(from.id), name: from.first_name },
    updateId: ctx.update.update_id,
    language: await languageOf(ctx),
  };
}
