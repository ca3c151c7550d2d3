import type { Api } from "grammy";
import type { BotCommandScope } from "grammy/types";
import { languages } from "../domain/languages.ts";
import type { Texts } from "./texts/texts.ts";

/** Which commands are offered where; what is not listed works all the same. */
const menus: readonly { scope: BotCommandScope; commands: readonly string[] }[] = [
  {
    scope: { type: "all_private_chats" },
    commands: ["start", "report", "status", "cancel", "help", "privacy", "language"],
  },
  { scope: { type: "all_group_chats" }, commands: ["help"] },
  { scope: { type: "all_chat_administrators" }, commands: ["setup", "help"] },
];

/** Sets what Telegram shows of the bot: command lists by scope and language, and descriptions. */
export async function setMenus(api: Api, texts: Texts): Promise<void> {
  for (const { code: locale } of languages) {
    // English is also what people of other languages see: it goes without a language code.
    const language = locale === "en" ? {} : { language_code: locale };
    for (const { scope, commands } of menus) {
      const described = commands.map((command) => ({
        command,
        description: texts.plain(locale, `command-${command}`),
      }));
      await api.setMyCommands(described, { scope, ...language });
    }
    await api.setMyDescription(texts.plain(locale, "bot-description"), language);
    await api.setMyShortDescription(texts.plain(locale, "bot-short-description"), language);
  }
}
