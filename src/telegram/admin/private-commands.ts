import { Composer } from "grammy";
import type { Settings } from "../../domain/settings.ts";
import type { ReporterContext } from "../reporter/conversation.ts";
import type { Texts } from "../texts/texts.ts";
import { pauseCommands } from "./pause.ts";
import { settingsCommands } from "./settings.ts";
import { trustCommands } from "./trust.ts";

/** What admins do in their private chats with the bot. */
export function adminCommands(deps: {
  texts: Texts;
  settings: Settings;
}): Composer<ReporterContext> {
  const chat = new Composer<ReporterContext>();
  chat.use(trustCommands(deps.settings));
  chat.use(settingsCommands(deps));
  chat.use(pauseCommands(deps.settings));
  return chat;
}
