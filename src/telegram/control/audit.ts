import { Composer } from "grammy";
import { readCode } from "../../domain/cases/codes.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { sendVerdict, showPast } from "../../workflow/control/show-audit.ts";
import type { BotContext } from "../context.ts";
import type { Texts } from "../texts/texts.ts";
import { adminCommand, adminPress, answerOrder } from "./admin-commands.ts";

/** `/audit CODE`: what happened to it; `/audit verify`: whether the history is whole. */
export function auditCommands(deps: { texts: Texts; operator: Operator }): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.use(
    adminCommand(deps.operator, "audit", (order) => {
      if (order.words.trim().toLowerCase() === "verify") return sendVerdict(order.chatId);
      const code = readCode(order.words);
      if (code === undefined) return answerOrder(order, "audit-needs-code");
      return showPast(order.chatId, { code, page: 1, messageId: undefined });
    }),
  );
  chat.use(
    adminPress(deps, "past", ({ code, page }, { chatId, messageId }) =>
      showPast(chatId, { code, page: Math.max(1, page), messageId }),
    ),
  );
  return chat;
}
