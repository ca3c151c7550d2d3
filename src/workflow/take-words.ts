import { awaitedIn } from "../db/awaited-words-store.ts";
import { findCase } from "../db/case-store.ts";
import { findToldReport } from "../db/report-store.ts";
import { acceptWords, maxAwaitedUnits, type WordsInput } from "../domain/awaited-words.ts";
import { ReportId, type ChatId } from "../domain/ids.ts";
import { deletesMedia } from "../domain/report-steps.ts";
import { endAwaiting, languageIn } from "./await-words.ts";
import { fileAppeal } from "./file-appeal.ts";
import { deleteFromChat } from "./remove-grave-media.ts";
import { sayFiled } from "./say-filed.ts";
import { say } from "./say.ts";
import { askAgain } from "./visit.ts";

/**
 * Takes what a person sent as the words that they were asked for, if they were. `occasion`: the
 * parts of an album are one.
 */
export async function takeWords(
  chatId: ChatId,
  input: WordsInput,
  occasion: string,
): Promise<"taken" | "not_awaited"> {
  const awaited = await awaitedIn(chatId);
  if (awaited === undefined) return "not_awaited";
  const reportId = ReportId.parse(awaited.about);
  const filesGo = await deletesFilesOn(reportId);
  if (filesGo && input.kind === "no_text" && input.file !== undefined) {
    await deleteFromChat(chatId, input.file);
  }
  const ruling = acceptWords(input, filesGo);
  if (ruling.kind === "refused") {
    await say({
      chatId,
      key: `${ruling.key}:${awaited.id}:${occasion}`,
      text: ruling.key,
      vars: { units: ruling.units, max: maxAwaitedUnits },
      language: await languageIn(chatId),
    });
    return "taken";
  }
  await endAwaiting(chatId);
  await sayFiled(chatId, await fileAppeal(chatId, reportId, ruling.text), occasion);
  await askAgain(chatId);
  return "taken";
}

/** Whether pictures and files may not lie in the chat, for what this report is about. */
async function deletesFilesOn(reportId: ReportId): Promise<boolean> {
  const report = await findToldReport(reportId);
  const about = report && (await findCase(report.caseId));
  return about !== undefined && deletesMedia(about.category);
}
