import { Composer } from "grammy";
import type { ChatMember } from "grammy/types";
import { ChatId, isStandIn, UserId } from "../../domain/ids.ts";
import { languageFor } from "../../domain/languages.ts";
import type { Settings } from "../../domain/settings.ts";
import { followMigration, loseChat, regainChat } from "../../workflow/lose-chat.ts";
import { explainGroup } from "../../workflow/explain-group.ts";
import { say } from "../../workflow/say.ts";
import { askSetUp, enterGroup, setUpQueue, type GroupVisit } from "../../workflow/set-up-queue.ts";
import { answerPress, factsAtHand } from "../at-hand.ts";
import { readSetUpData } from "../button-data.ts";
import type { ReporterContext } from "../reporter/conversation.ts";
import type { Texts } from "../texts/texts.ts";

type Deps = { texts: Texts; settings: Settings };

const language = "en";
/** What happens in groups apart from the cards: being added, set up, moved and removed. */
export function groupMiddleware({ texts, settings }: Deps): Composer<ReporterContext> {
  const group = new Composer<ReporterContext>();
  group.on("my_chat_member", async (ctx) => {
    const { chat, from, old_chat_member: before, new_chat_member: after } = ctx.myChatMember;
    const chatId = ChatId.parse(chat.id);
    const was = standingOf(before);
    const is = standingOf(after);
    if (is === "outside") return loseChat(settings, chatId, "kicked");
    if (is === "mute") return loseChat(settings, chatId, "no_rights");
    if (was !== "outside") return regainChat(chatId);
    return enterGroup(settings, {
      chatId,
      title: chat.title ?? "",
      language: languageFor(from.language_code),
      by: { userId: UserId.parse(from.id), name: from.first_name },
      updateId: ctx.update.update_id,
    });
  });
  // Either of the two may come first, and one of them is enough.
  group.on("message:migrate_to_chat_id", (ctx) =>
    followMigration(
      settings,
      ChatId.parse(ctx.chatId),
      ChatId.parse(ctx.message.migrate_to_chat_id),
    ),
  );
  group.on("message:migrate_from_chat_id", (ctx) =>
    followMigration(
      settings,
      ChatId.parse(ctx.message.migrate_from_chat_id),
      ChatId.parse(ctx.chatId),
    ),
  );
  group.command("help", (ctx) => explainGroup(ChatId.parse(ctx.chatId), ctx.update.update_id));
  group.command("setup", async (ctx) => {
    const visit = visitOf(ctx);
    if (visit !== undefined) return askSetUp(settings, visit, factsAtHand().chat);
    const key = `setup:${ctx.update.update_id}`;
    return say({ chatId: ChatId.parse(ctx.chatId), key, text: "setup-anonymous", language });
  });
  group.callbackQuery(/^s:/, async (ctx) => {
    const choice = readSetUpData(ctx.callbackQuery.data);
    const visit = visitOf(ctx);
    const messageId = ctx.callbackQuery.message?.message_id;
    if (choice === undefined || visit === undefined || messageId === undefined) {
      return answerPress(texts.plain(language, "setup-expired"), "alert");
    }
    const done = await setUpQueue(settings, visit, factsAtHand().chat, { choice, messageId });
    if (done.kind === "not_admin") answerPress(texts.plain(language, "setup-not-yours"), "alert");
    return undefined;
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

/** Who did what where; undefined for an anonymous administrator, whom nobody can tell apart. */
function visitOf(ctx: ReporterContext): GroupVisit | undefined {
  const { chat, from } = ctx;
  if (chat === undefined || from === undefined || isStandIn(from.id)) return undefined;
  return {
    chatId: ChatId.parse(chat.id),
    title: chat.title ?? "",
    language: languageFor(from.language_code),
    by: { userId: UserId.parse(from.id), name: from.first_name },
    updateId: ctx.update.update_id,
  };
}
