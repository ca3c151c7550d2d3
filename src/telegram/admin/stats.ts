import { Composer } from "grammy";
import { StatsDays } from "../../domain/stats.ts";
import type { Settings } from "../../domain/settings.ts";
import { sendStatsFile, showStats } from "../../workflow/show-stats.ts";
import type { BotContext } from "../context.ts";
import type { Texts } from "../texts/texts.ts";
import { adminCommand, adminPress } from "./commands.ts";

/** `/stats`, and its buttons. */
export function statsCommands(deps: { texts: Texts; settings: Settings }): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.use(
    adminCommand(deps.settings, "stats", ({ chatId }) =>
      showStats(chatId, { days: 30, messageId: undefined }),
    ),
  );
  chat.use(
    adminPress(deps, /^a:stats:(\d{1,3})$/, async ({ chatId, messageId, match }) => {
      const days = StatsDays.safeParse(Number(match));
      if (!days.success) return "unknown";
      await showStats(chatId, { days: days.data, messageId });
      return "done";
    }),
  );
  chat.use(
    adminPress(deps, /^a:stats-file:(\d{1,3})$/, async ({ chatId, match }) => {
      const days = StatsDays.safeParse(Number(match));
      if (!days.success) return "unknown";
      await sendStatsFile(chatId, days.data);
      return "done";
    }),
  );
  return chat;
}
