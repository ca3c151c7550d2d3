import { Composer } from "grammy";
import type { Operator } from "../domain/control/operator.ts";
import type { BotContext } from "./context.ts";
import { auditCommands } from "./control/audit.ts";
import { checklistCommands } from "./control/checklist.ts";
import { healthCommands } from "./control/health.ts";
import { markCommands } from "./privacy/mark-reporter.ts";
import { pauseCommands } from "./control/pause.ts";
import { revealCommands } from "./privacy/reveal.ts";
import { recipientCommands } from "./referrals/recipients.ts";
import { settingsCommands } from "./control/settings.ts";
import { statsCommands } from "./control/stats.ts";

/** What admins do in their private chats with the bot. */
export function adminCommands(operator: Operator): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.use(markCommands(operator));
  chat.use(settingsCommands(operator));
  chat.use(recipientCommands(operator));
  chat.use(pauseCommands(operator));
  chat.use(statsCommands(operator));
  chat.use(healthCommands(operator));
  chat.use(checklistCommands(operator));
  chat.use(auditCommands(operator));
  chat.use(revealCommands(operator));
  return chat;
}
