import { Composer } from "grammy";
import type { Settings } from "../../domain/settings.ts";
import type { BotContext } from "../context.ts";
import type { Texts } from "../texts/texts.ts";
import { auditCommands } from "./audit.ts";
import { checklistCommands } from "./checklist.ts";
import { healthCommands } from "./health.ts";
import { markCommands } from "./mark-reporter.ts";
import { pauseCommands } from "./pause.ts";
import { revealCommands } from "./reveal.ts";
import { recipientCommands } from "./recipients.ts";
import { settingsCommands } from "./settings.ts";
import { statsCommands } from "./stats.ts";

/** What admins do in their private chats with the bot. */
export function adminCommands(deps: { texts: Texts; settings: Settings }): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.use(markCommands(deps.settings));
  chat.use(settingsCommands(deps));
  chat.use(recipientCommands(deps));
  chat.use(pauseCommands(deps.settings));
  chat.use(statsCommands(deps));
  chat.use(healthCommands(deps));
  chat.use(checklistCommands(deps));
  chat.use(auditCommands(deps));
  chat.use(revealCommands(deps));
  return chat;
}
