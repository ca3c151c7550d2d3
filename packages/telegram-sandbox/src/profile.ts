// The bot's descriptions and command lists. Kept in the world, changed by the methods for profiles.
import { badRequest } from "./calls/api-error.ts";

export interface BotCommand {
  command: string;
  description: string;
}

export type ProfileText = "name" | "description" | "short_description";

const limits: Record<ProfileText, number> = { name: 64, description: 512, short_description: 120 };

/** What the bot says of itself: texts by language, command lists by scope and language. */
export class Profile {
  readonly #texts = new Map<string, string>();
  readonly #commands = new Map<string, BotCommand[]>();
  readonly #ownName: string;

  constructor(ownName: string) {
    this.#ownName = ownName;
  }

  /** @throws ApiError 400 for a text over Telegram's limit */
  setText(kind: ProfileText, language: string, text: string): void {
    checkLanguage(language);
    if (text.length > limits[kind]) throw badRequest(tooLong[kind]);
    this.#texts.set(`${kind}/${language}`, text);
  }

  text(kind: ProfileText, language: string): string {
    const own = this.#texts.get(`${kind}/${language}`) ?? "";
    const common = own === "" ? (this.#texts.get(`${kind}/`) ?? "") : own;
    return common === "" && kind === "name" ? this.#ownName : common;
  }

  /** @throws ApiError 400 for lists over 100 and for names or descriptions that don't fit */
  setCommands(scope: string, language: string, commands: BotCommand[]): void {
    checkLanguage(language);
    if (commands.length > 100) throw badRequest("BOT_COMMANDS_TOO_MUCH");
    for (const { command, description } of commands) {
      if (!/^\/?[a-z0-9_]{1,32}$/.test(command)) throw badRequest("BOT_COMMAND_INVALID");
      if (description.trim().length === 0 || description.length > 256) {
        throw badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
      }
    }
    this.#commands.set(`${scope}/${language}`, commands);
  }

  deleteCommands(scope: string, language: string): void {
    this.#commands.delete(`${scope}/${language}`);
  }

  commands(scope: string, language: string): BotCommand[] {
    return this.#commands.get(`${scope}/${language}`) ?? [];
  }
}

const tooLong: Record<ProfileText, string> = {
  name: "BOT_TITLE_INVALID",
  description: "BOT_DESCRIPTION_INVALID",
  short_description: "BOT_SHORT_DESCRIPTION_INVALID",
};

function checkLanguage(language: string): void {
  if (language !== "" && !/^[a-z]{2}$/.test(language)) {
    throw badRequest("invalid language code specified");
  }
}
