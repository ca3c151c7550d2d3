// Pages of the settings, and all of them as a file. Called by `/settings`, its presses, and what composes.
import { appNow } from "../../db/clock.ts";
import { findProposal, type SettingProposal } from "../../db/control/setting-proposal-store.ts";
import { readSettings, settingVersions } from "../../db/control/setting-store.ts";
import { enqueue } from "../../db/mail/outbox-store.ts";
import type { AdminSettings, SettingKey } from "../../domain/control/admin-settings.ts";
import type { ChatId, SettingProposalId } from "../../domain/ids.ts";
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

/** Owes an admin all of them as a file. It is put together when it is sent. */
export async function sendSettingsFile(chatId: ChatId): Promise<void> {
  await enqueue({
    key: `settings-file:${chatId}`,
    chatId,
    priority: "owed_to_press",
    repeat: "fold",
    message: { kind: "send_settings_file", chatId },
  });
}

export async function viewSettingsFile(
  chatId: ChatId,
): Promise<{ settings: AdminSettings; at: Date; language: string }> {
  const [settings, at] = [await readSettings(), await appNow()];
  return { settings, at, language: await languageNow(chatId) };
}

/** Undefined: it was removed, long after it could be confirmed. */
export async function viewProposal(
  chatId: ChatId,
  id: SettingProposalId,
): Promise<{ proposal: SettingProposal; isOver: boolean; language: string } | undefined> {
  const proposal = await findProposal(id);
  if (proposal === undefined) return undefined;
  const isOver = proposal.expiresAt <= (await appNow());
  return { proposal, isOver, language: await languageNow(chatId) };
}
