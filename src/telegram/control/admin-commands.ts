import { Composer, type CommandContext } from "grammy";
import { ChatId, UserId } from "../../domain/ids.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { isAdmin } from "../../workflow/staff/admins.ts";
import { say } from "../../workflow/speaking/say.ts";
import { languageOf } from "../speaking/language.ts";
import type { BotContext } from "../context.ts";
import type { Person } from "../../domain/staff/people.ts";

/** Who sent a command, where. */
export type Order = {
  by: Person;
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
