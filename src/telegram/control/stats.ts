import { showStats } from "../../workflow/control/show-stats.ts";
import { nothing, onlyAdmins, privateCommand } from "../speaking/command-entry.ts";

export const statsCommand = privateCommand({
  name: "stats",
  may: onlyAdmins,
  takes: nothing,
  handle: (_, { chatId }) => showStats(chatId, { days: 30, messageId: undefined }),
});
