import { Composer } from "grammy";
import { ChatId, UserId } from "../../domain/ids.ts";
import type { Settings } from "../../domain/settings.ts";
import { say } from "../../workflow/say.ts";
import { followDetails } from "../../workflow/send-details.ts";
import { factsAtHand } from "../at-hand.ts";
import { readDetailsPayload } from "../button-data.ts";
import { languageOf } from "../language.ts";
import type { ReporterContext } from "../reporter/conversation.ts";

/** In a private chat: somebody of the team comes by a link for everything about a case. */
export function detailsLinks(settings: Settings): Composer<ReporterContext> {
  const chat = new Composer<ReporterContext>();
  chat.command("start", async (ctx, next) => {
    const link = readDetailsPayload(ctx.match);
    const { from } = ctx;
    if (link === undefined || from === undefined) return next();
    const { membership } = factsAtHand();
    const presser = { userId: UserId.parse(from.id), name: from.first_name, membership };
    const followed = await followDetails(settings, { ...link, presser });
    if (followed === "sent") return undefined;
    return say({
      chatId: ChatId.parse(ctx.chatId),
      key: `details:${ctx.update.update_id}`,
      text: followed === "cannot_tell" ? "answer-cannot-check-membership" : "details-refused",
      language: await languageOf(ctx),
      priority: "owed_to_press",
    });
  });
  return chat;
}
