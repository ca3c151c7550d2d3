import { isDeepStrictEqual } from "node:util";
import type { Api } from "grammy";
import type { BotCommandScope } from "grammy/types";
import { languages, type Language } from "../domain/languages.ts";
import { forGrammy } from "./api/signal.ts";
import type { Menu } from "./call.ts";
import type { Texts } from "./texts/texts.ts";

type List = { scope: BotCommandScope; commands: readonly string[] };

/** What everybody does in private. */
const everybodys = [
  "start",
  "report",
  "status",
  "cancel",
  "help",
  "privacy",
  "mydata",
  "forget",
  "language",
];

/** Which commands are offered where; what is not listed works all the same. */
const menus: readonly List[] = [
  { scope: { type: "all_private_chats" }, commands: everybodys },
  { scope: { type: "all_group_chats" }, commands: ["help"] },
  {
    scope: { type: "all_chat_administrators" },
    commands: ["queue", "case", "setup", "language", "help"],
  },
];

/**
 * Sets what Telegram shows of the bot: command lists by scope and language, and descriptions. What
 * is there already is left: Telegram allows few changes in a row.
 */
export async function setMenus(api: Api, texts: Texts, signal: AbortSignal): Promise<void> {
  const until = forGrammy(signal);
  for (const { commands, where } of menus.flatMap((list) => menusIn(texts, list))) {
    const shown = await api.getMyCommands(where, until);
    if (!isDeepStrictEqual(shown, commands)) await api.setMyCommands(commands, where, until);
  }
  for (const { code } of languages) await describe(api, texts, code, until);
}

type Until = ReturnType<typeof forGrammy>;

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

/** What is offered in one group: where members may report, its own lists, else those of all groups. */
export function groupMenus(texts: Texts, chatId: number, isSource: boolean): Menu[] {
  const lists: List[] = [
    { scope: { type: "chat", chat_id: chatId }, commands: ["report", "help"] },
    {
      scope: { type: "chat_administrators", chat_id: chatId },
      commands: ["report", "setup", "help"],
    },
  ];
  return lists.flatMap(({ scope, commands }) =>
    menusIn(texts, { scope, commands: isSource ? commands : [] }),
  );
}

/** What admins do in private. */
const admins = [
  "stats",
  "health",
  "settings",
  "pause",
  "resume",
  "audit",
  "block",
  "unblock",
  "trust",
  "untrust",
];

/** What is offered to an admin in private. */
export function adminMenus(texts: Texts, chatId: number): Menu[] {
  const scope = { type: "chat", chat_id: chatId } as const;
  return menusIn(texts, { scope, commands: [...admins, ...everybodys] });
}

function menusIn(texts: Texts, { scope, commands }: List): Menu[] {
  return languages.map(({ code }) => ({
    commands: commands.map((command) => ({
      command,
      description: texts.plain(code, `command-${command}`),
    })),
    where: { scope, ...languageFor(code) },
  }));
}

/** English is also what people of other languages see: it goes without a language code. */
function languageFor(code: Language): { language_code?: Exclude<Language, "en"> } {
  return code === "en" ? {} : { language_code: code };
}
