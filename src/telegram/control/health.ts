import { showHealth } from "../../workflow/control/show-health.ts";
import { nothing, onlyAdmins, privateCommand } from "../speaking/command-entry.ts";

export const healthCommand = privateCommand({
  name: "health",
  may: onlyAdmins,
  takes: nothing,
  handle: (_, { chatId }) => showHealth(chatId, undefined),
});
