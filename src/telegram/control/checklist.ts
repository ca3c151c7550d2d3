import { Composer } from "grammy";
import type { InlineKeyboardMarkup } from "grammy/types";
import { isComplete, type Checklist } from "../../domain/control/checklist.ts";
import { ChatId, UserId } from "../../domain/ids.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { isAdmin } from "../../workflow/staff/admins.ts";
import { offerCommands } from "../../workflow/speaking/offer-commands.ts";
import { showChecklist } from "../../workflow/control/show-checklist.ts";
import { button } from "../speaking/button.ts";
import type { BotContext } from "../context.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Texts } from "../texts/texts.ts";

/** `/start` of an admin: after what everybody sees, what is left to set up. */
export function checklistCommands(operator: Operator): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.command("start", async (ctx, next) => {
    await next();
    if (ctx.from === undefined) return;
    if (!(await isAdmin(operator, UserId.parse(ctx.from.id)))) return;
    const chatId = ChatId.parse(ctx.chatId);
    await showChecklist(chatId);
    await offerCommands(chatId);
  });
  return chat;
}

export function drawChecklist(
  texts: Texts,
  { list, language, owners }: { list: Checklist; language: string; owners: number },
): { piece: Piece; markup: InlineKeyboardMarkup } {
  const steps = texts.message(language, "checklist", {
    review: { choice: list.review },
    seniors: { choice: list.seniors },
    reported: { choice: list.reported },
    decided: { choice: list.decided },
  });
  const done = isComplete(list) ? [texts.message(language, "checklist-done")] : [];
  const warning = owners < 2 ? [texts.message(language, "checklist-one-admin")] : [];
  const skip = button({ texts, language }, "button-skip-seniors", { on: "skip_seniors" });
  return {
    piece: joinPieces([steps, ...warning, ...done], "\n\n"),
    markup: { inline_keyboard: list.seniors === "open" ? [[skip]] : [] },
  };
}
