import { Composer } from "grammy";
import { ChatId, isStandIn, UserId } from "../../domain/ids.ts";
import type { Settings } from "../../domain/settings.ts";
import { followMigration, loseChat } from "../../workflow/lose-chat.ts";
import { say } from "../../workflow/say.ts";
import { askSetUp, enterGroup, setUpQueue, type GroupVisit } from "../../workflow/set-up-queue.ts";
import { answerPress, factsAtHand } from "../at-hand.ts";
import { readSetUpData } from "../button-data.ts";
import type { ReporterContext } from "../reporter/conversation.ts";
import type { Texts } from "../texts/texts.ts";

type Deps = { texts: Texts; settings: Settings };

const language = "en";
const inGroup: ReadonlySet<string> = new Set(["member", "administrator"]);

/** What happens in groups apart from the cards: being added, set up, moved and removed. */
export function groupMiddleware({ texts, settings }: Deps): Composer<ReporterContext> {
  const group = new Composer<ReporterContext>();
  group.on("my_chat_member", async (ctx) => {
    const { old_chat_member: before, new_chat_member: after } = ctx.myChatMember;
    const visit = visitOf(ctx);
    if (visit === undefined) return;
    if (!inGroup.has(after.status)) await loseChat(settings, visit.chatId, "kicked");
    else if (!inGroup.has(before.status)) await enterGroup(settings, visit);
  });
  group.on("message:migrate_to_chat_id", (ctx) =>
    followMigration(
      settings,
      ChatId.parse(ctx.chatId),
      ChatId.parse(ctx.message.migrate_to_chat_id),
    ),
  );
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
    if (done.kind === "refused") {
      answerPress(texts.plain(language, `setup-refused-${done.because}`), "alert");
    }
    return undefined;
  });
  return group;
}

/** Who did what where; undefined for an anonymous administrator, whom nobody can tell apart. */
function visitOf(ctx: ReporterContext): GroupVisit | undefined {
  const { chat, from } = ctx;
  if (chat === undefined || from === undefined || isStandIn(from.id)) return undefined;
  return {
    chatId: ChatId.parse(chat.id),
    title: chat.title ?? "",
    by: { userId: UserId.parse(from.id), name: from.first_name },
    updateId: ctx.update.update_id,
  };
}
