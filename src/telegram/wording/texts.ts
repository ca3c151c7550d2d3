import { openOwnTexts } from "../../workflow/wording/rule-own-texts.ts";
import { nothing, onlyAdmins, privateCommand } from "../speaking/command-entry.ts";

export const textsCommand = privateCommand({
  name: "texts",
  may: onlyAdmins,
  takes: nothing,
  handle: (_, { chatId, updateId }) => openOwnTexts(chatId, updateId),
});
