import { usualExport } from "../../domain/control/export.ts";
import { showExport } from "../../workflow/control/take-out.ts";
import { nothing, onlyAdmins, privateCommand } from "../speaking/command-entry.ts";

/** Cases or the audit log as a file; what of them is chosen on a page. */
export const exportCommand = privateCommand({
  name: "export",
  may: onlyAdmins,
  takes: nothing,
  handle: (_, { chatId }) =>
    showExport(chatId, { choice: usualExport, page: "choices", messageId: undefined }),
});
