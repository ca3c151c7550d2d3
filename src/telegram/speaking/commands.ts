// /help and /language. Called by the table of commands.
import type { PlainButton } from "../../domain/delivery.ts";
import { isOfficer } from "../../workflow/legal/officers.ts";
import { isAdmin } from "../../workflow/staff/admins.ts";
import { askLanguage } from "../../workflow/speaking/choose-language.ts";
import { askAgain } from "../../workflow/speaking/visit.ts";
import { answerOrder, nothing, privateCommand } from "./command-entry.ts";

const helpButton: PlainButton = {
  text: "button-help-lines",
  press: { on: "help_lines", view: { topic: "any", place: { kind: "countries", page: 0 } } },
};

export const helpCommand = privateCommand({
  name: "help",
  may: "everybody",
  takes: nothing,
  handle: async (_, ordered) => {
    const { operator, by, chatId } = ordered;
    await answerOrder(ordered, "help-reporter", { buttons: [[helpButton]] });
    if (await isAdmin(operator, by.userId)) await answerOrder(ordered, "help-admin");
    else if (await isOfficer(operator, by.userId)) await answerOrder(ordered, "help-legal");
    await askAgain(chatId);
  },
});

export const languageCommand = privateCommand({
  name: "language",
  may: "everybody",
  takes: nothing,
  handle: (_, { chatId }) => askLanguage(chatId),
});
