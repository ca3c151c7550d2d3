import { Composer } from "grammy";
import { readCode } from "../../domain/cases/codes.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { sendVerdict, showPast } from "../../workflow/control/show-audit.ts";
import type { BotContext } from "../context.ts";
import { adminCommand, answerOrder } from "./admin-commands.ts";

/** `/audit CODE`: what happened to it; `/audit verify`: whether the history is whole. */
export function auditCommands(operator: Operator): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.use(
    adminCommand(operator, "audit", (order) => {
      if (order.words.trim().toLowerCase() === "verify") return sendVerdict(order.chatId);
      const code = readCode(order.words);
      if (code === undefined) return answerOrder(order, "audit-needs-code");
      return showPast(order.chatId, { code, page: 1, messageId: undefined });
    }),
  );
  return chat;
}
