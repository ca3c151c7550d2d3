import { Composer } from "grammy";
import type { Operator } from "../../domain/control/operator.ts";
import { retryDeadLetters } from "../../workflow/control/retry-dead-letters.ts";
import { showHealth } from "../../workflow/control/show-health.ts";
import type { BotContext } from "../context.ts";
import type { Texts } from "../texts/texts.ts";
import { adminCommand, adminPress } from "./admin-commands.ts";

/** `/health`, and its buttons. */
export function healthCommands(deps: { texts: Texts; operator: Operator }): Composer<BotContext> {
  const { operator } = deps;
  const chat = new Composer<BotContext>();
  chat.use(adminCommand(operator, "health", ({ chatId }) => showHealth(chatId, undefined)));
  chat.use(
    adminPress(deps, "health", async ({ verb }, { by, chatId, messageId }) => {
      if (verb === "retry") await retryDeadLetters(operator, by);
      await showHealth(chatId, messageId);
    }),
  );
  return chat;
}
