// Deletes files that must not lie in a chat. Called after all that a person does, and by what comes of it.
import { appNow } from "../../db/clock.ts";
import { openDraftOf, saveDraft } from "../../db/reporting/draft-store.ts";
import { keepEvidence, markNotDeleted } from "../../db/reporting/evidence-store.ts";
import { reportsOf, type OwnReport } from "../../db/reporting/own-report-store.ts";
import { filesIn, keepFiles } from "../../db/speaking/screen-store.ts";
import { deletesMedia, isGravest } from "../../domain/cases/categories.ts";
import type { ChatId } from "../../domain/ids.ts";
import type { Draft } from "../../domain/reporting/report-draft.ts";
import { joinTraces, type SentFile } from "../../domain/reporting/sent-file.ts";
import { deleteFromChat } from "../speaking/delete-from-chat.ts";
import { languageNow } from "../speaking/language-of.ts";
import { say } from "../speaking/say.ts";
import { showCase } from "../cases/show-case.ts";

/** How many messages with files a chat remembers: some albums of ten. */
const maxFiles = 50;

/** Remembers that a message holds a picture or a file, in case it must not stay. */
export async function rememberFile(chatId: ChatId, file: SentFile): Promise<void> {
  await keepFiles(chatId, [...(await filesBut(chatId, file)), file].slice(-maxFiles));
}

/**
 * Deletes the person's pictures and files from the chat while their report is on something of which
 * nothing may lie there: also those from before they said so, and after the receipt. Call it after
 * whatever they did, as the next question says why, unless it has something else to say.
 */
export async function removeGraveMedia(chatId: ChatId): Promise<void> {
  const files = await filesIn(chatId);
  const reported = files.length === 0 ? undefined : await reportAtHand(chatId);
  if (reported?.category === undefined || !deletesMedia(reported.category)) return;
  // Ten parts of an album are ten calls: the question comes before them.
  for (const { messageId } of files)
    await deleteFromChat({ chatId, messageId }, "notice", { isFile: true });
  await keepFiles(chatId, []);
  if (reported.kind === "filed") return keepTraces(reported.report, chatId, files);
  const { draft } = reported;
  const answers = { ...draft.answers, files: joinTraces(draft.answers.files ?? [], files) };
  const notice = draft.notice ?? { key: "notice-media-removed", vars: {} };
  await saveDraft({ ...draft, answers, notice });
}

/** By the report in progress, else by the last one. */
export async function mustMediaGo(chatId: ChatId): Promise<boolean> {
  const category = (await reportAtHand(chatId))?.category;
  return category !== undefined && deletesMedia(category);
}

type AtHand =
  | { kind: "begun"; draft: Draft; category: Draft["answers"]["category"] }
  | { kind: "filed"; report: OwnReport; category: OwnReport["category"] };

async function reportAtHand(chatId: ChatId): Promise<AtHand | undefined> {
  const draft = await openDraftOf(chatId);
  if (draft !== undefined) return { kind: "begun", draft, category: draft.answers.category };
  const [report] = await reportsOf(chatId, { offset: 0, limit: 1 });
  return report && { kind: "filed", report, category: report.category };
}

/** Deletes what a person sent about a report of theirs, where it must not lie in the chat. */
export async function removeFileOn(
  report: OwnReport,
  chatId: ChatId,
  file: SentFile | undefined,
): Promise<void> {
  if (file === undefined || !deletesMedia(report.category)) return;
  await deleteFromChat({ chatId, messageId: file.messageId }, "notice", { isFile: true });
  await keepFiles(chatId, await filesBut(chatId, file));
  await keepTraces(report, chatId, [file]);
}

/**
 * Asks whoever sent a file to delete it, as Telegram does not let the bot: once an hour, however many
 * there are.
 */
export async function askToDelete(chatId: ChatId): Promise<void> {
  const hour = (await appNow()).toISOString().slice(0, 13);
  const language = await languageNow(chatId);
  await say({ chatId, key: `not_deleted:${hour}`, text: "media-not-deleted", language });
}

/** Says on the cards of a file's cases that it was not deleted. */
export async function noteNotDeleted(file: { chatId: ChatId; messageId: number }): Promise<void> {
  for (const caseId of await markNotDeleted(file.chatId, file.messageId)) {
    await showCase(caseId, "card");
  }
}

async function filesBut(chatId: ChatId, { messageId }: SentFile): Promise<SentFile[]> {
  return (await filesIn(chatId)).filter((other) => other.messageId !== messageId);
}

async function keepTraces(
  report: OwnReport,
  chatId: ChatId,
  files: readonly SentFile[],
): Promise<void> {
  await keepEvidence(report.id, chatId, joinTraces([], files));
  await showCase(report.caseId, isGravest(report.category) ? "gravest_card" : "card");
}
