// Puts together the pages of the settings, and their file. Called by compose-admin.ts.
import type { MessageOf } from "../../domain/delivery.ts";
import type { ChatId } from "../../domain/ids.ts";
import {
  viewProposal,
  viewSettings,
  viewSettingsFile,
} from "../../workflow/control/show-settings.ts";
import type { Self } from "../self.ts";
import type { Call } from "../speaking/call.ts";
import { composePage } from "../speaking/page.ts";
import type { Texts } from "../texts/texts.ts";
import { drawProposal, settingsFile } from "./settings-file.ts";
import { drawSettings } from "./settings-page.ts";

async function composeSettings(
  texts: Texts,
  { page, messageId }: MessageOf<"show_settings">,
  chatId: ChatId,
  { operator }: Self,
): Promise<Call> {
  const view = await viewSettings(chatId);
  const drawn = drawSettings({ ...view, texts, operator }, page);
  return composePage("show_settings", { chatId, messageId }, drawn);
}

async function composeSettingsFile(
  texts: Texts,
  _: MessageOf<"send_settings_file">,
  chatId: ChatId,
  { botName }: Self,
): Promise<Call> {
  const { language, ...held } = await viewSettingsFile(chatId);
  return { kind: "document", chatId, ...settingsFile({ texts, language }, { ...held, botName }) };
}

async function composeProposal(
  texts: Texts,
  { id, messageId }: MessageOf<"show_setting_proposal">,
  chatId: ChatId,
  { operator }: Self,
): Promise<Call | undefined> {
  const view = await viewProposal(chatId, id);
  if (view === undefined) return undefined;
  const drawn = drawProposal({ texts, language: view.language }, operator, view);
  return composePage("show_setting_proposal", { chatId, messageId }, drawn);
}

export const settingsComposers = {
  show_settings: composeSettings,
  send_settings_file: composeSettingsFile,
  show_setting_proposal: composeProposal,
};
