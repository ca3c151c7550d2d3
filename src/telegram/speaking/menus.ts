// Which commands Telegram offers, and to whom. Set by telegram.ts, and composed for a chat or person.
import { isDeepStrictEqual } from "node:util";
import type { Api } from "grammy";
import type { BotCommand, BotCommandScope } from "grammy/types";
import { languages, teamLanguages, type Language } from "../../domain/speaking/languages.ts";
import { forGrammy } from "../api/signal.ts";
import { commandsFor } from "../commands.ts";
import type { Offer } from "../../workflow/speaking/offer-menus.ts";
import type { Menu } from "./call.ts";
import type { Texts } from "../texts/texts.ts";

type List = { scope: BotCommandScope; commands: readonly string[] };

/** What is offered where nothing else is set; what is not listed works all the same. */
const menus: readonly List[] = [
  { scope: { type: "all_private_chats" }, commands: commandsFor("private", []) },
  { scope: { type: "all_group_chats" }, commands: commandsFor("group", []) },
  { scope: { type: "all_chat_administrators" }, commands: commandsFor("group", ["admin"]) },
];

/**
 * Sets what Telegram shows of the bot: command lists by scope and language, and descriptions. What
 * is there already is left: Telegram allows few changes in a row.
 */
export async function setMenus(api: Api, texts: Texts, signal: AbortSignal): Promise<void> {
  const until = forGrammy(signal);
  for (const list of menus) await offer(api, menusIn(texts, list), until);
  for (const { code } of languages) await describe(api, texts, code, until);
}

type Until = ReturnType<typeof forGrammy>;

/** Where nothing is offered in the first language, nothing is in the others: they are not asked for. */
async function offer(api: Api, inLanguages: readonly Menu[], until: Until): Promise<void> {
  let isNew = false;
  for (const { commands, where } of inLanguages) {
    const shown: BotCommand[] = isNew ? [] : await api.getMyCommands(where, until);
    if (!isDeepStrictEqual(shown, commands)) await api.setMyCommands(commands, where, until);
    isNew ||= shown.length === 0;
  }
}

async function describe(api: Api, texts: Texts, code: Language, until: Until): Promise<void> {
  const language = languageFor(code);
  const long = texts.plain(code, "bot-description");
  const short = texts.plain(code, "bot-short-description");
  const shown = await api.getMyDescription(language, until);
  if (shown.description !== long) await api.setMyDescription(long, language, until);
  const shownShort = await api.getMyShortDescription(language, until);
  if (shownShort.short_description !== short)
    await api.setMyShortDescription(short, language, until);
}

/**
 * What is offered in one chat: where members may report or cases arrive, and to whoever is staff, a
 * list of its own, else that of all chats. One person's is in one language: there are few changes.
 */
export function menusFor(texts: Texts, chatId: number, { chat, person, language }: Offer): Menu[] {
  if (person !== undefined) {
    const { userId, roles } = person;
    const scope: BotCommandScope =
      chat === "private"
        ? { type: "chat", chat_id: chatId }
        : { type: "chat_member", chat_id: chatId, user_id: userId };
    const commands = roles.length === 0 ? [] : commandsFor(chat, roles);
    return [{ commands: described(texts, language, commands), where: { scope } }];
  }
  const lists: List[] = [
    { scope: { type: "chat", chat_id: chatId }, commands: commandsFor(chat, []) },
    {
      scope: { type: "chat_administrators", chat_id: chatId },
      commands: commandsFor(chat, ["admin"]),
    },
  ];
  return lists.flatMap(({ scope, commands }) =>
    menusIn(texts, { scope, commands: chat === "group" ? [] : commands }),
  );
}

function described(texts: Texts, language: string, commands: readonly string[]): BotCommand[] {
  return commands.map((command) => ({
    command,
    description: texts.plain(language, `command-${command}`),
  }));
}

/** Administrators are shown commands of the team's: where its language has none, English is offered to them. */
function menusIn(texts: Texts, { scope, commands }: List): Menu[] {
  const isForTeam =
    scope.type === "all_chat_administrators" || scope.type === "chat_administrators";
  return (isForTeam ? teamLanguages : languages).map(({ code }) => ({
    commands: described(texts, code, commands),
    where: { scope, ...languageFor(code) },
  }));
}

/** English is also what people of other languages see: it goes without a language code. */
function languageFor(code: Language): { language_code?: Exclude<Language, "en"> } {
  return code === "en" ? {} : { language_code: code };
}
