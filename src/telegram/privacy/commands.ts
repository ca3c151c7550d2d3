// /privacy, /mydata and /forget. Called by the table of commands.
import { askOwnData } from "../../workflow/privacy/own-data.ts";
import { askAgain } from "../../workflow/speaking/visit.ts";
import { answerOrder, nothing, privateCommand } from "../speaking/command-entry.ts";
import { privacyPage } from "./privacy-page.ts";

export const privacyCommand = privateCommand({
  name: "privacy",
  may: "everybody",
  takes: nothing,
  handle: async (_, ordered) => {
    const { text, ...page } = await privacyPage("privacy");
    await answerOrder(ordered, text, page);
    await askAgain(ordered.chatId);
  },
});

export const mydataCommand = privateCommand({
  name: "mydata",
  may: "everybody",
  takes: nothing,
  handle: async (_, { chatId }) => {
    await askOwnData(chatId);
    await askAgain(chatId);
  },
});

export const forgetCommand = privateCommand({
  name: "forget",
  may: "everybody",
  takes: nothing,
  handle: async (_, ordered) => {
    await answerOrder(ordered, "forget-ask", {
      buttons: [
        [{ text: "button-forget", press: { on: "home", to: "forget" } }],
        [{ text: "button-forget-not", press: { on: "home", to: "forget_not" } }],
      ],
    });
    await askAgain(ordered.chatId);
  },
});
