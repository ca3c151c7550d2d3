import { Composer } from "grammy";
import type { Operator } from "../../domain/control/operator.ts";
import { sendStatsFile, showStats } from "../../workflow/control/show-stats.ts";
import type { BotContext } from "../context.ts";
import type { Texts } from "../texts/texts.ts";
import { adminCommand, adminPress } from "./admin-commands.ts";

/** `/stats`, and its buttons. */
export function statsCommands(deps: { texts: Texts; operator: Operator }): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.use(
    adminCommand(deps.operator, "stats", ({ chatId }) =>
      showStats(chatId, { days: 30, messageId: undefined }),
    ),
  );
  chat.use(
    adminPress(deps, "stats", ({ as, days }, { chatId, messageId }) =>
      as === "file" ? sendStatsFile(chatId, days) : showStats(chatId, { days, messageId }),
    ),
  );
  return chat;
}
