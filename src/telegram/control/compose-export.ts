// Puts together the page of an export, and its files. Called by compose-admin.ts.
import type { MessageOf } from "../../domain/delivery.ts";
import { fileOf } from "../../domain/control/export-file.ts";
import { exportKey } from "../../domain/control/export.ts";
import type { ChatId } from "../../domain/ids.ts";
import { rowsOfExport, viewExport } from "../../workflow/control/take-out.ts";
import { languageNow } from "../../workflow/speaking/language-of.ts";
import type { Self } from "../self.ts";
import type { Call } from "../speaking/call.ts";
import { composePage } from "../speaking/page.ts";
import type { Texts } from "../texts/texts.ts";
import { drawExport } from "./export-page.ts";

export async function composeExport(
  texts: Texts,
  { chatId, messageId, choice, page }: MessageOf<"show_export">,
): Promise<Call> {
  const language = await languageNow(chatId);
  return composePage(
    "show_export",
    { chatId, messageId },
    drawExport({ texts, language }, choice, page),
  );
}

/** A file whose rows are read while it goes out, so that no more than some are in memory. */
export async function composeExportFile(
  texts: Texts,
  message: MessageOf<"send_export">,
  chatId: ChatId,
  { operator, look }: Self,
): Promise<Call | undefined> {
  const view = await viewExport(operator, chatId);
  if (view === undefined) return undefined;
  const { choice, part, parts } = message;
  const nr = parts === 1 ? "" : `-${part}-of-${parts}`;
  return {
    kind: "document",
    chatId,
    fileName: `searchlight-${choice.of}${nr}.${choice.format}`,
    content: () => fileOf(choice, rowsOfExport(look, message)),
    caption: texts.message(view.language, "export-file", {
      of: { choice: choice.of },
      page: part,
      pages: parts,
    }),
    key: exportKey(message.exportId),
  };
}
