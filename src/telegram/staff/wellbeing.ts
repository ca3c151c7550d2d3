import { Composer } from "grammy";
import type { Operator } from "../../domain/control/operator.ts";
import type { PressOn } from "../../domain/press.ts";
import { pressWellbeing, showWellbeing } from "../../workflow/staff/rule-wellbeing.ts";
import { say } from "../../workflow/speaking/say.ts";
import { chatOf, type BotContext } from "../context.ts";
import { languageOf } from "../speaking/language.ts";
import type { Pressed } from "../speaking/press-entry.ts";
import { answerUnknown, refusePress } from "../speaking/refuse-press.ts";
import { someoneOf } from "./presser.ts";

/** `/wellbeing` in private: what one of the team chooses for themselves, and nobody else sees. */
export function wellbeingCommands(operator: Operator): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.command("wellbeing", async (ctx, next) => {
    if (ctx.from === undefined) return next();
    const at = { chatId: chatOf(ctx), occasion: ctx.update.update_id };
    if ((await showWellbeing(operator, someoneOf(ctx.from), at)) === "shown") return undefined;
    return say({
      chatId: at.chatId,
      key: `wellbeing-refused:${at.occasion}`,
      text: "wellbeing-refused",
      language: await languageOf(ctx),
      priority: "owed_to_press",
    });
  });
  return chat;
}

/** A press on its pages. */
export async function takeWellbeingPress(
  { press }: PressOn<"wellbeing">,
  { ctx, texts, operator }: Pressed,
): Promise<void> {
  const messageId = ctx.callbackQuery.message?.message_id;
  if (messageId === undefined) return answerUnknown(texts, ctx);
  const pressed = { press, chatId: chatOf(ctx), messageId };
  const ruled = await pressWellbeing(operator, someoneOf(ctx.from), pressed);
  return ruled === "shown" ? undefined : refusePress(texts, ctx, "wellbeing-refused");
}
