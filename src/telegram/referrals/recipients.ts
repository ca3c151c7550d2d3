import { Composer } from "grammy";
import type { Operator } from "../../domain/control/operator.ts";
import { openRecipients, pressRecipients } from "../../workflow/referrals/rule-recipients.ts";
import type { BotContext } from "../context.ts";
import type { Texts } from "../texts/texts.ts";
import { adminCommand, adminPress } from "../control/admin-commands.ts";

/** `/recipients`, and the presses on its pages. */
export function recipientCommands(deps: {
  texts: Texts;
  operator: Operator;
}): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.use(
    adminCommand(deps.operator, "recipients", ({ chatId, updateId }) =>
      openRecipients(chatId, updateId),
    ),
  );
  chat.use(
    adminPress(deps, "recipients", ({ press }, { by, chatId, messageId }) =>
      pressRecipients(by, { press, chatId, messageId }),
    ),
  );
  return chat;
}
