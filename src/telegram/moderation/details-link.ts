import { Composer } from "grammy";
import type { Settings } from "../../domain/settings.ts";
import { say } from "../../workflow/say.ts";
import { followDetails } from "../../workflow/send-details.ts";
import { chatOf, type BotContext } from "../context.ts";
import { languageOf } from "../language.ts";
import { presserOf } from "../presser.ts";
import { readDetailsPayload } from "../start-payload.ts";

/** In a private chat: somebody of the team comes by a link for everything about a case. */
export function detailsLinks(settings: Settings): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.command("start", async (ctx, next) => {
    const link = readDetailsPayload(ctx.match);
    const { from } = ctx;
    if (link === undefined || from === undefined) return next();
    const followed = await followDetails(settings, { ...link, presser: presserOf(from) });
    if (followed === "sent") return undefined;
    return say({
      chatId: chatOf(ctx),
      key: `details:${ctx.update.update_id}`,
      text: followed === "cannot_tell" ? "answer-cannot-check-membership" : "details-refused",
      language: await languageOf(ctx),
      priority: "owed_to_press",
    });
  });
  return chat;
}
