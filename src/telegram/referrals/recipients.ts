import { Composer } from "grammy";
import type { Settings } from "../../domain/control/settings.ts";
import { openRecipients, pressRecipients } from "../../workflow/referrals/rule-recipients.ts";
import type { BotContext } from "../context.ts";
import type { Texts } from "../texts/texts.ts";
import { adminCommand, adminPress } from "../control/admin-commands.ts";

/** `/recipients`, and the presses on its pages. */
export function recipientCommands(deps: {
  texts: Texts;
  settings: Settings;
}): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.use(
    adminCommand(deps.settings, "recipients", ({ chatId, updateId }) =>
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
