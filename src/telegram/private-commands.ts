import { Composer } from "grammy";
import type { Operator } from "../domain/control/operator.ts";
import type { BotContext } from "./context.ts";
import type { Texts } from "./texts/texts.ts";
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
export function adminCommands(deps: { texts: Texts; operator: Operator }): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.use(markCommands(deps.operator));
  chat.use(settingsCommands(deps));
  chat.use(recipientCommands(deps));
  chat.use(pauseCommands(deps.operator));
  chat.use(statsCommands(deps));
  chat.use(healthCommands(deps));
  chat.use(checklistCommands(deps));
  chat.use(auditCommands(deps));
  chat.use(revealCommands(deps));
  return chat;
}
