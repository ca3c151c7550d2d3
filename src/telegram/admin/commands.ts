import { Composer, type CommandContext } from "grammy";
import { ChatId, UserId } from "../../domain/ids.ts";
import type { Settings } from "../../domain/settings.ts";
import { isAdmin } from "../../workflow/admins.ts";
import { say } from "../../workflow/say.ts";
import { answerPress } from "../at-hand.ts";
import { languageOf } from "../language.ts";
import type { BotContext } from "../context.ts";
import type { Texts } from "../texts/texts.ts";

/** Who sent a command, where. */
export type Order = {
  by: { userId: UserId; name: string };
  chatId: ChatId;
  updateId: number;
  /** What stands behind the command. */
  words: string;
  language: string;
};

/** A command of admins' in private; others are told so, kindly. */
export function adminCommand(
  settings: Settings,
  command: string,
  take: (order: Order) => Promise<void>,
): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.command(command, async (ctx) => {
    const order = await orderIn(ctx);
    if (order === undefined) return undefined;
    if (await isAdmin(settings, order.by.userId)) return take(order);
    return answerOrder(order, "admin-only");
  });
  return chat;
}

export type AdminPress = {
  by: { userId: UserId; name: string };
  chatId: ChatId;
  messageId: number;
  updateId: number;
  /** What the button carries behind its verb. */
  match: string;
};

/** A button of admins' in private; what it says when it is nobody's, or of somebody else, is known here. */
export function adminPress(
  { texts, settings }: { texts: Texts; settings: Settings },
  data: RegExp,
  take: (press: AdminPress) => Promise<"done" | "unknown">,
): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.callbackQuery(data, async (ctx) => {
    const messageId = ctx.callbackQuery.message?.message_id;
    const refuse = async (key: string) => answerPress(texts.plain(await languageOf(ctx), key));
    const by = { userId: UserId.parse(ctx.from.id), name: ctx.from.first_name };
    if (!(await isAdmin(settings, by.userId))) return refuse("answer-admin-only");
    if (messageId === undefined || ctx.chatId === undefined) return refuse("answer-unknown-button");
    const taken = await take({
      by,
      chatId: ChatId.parse(ctx.chatId),
      messageId,
      updateId: ctx.update.update_id,
      match: typeof ctx.match === "string" ? "" : (ctx.match[1] ?? ""),
    });
    return taken === "unknown" ? refuse("answer-unknown-button") : undefined;
  });
  return chat;
}

/** Says something to whoever sent a command. */
export function answerOrder(
  { chatId, updateId, language }: Order,
  text: string,
  vars: Parameters<typeof say>[0]["vars"] = {},
): Promise<void> {
  const key = `${text}:${updateId}`;
  return say({ chatId, key, text, vars, language, priority: "owed_to_press" });
}

async function orderIn(ctx: CommandContext<BotContext>): Promise<Order | undefined> {
  const { from } = ctx;
  if (from === undefined) return undefined;
  return {
    by: { userId: UserId.parse(from.id), name: from.first_name },
    chatId: ChatId.parse(ctx.chatId),
    updateId: ctx.update.update_id,
    words: ctx.match,
    language: await languageOf(ctx),
  };
}
