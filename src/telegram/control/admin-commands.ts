import { Composer, type CommandContext } from "grammy";
import { ChatId, UserId } from "../../domain/ids.ts";
import type { Press, PressOn } from "../../domain/press.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { isAdmin } from "../../workflow/staff/admins.ts";
import { say } from "../../workflow/speaking/say.ts";
import { answerPress } from "../at-hand.ts";
import { languageOf } from "../speaking/language.ts";
import { chatOf, type BotContext } from "../context.ts";
import { answerUnknown, onPress } from "../speaking/on-press.ts";
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
  operator: Operator,
  command: string,
  take: (order: Order) => Promise<void>,
): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.command(command, async (ctx) => {
    const order = await orderIn(ctx);
    if (order === undefined) return undefined;
    if (await isAdmin(operator, order.by.userId)) return take(order);
    return answerOrder(order, "admin-only");
  });
  return chat;
}

export type AdminPress = {
  by: { userId: UserId; name: string };
  chatId: ChatId;
  messageId: number;
  language: string;
};

/** A button of admins' in private; others are told so. */
export function adminPress<On extends Press["on"]>(
  { texts, operator }: { texts: Texts; operator: Operator },
  on: On,
  take: (press: PressOn<On>, pressed: AdminPress) => Promise<void>,
): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.on(
    "callback_query:data",
    onPress(on, async (ctx, press) => {
      const messageId = ctx.callbackQuery.message?.message_id;
      const language = await languageOf(ctx);
      const by = { userId: UserId.parse(ctx.from.id), name: ctx.from.first_name };
      if (!(await isAdmin(operator, by.userId))) {
        return answerPress(texts.plain(language, "answer-admin-only"));
      }
      if (messageId === undefined) return answerUnknown(texts, ctx);
      return take(press, { by, chatId: chatOf(ctx), messageId, language });
    }),
  );
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
