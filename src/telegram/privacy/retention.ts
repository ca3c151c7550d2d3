import { showRetention } from "../../workflow/privacy/show-retention.ts";
import { nothing, onlyAdmins, privateCommand } from "../speaking/command-entry.ts";

/** For how long what is personal stays, and what of it is due. */
export const retentionCommand = privateCommand({
  name: "retention",
  may: onlyAdmins,
  takes: nothing,
  handle: (_, { chatId }) => showRetention(chatId, undefined),
});
