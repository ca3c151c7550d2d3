// /settings and its pages. Called by the table of commands, and by the presses on settings.
import type { PressOn } from "../../domain/press.ts";
import { pageOfSetting, type SettingsPress } from "../../domain/control/settings-page.ts";
import type { Operator } from "../../domain/control/operator.ts";
import {
  changeSetting,
  undoSetting,
  type SettingChanged,
} from "../../workflow/control/change-setting.ts";
import { showSettings } from "../../workflow/control/show-settings.ts";
import { answerPress } from "../at-hand.ts";
import { nothing, onlyAdmins, privateCommand } from "../speaking/command-entry.ts";
import type { Pressed } from "../speaking/press-entry.ts";
import type { ByAdmin } from "./admin-press.ts";

const words = {
  changed: "answer-setting-changed",
  unchanged: "answer-setting-unchanged",
  outdated: "answer-setting-outdated",
  no_such_choice: "answer-unknown-button",
  not_admin: "answer-admin-only",
} satisfies Record<SettingChanged, string>;

export const settingsCommand = privateCommand({
  name: "settings",
  may: onlyAdmins,
  takes: nothing,
  handle: (_, { chatId }) => showSettings(chatId, { page: { kind: "home" }, messageId: undefined }),
});

/** A press on its pages. */
export async function takeSettingsPress(
  { press }: PressOn<"settings">,
  { by, chatId, messageId, language }: ByAdmin,
  { texts, operator }: Pressed,
): Promise<void> {
  const done = await take(operator, by, press);
  if (done !== undefined) answerPress(texts.plain(language, words[done]));
  return showSettings(chatId, { page: pageAfter(press), messageId });
}

/** What became of a press that changes something; one that turns a page changes nothing. */
async function take(
  operator: Operator,
  by: Parameters<typeof changeSetting>[1],
  press: SettingsPress,
): Promise<SettingChanged | undefined> {
  switch (press.kind) {
    case "page":
      return undefined;
    case "set":
      return changeSetting(operator, by, press);
    case "undo":
      return undoSetting(operator, by, press);
  }
}

function pageAfter(press: SettingsPress) {
  if (press.kind === "page") return press.page;
  return pageOfSetting(press.key, press.kind === "set" ? press.choice : "");
}
