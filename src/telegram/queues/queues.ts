// /queues and its pages. Called by the table of commands, and by the presses on queues.
import type { PressOn } from "../../domain/press.ts";
import { openQueues, pressQueues, type RuledQueues } from "../../workflow/queues/rule-queues.ts";
import { chatOf } from "../context.ts";
import { nothing, privateCommand } from "../speaking/command-entry.ts";
import type { Pressed } from "../speaking/press-entry.ts";
import { refusePress } from "../speaking/refuse-press.ts";
import { someoneOf } from "../staff/presser.ts";

export const queuesCommand = privateCommand({
  name: "queues",
  may: { role: "admin", others: "queues-refused" },
  takes: nothing,
  handle: (_, { chatId, updateId }) => openQueues(chatId, updateId),
});

/** A press on its pages. */
export async function takeQueuesPress(
  { press }: PressOn<"queues">,
  { ctx, texts, operator }: Pressed,
): Promise<void> {
  const messageId = ctx.callbackQuery.message?.message_id ?? 0;
  const pressed = { press, chatId: chatOf(ctx), messageId };
  const refusal = refusals[await pressQueues(operator, someoneOf(ctx.from), pressed)];
  return refusal === undefined ? undefined : refusePress(texts, ctx, refusal);
}

const refusals = {
  done: undefined,
  not_admin: "queues-refused",
  gone: "answer-queue-gone",
} as const satisfies Record<RuledQueues, string | undefined>;
