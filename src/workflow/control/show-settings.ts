// A page of the settings. Called by `/settings`, its presses, and the composing of the page.
import { readSettings, settingVersions } from "../../db/control/setting-store.ts";
import type { AdminSettings, SettingKey } from "../../domain/control/admin-settings.ts";
import type { ChatId } from "../../domain/ids.ts";
import type { SettingsPage } from "../../domain/control/settings-page.ts";
import { languageNow } from "../speaking/language-of.ts";
import { showPage } from "../speaking/show-page.ts";

/** Owes an admin a page of the settings, in the place of the message whose button was pressed. */
export async function showSettings(
  chatId: ChatId,
  { page, messageId }: { page: SettingsPage; messageId: number | undefined },
): Promise<void> {
  await showPage({ chatId, messageId }, { kind: "show_settings", page });
}

export type SettingsView = {
  settings: AdminSettings;
  /** How often each was changed. */
  versions: ReadonlyMap<SettingKey, number>;
  language: string;
};

export async function viewSettings(chatId: ChatId): Promise<SettingsView> {
  return {
    settings: await readSettings(),
    versions: await settingVersions(),
    language: await languageNow(chatId),
  };
}
