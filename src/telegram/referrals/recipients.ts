import { Composer } from "grammy";
import type { Operator } from "../../domain/control/operator.ts";
import { openRecipients } from "../../workflow/referrals/rule-recipients.ts";
import type { BotContext } from "../context.ts";
import { adminCommand } from "../control/admin-commands.ts";

/** `/recipients`. */
export function recipientCommands(operator: Operator): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.use(
    adminCommand(operator, "recipients", ({ chatId, updateId }) =>
      openRecipients(chatId, updateId),
    ),
  );
  return chat;
}
