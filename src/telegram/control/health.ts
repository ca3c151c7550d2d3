import { Composer } from "grammy";
import type { Operator } from "../../domain/control/operator.ts";
import { showHealth } from "../../workflow/control/show-health.ts";
import type { BotContext } from "../context.ts";
import { adminCommand } from "./admin-commands.ts";

/** `/health`. */
export function healthCommands(operator: Operator): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.use(adminCommand(operator, "health", ({ chatId }) => showHealth(chatId, undefined)));
  return chat;
}
