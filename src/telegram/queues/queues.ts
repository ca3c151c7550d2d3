import { Composer } from "grammy";
import { UserId } from "../../domain/ids.ts";
import type { Operator } from "../../domain/control/operator.ts";
import type { PressOn } from "../../domain/press.ts";
import { openQueues, pressQueues, type RuledQueues } from "../../workflow/queues/rule-queues.ts";
import { chatOf, type BotContext } from "../context.ts";
import { languageOf } from "../speaking/language.ts";
import type { Pressed } from "../speaking/press-entry.ts";
import { refusePress } from "../speaking/refuse-press.ts";

const byOf = (from: { id: number; first_name: string }) => ({
  userId: UserId.parse(from.id),
  name: from.first_name,
});

/** `/queues` in private. */
export function queueCommands(operator: Operator): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.command("queues", async (ctx, next) => {
    if (ctx.from === undefined) return next();
    const updateId = ctx.update.update_id;
    const at = { chatId: chatOf(ctx), updateId, language: await languageOf(ctx) };
    return openQueues(operator, byOf(ctx.from), at);
  });
  return chat;
}

/** A press on its pages. */
export async function takeQueuesPress(
  { press }: PressOn<"queues">,
  { ctx, texts, operator }: Pressed,
): Promise<void> {
  const messageId = ctx.callbackQuery.message?.message_id ?? 0;
  const pressed = { press, chatId: chatOf(ctx), messageId };
  const refusal = refusals[await pressQueues(operator, byOf(ctx.from), pressed)];
  return refusal === undefined ? undefined : refusePress(texts, ctx, refusal);
}

const refusals = {
  done: undefined,
  not_admin: "queues-refused",
  gone: "answer-queue-gone",
} as const satisfies Record<RuledQueues, string | undefined>;
