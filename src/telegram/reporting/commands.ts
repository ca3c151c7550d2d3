// /report, /status and /cancel. Called by the table of commands.
import { oweStatus } from "../../workflow/reporting/owe-status.ts";
import { askAgain, cancelReport, goHome } from "../../workflow/speaking/visit.ts";
import { nothing, privateCommand } from "../speaking/command-entry.ts";
import { languageOf } from "../speaking/language.ts";
import { reportConversationName } from "./conversation.ts";

export const reportCommand = privateCommand({
  name: "report",
  may: "everybody",
  takes: nothing,
  handle: (_, { chatId }) => goHome(chatId),
});

export const statusCommand = privateCommand({
  name: "status",
  may: "everybody",
  takes: nothing,
  handle: async (_, { chatId, updateId }) => {
    await oweStatus(chatId, updateId);
    await askAgain(chatId);
  },
});

export const cancelCommand = privateCommand({
  name: "cancel",
  may: "everybody",
  takes: nothing,
  handle: async (_, { ctx, chatId, updateId }) => {
    await ctx.conversation.exit(reportConversationName);
    await cancelReport(chatId, updateId, await languageOf(ctx));
  },
});
