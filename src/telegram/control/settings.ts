// /settings, its pages and its file. Called by the table of commands, its presses, and the private chat.
import { Composer } from "grammy";
import { UserId } from "../../domain/ids.ts";
import type { PressOn } from "../../domain/press.ts";
import type { SettlePress } from "../../domain/control/setting-proposal.ts";
import { isSettingsFile } from "../../domain/control/settings-file.ts";
import {
  pageOfSetting,
  type SettingsPage,
  type SettingsPress,
} from "../../domain/control/settings-page.ts";
import type { Operator } from "../../domain/control/operator.ts";
import {
  changeSetting,
  undoSetting,
  type SettingChanged,
} from "../../workflow/control/change-setting.ts";
import { askForNames } from "../../workflow/control/own-categories.ts";
import { askForSettings, explainFile } from "../../workflow/control/propose-settings.ts";
import { settleProposal, type Settled } from "../../workflow/control/settle-proposal.ts";
import { sendSettingsFile, showSettings } from "../../workflow/control/show-settings.ts";
import { showPage } from "../../workflow/speaking/show-page.ts";
import { answerPress } from "../at-hand.ts";
import { chatOf, type BotContext } from "../context.ts";
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

/** A file of settings that an admin sends: no file is opened, so they hear how its lines come in. */
export function sentSettings(operator: Operator): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.on("message:document", async (ctx, next) => {
    if (!isSettingsFile(ctx.message.document.file_name)) return next();
    const by = { userId: UserId.parse(ctx.from.id), name: ctx.from.first_name };
    const at = { chatId: chatOf(ctx), updateId: ctx.update.update_id };
    return (await explainFile(operator, by, at)) ? undefined : next();
  });
  return chat;
}

/** A press on its pages. */
export async function takeSettingsPress(
  { press }: PressOn<"settings">,
  admin: ByAdmin,
  pressed: Pressed,
): Promise<void> {
  const { by, chatId, messageId, language } = admin;
  switch (press.kind) {
    case "page":
      return showSettings(chatId, { page: press.page, messageId });
    case "add_own":
      return askForNames(chatId, { kind: "new", parent: press.key, severity: press.severity });
    case "name_own":
      return askForNames(chatId, { kind: "there", id: press.own });
    case "file":
      return sendSettingsFile(chatId);
    case "write":
      return askForSettings(chatId, messageId);
    case "settle":
      return settle(press, admin, pressed);
    case "set":
    case "undo": {
      const done = await change(pressed.operator, by, press);
      answerPress(pressed.texts.plain(language, words[done]));
      return showSettings(chatId, { page: pageAfter(press), messageId });
    }
  }
}

type Change = Extract<SettingsPress, { kind: "set" | "undo" }>;

function change(operator: Operator, by: ByAdmin["by"], press: Change): Promise<SettingChanged> {
  return press.kind === "set"
    ? changeSetting(operator, by, press)
    : undoSetting(operator, by, press);
}

function pageAfter(press: Change): SettingsPage {
  return pageOfSetting(press.key, press.kind === "set" ? press.choice : "");
}

const settledWords = {
  changed: "answer-setting-changed",
  dropped: undefined,
  outdated: "answer-setting-outdated",
  over: "answer-settings-over",
  not_yours: "answer-settings-not-yours",
} as const satisfies Record<Settled, string | undefined>;

async function settle(
  { id, ...press }: SettlePress,
  { by, chatId, messageId, language }: ByAdmin,
  { texts }: Pressed,
): Promise<void> {
  const done = await settleProposal(by, { ...press, id });
  const key = settledWords[done];
  if (key !== undefined) answerPress(texts.plain(language, key));
  if (done === "not_yours") return;
  await showPage({ chatId, messageId }, { kind: "show_setting_proposal", id });
}
