import { Composer } from "grammy";
import type { PlainButton } from "../../domain/delivery.ts";
import { UserId } from "../../domain/ids.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { isAdmin } from "../../workflow/staff/admins.ts";
import { askLanguage } from "../../workflow/speaking/choose-language.ts";
import { askOwnData } from "../../workflow/privacy/own-data.ts";
import { oweStatus } from "../../workflow/reporting/owe-status.ts";
import { say } from "../../workflow/speaking/say.ts";
import { askAgain, cancelReport, goHome } from "../../workflow/speaking/visit.ts";
import { chatOf, type BotContext } from "../context.ts";
import { languageOf } from "./language.ts";
import { reportConversationName } from "../reporting/conversation.ts";

const helpButton: PlainButton = {
  text: "button-help-lines",
  press: { on: "help_lines", view: { topic: "any", place: { kind: "countries", page: 0 } } },
};

/** What a person may ask for with a command, wherever they are. */
export function privateCommands(operator: Operator): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  const again = (ctx: BotContext) => askAgain(chatOf(ctx));
  chat.command(["start", "report"], (ctx) => goHome(chatOf(ctx)));
  chat.command("cancel", async (ctx) => {
    await ctx.conversation.exit(reportConversationName);
    const language = await languageOf(ctx);
    await cancelReport(chatOf(ctx), ctx.update.update_id, language);
  });
  chat.command("status", async (ctx) => {
    await oweStatus(chatOf(ctx), ctx.update.update_id);
    await again(ctx);
  });
  chat.command("language", (ctx) => askLanguage(chatOf(ctx)));
  chat.command("privacy", async (ctx) => {
    await tell("privacy")(ctx);
    await again(ctx);
  });
  chat.command("mydata", async (ctx) => {
    await askOwnData(chatOf(ctx));
    await again(ctx);
  });
  chat.command("forget", async (ctx) => {
    await tell("forget-ask", [
      [{ text: "button-forget", press: { on: "home", to: "forget" } }],
      [{ text: "button-forget-not", press: { on: "home", to: "forget_not" } }],
    ])(ctx);
    await again(ctx);
  });
  chat.command("help", async (ctx) => {
    await tell("help-reporter", [[helpButton]])(ctx);
    if (await isAdmin(operator, UserId.parse(ctx.chatId))) await tell("help-admin")(ctx);
    await again(ctx);
  });
  chat.command("setup", async (ctx) => {
    const language = await languageOf(ctx);
    const vars = { bot: { ours: `@${ctx.me.username}` } };
    const key = `setup:${ctx.update.update_id}`;
    await say({ chatId: chatOf(ctx), key, text: "setup-private", vars, language });
  });
  return chat;
}

/** Says a text below what was written. */
function tell(text: string, buttons: PlainButton[][] = []) {
  return async (ctx: BotContext) => {
    const language = await languageOf(ctx);
    const key = `${text}:${ctx.update.update_id}`;
    await say({ chatId: chatOf(ctx), key, text, language, buttons, priority: "owed_to_press" });
  };
}
