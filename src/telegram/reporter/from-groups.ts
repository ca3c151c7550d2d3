import { Composer } from "grammy";
import { ChatId, UserId, type AskId } from "../../domain/ids.ts";
import { say } from "../../workflow/say.ts";
import { followAsk, takeUpAsks, takeUpInstead } from "../../workflow/take-up-asks.ts";
import { goHome } from "../../workflow/visit.ts";
import { answerPress } from "../at-hand.ts";
import { readAskData, readStartPayload } from "../button-data.ts";
import { languageOf } from "../language.ts";
import type { Texts } from "../texts/texts.ts";
import { reportConversationName, type ReporterContext } from "./conversation.ts";

/** In a private chat: what a person asked for in a group, and comes for by a link or a button. */
export function fromGroups(texts: Texts): Composer<ReporterContext> {
  const chat = new Composer<ReporterContext>();
  chat.command("start", async (ctx, next) => {
    const ask = readStartPayload(ctx.match);
    if (ask !== undefined) return follow(ctx, ask);
    // Who comes by themselves finds there what the link would have led to.
    return (await takeUpAsks(UserId.parse(ctx.chatId))) ? undefined : next();
  });
  chat.callbackQuery(/^g:/, async (ctx) => {
    const ask = readAskData(ctx.callbackQuery.data);
    const language = await languageOf(ctx);
    if (ask === undefined) return answerPress(texts.plain(language, "answer-unknown-button"));
    await ctx.conversation.exit(reportConversationName);
    const done = await takeUpInstead(UserId.parse(ctx.from.id), ask);
    if (done === "expired") answerPress(texts.plain(language, "answer-ask-expired"), "alert");
    return undefined;
  });
  return chat;
}

async function follow(ctx: ReporterContext, ask: AskId): Promise<void> {
  const chatId = ChatId.parse(ctx.chatId);
  if ((await followAsk(UserId.parse(ctx.chatId), ask)) === "taken_up") return;
  const language = await languageOf(ctx);
  const key = `ask-expired:${ctx.update.update_id}`;
  await say({ chatId, key, text: "ask-expired", language, priority: "owed_to_press" });
  await goHome(chatId);
}
