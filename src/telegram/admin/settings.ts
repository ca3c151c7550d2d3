import { Composer } from "grammy";
import { ChatId, UserId } from "../../domain/ids.ts";
import { pageOfSetting } from "../../domain/settings-page.ts";
import type { Settings } from "../../domain/settings.ts";
import { isAdmin } from "../../workflow/admins.ts";
import { changeSetting, undoSetting, type SettingChanged } from "../../workflow/change-setting.ts";
import { showSettings } from "../../workflow/show-settings.ts";
import { answerPress } from "../at-hand.ts";
import { languageOf } from "../language.ts";
import type { BotContext } from "../context.ts";
import type { Texts } from "../texts/texts.ts";
import { adminCommand } from "./commands.ts";
import { readSettingsData, type SettingsPress } from "./settings-data.ts";

const words = {
  changed: "answer-setting-changed",
  unchanged: "answer-setting-unchanged",
  outdated: "answer-setting-outdated",
  no_such_choice: "answer-unknown-button",
  not_admin: "answer-admin-only",
} satisfies Record<SettingChanged, string>;

/** `/settings`, and its buttons. */
export function settingsCommands(deps: { texts: Texts; settings: Settings }): Composer<BotContext> {
  const { texts, settings } = deps;
  const chat = new Composer<BotContext>();
  chat.use(
    adminCommand(settings, "settings", ({ chatId }) =>
      showSettings(settings, chatId, { page: { kind: "home" }, messageId: undefined }),
    ),
  );
  chat.callbackQuery(/^t:/, async (ctx) => {
    const press = readSettingsData(ctx.callbackQuery.data);
    const messageId = ctx.callbackQuery.message?.message_id;
    const language = await languageOf(ctx);
    if (press === undefined || messageId === undefined || ctx.chatId === undefined) {
      return answerPress(texts.plain(language, "answer-unknown-button"));
    }
    const by = { userId: UserId.parse(ctx.from.id), name: ctx.from.first_name };
    const done = await take(settings, by, press);
    if (done !== undefined) answerPress(texts.plain(language, words[done]));
    if (done === "not_admin") return undefined;
    const page = pageAfter(press);
    return showSettings(settings, ChatId.parse(ctx.chatId), { page, messageId });
  });
  return chat;
}

/** What became of a press that changes something; one that turns a page changes nothing. */
async function take(
  settings: Settings,
  by: Parameters<typeof changeSetting>[1],
  press: SettingsPress,
): Promise<SettingChanged | undefined> {
  switch (press.kind) {
    case "page":
      return (await isAdmin(settings, by.userId)) ? undefined : "not_admin";
    case "set":
      return changeSetting(settings, by, press);
    case "undo":
      return undoSetting(settings, by, press);
  }
}

function pageAfter(press: SettingsPress) {
  if (press.kind === "page") return press.page;
  return pageOfSetting(press.key, press.kind === "set" ? press.choice : "");
}
