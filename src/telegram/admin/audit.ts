import { Composer } from "grammy";
import { readCode } from "../../domain/codes.ts";
import type { Settings } from "../../domain/settings.ts";
import { sendVerdict, showPast } from "../../workflow/show-audit.ts";
import type { BotContext } from "../context.ts";
import type { Texts } from "../texts/texts.ts";
import { adminCommand, adminPress, answerOrder } from "./commands.ts";

/** `/audit CODE`: what happened to it; `/audit verify`: whether the history is whole. */
export function auditCommands(deps: { texts: Texts; settings: Settings }): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.use(
    adminCommand(deps.settings, "audit", (order) => {
      if (order.words.trim().toLowerCase() === "verify") return sendVerdict(order.chatId);
      const code = readCode(order.words);
      if (code === undefined) return answerOrder(order, "audit-needs-code");
      return showPast(order.chatId, { code, page: 1, messageId: undefined });
    }),
  );
  chat.use(
    adminPress(deps, /^a:past:([RC]-\w{8}:\d{1,4})$/, async ({ chatId, messageId, match }) => {
      const [words = "", page] = match.split(":");
      const code = readCode(words);
      if (code === undefined) return "unknown";
      await showPast(chatId, { code, page: Math.max(1, Number(page)), messageId });
      return "done";
    }),
  );
  return chat;
}
