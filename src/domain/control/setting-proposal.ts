// What somebody wants all at once to be set. Used by `/settings`, the command line, and the store.
import { z } from "zod";
import { ChatId, SettingProposalId } from "../ids.ts";
import { FileSetting, wordsOf, type AdminSettings, type SettingKey } from "./admin-settings.ts";

/** A setting as it stands in a file now, as it is to stand there, and how often it was changed by now. */
export const ProposedSetting = z.object({
  key: FileSetting,
  from: z.string(),
  to: z.string(),
  version: z.number(),
});
export type ProposedSetting = z.infer<typeof ProposedSetting>;

export const ProposalState = z.enum(["asking", "done", "dropped"]);
export type ProposalState = z.infer<typeof ProposalState>;

/** How long it can be confirmed, in milliseconds. */
export const proposalMs = 86_400_000;

/** What is asked for, beside how it is now; what is so already is left out. */
export function proposedOver(
  settings: AdminSettings,
  versions: ReadonlyMap<SettingKey, number>,
  asked: readonly { key: FileSetting; to: string }[],
): ProposedSetting[] {
  return asked
    .map(({ key, to }) => {
      return { key, from: wordsOf(settings, key), to, version: versions.get(key) ?? 0 };
    })
    .filter(({ from, to }) => from !== to);
}

/** What is owed of it: the file as it is now, and what would change. */
export const settingsFileMessages = [
  z.object({ kind: z.literal("send_settings_file"), chatId: ChatId }),
  z.object({
    kind: z.literal("show_setting_proposal"),
    chatId: ChatId,
    messageId: z.number().optional(),
    id: SettingProposalId,
  }),
] as const;

/** What its buttons do; each counts for the round in which it was drawn. */
export const SettlePress = z.object({
  kind: z.literal("settle"),
  to: z.enum(["confirm", "drop"]),
  id: SettingProposalId,
  round: z.number(),
});
export type SettlePress = z.infer<typeof SettlePress>;
