import { openRecipients } from "../../workflow/referrals/rule-recipients.ts";
import { nothing, onlyAdmins, privateCommand } from "../speaking/command-entry.ts";

export const recipientsCommand = privateCommand({
  name: "recipients",
  may: onlyAdmins,
  takes: nothing,
  handle: (_, { chatId, updateId }) => openRecipients(chatId, updateId),
});
