import { Composer } from "grammy";
import { UserId, type GroupAskId } from "../../domain/ids.ts";
import { say } from "../../workflow/speaking/say.ts";
import { followAsk, takeUpAsks } from "../../workflow/reporting/take-up-asks.ts";
import { goHome } from "../../workflow/speaking/visit.ts";
import { chatOf, type BotContext } from "../context.ts";
import { languageOf } from "../speaking/language.ts";
import { readStartPayload } from "../speaking/start-payload.ts";

/** In a private chat: what a person asked for in a group, and comes for by a link. */
export function fromGroups(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.command("start", async (ctx, next) => {
    const ask = readStartPayload(ctx.match);
    if (ask !== undefined) return follow(ctx, ask);
    // Who comes by themselves finds there what the link would have led to.
    return (await takeUpAsks(UserId.parse(ctx.chatId))) ? undefined : next();
  });
  return chat;
}

async function follow(ctx: BotContext, ask: GroupAskId): Promise<void> {
  const chatId = chatOf(ctx);
  if ((await followAsk(UserId.parse(ctx.chatId), ask)) === "taken_up") return;
  const language = await languageOf(ctx);
  const key = `ask-expired:${ctx.update.update_id}`;
  await say({ chatId, key, text: "ask-expired", language, priority: "owed_to_press" });
  await goHome(chatId);
}
