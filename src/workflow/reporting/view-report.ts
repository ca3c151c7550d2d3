// The receipt, the list of own reports, and one of them. Called by the composing of these.
import {
  countReportsOf,
  ownReport,
  reportsOf,
  type OwnReport,
} from "../../db/reporting/own-report-store.ts";
import { postedUnder, type Posted } from "../../db/speaking/posted-store.ts";
import { receiptOf, type Receipt } from "../../db/reporting/report-store.ts";
import { ChatId, type ReportId, type SubmissionId } from "../../domain/ids.ts";
import { appealRulingOn } from "../decisions/appeal-ruling.ts";
import { languageNow } from "../speaking/language-of.ts";
import { receiptKey } from "./submit-report.ts";

/** A submission's receipt, and the screen that becomes it, if one does. */
export async function viewReceipt(
  submissionId: SubmissionId,
): Promise<{ receipt: Receipt; language: string; at: Posted | undefined } | undefined> {
  const [receipt, [at]] = await Promise.all([
    receiptOf(submissionId),
    postedUnder(receiptKey(submissionId)),
  ]);
  // Nobody is left to whom it is owed once its reporter is forgotten.
  if (receipt?.userId === undefined) return undefined;
  return { receipt, language: await languageNow(ChatId.parse(receipt.userId)), at };
}

export type { OwnReport, Receipt };

/** `page` and `pages` count from one. */
export type StatusView = { reports: OwnReport[]; page: number; pages: number; language: string };

const reportsAPage = 4;

/** One page of a person's reports, the newest first; the last one when there are not so many. */
export async function viewStatus(chatId: ChatId, wanted: number): Promise<StatusView> {
  const pages = Math.max(1, Math.ceil((await countReportsOf(chatId)) / reportsAPage));
  const page = Math.min(Math.max(wanted, 1), pages);
  const offset = (page - 1) * reportsAPage;
  const reports = await reportsOf(chatId, { offset, limit: reportsAPage });
  return { reports, page, pages, language: await languageNow(chatId) };
}

/** One report as its reporter may see it, and whether they may appeal against what became of it. */
export async function viewOwnReport(
  chatId: ChatId,
  id: ReportId,
): Promise<{ report: OwnReport; mayAppeal: boolean; language: string } | undefined> {
  const report = await ownReport(chatId, id);
  if (report === undefined) return undefined;
  const ruling = await appealRulingOn(report);
  return { report, mayAppeal: ruling.kind === "allowed", language: await languageNow(chatId) };
}
