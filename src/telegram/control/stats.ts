import { Composer } from "grammy";
import type { Operator } from "../../domain/control/operator.ts";
import { showStats } from "../../workflow/control/show-stats.ts";
import type { BotContext } from "../context.ts";
import { adminCommand } from "./admin-commands.ts";

/** `/stats`. */
export function statsCommands(operator: Operator): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.use(
    adminCommand(operator, "stats", ({ chatId }) =>
      showStats(chatId, { days: 30, messageId: undefined }),
    ),
  );
  return chat;
}
