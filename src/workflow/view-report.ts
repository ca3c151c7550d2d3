import { appealOf, type Appeal } from "../db/appeal-store.ts";
import { findCase } from "../db/case-store.ts";
import {
  countReportsOf,
  decisionsSince,
  ownReport,
  reportsOf,
  type OwnReport,
} from "../db/own-report-store.ts";
import { postedUnder, type Posted } from "../db/posted-store.ts";
import { findToldReport, receiptOf, type Receipt, type ToldReport } from "../db/report-store.ts";
import { outcomeToTell, type DecisionSince, type ToldOutcome } from "../domain/disclosure.ts";
import { ChatId, type DecisionId, type ReportId, type SubmissionId } from "../domain/ids.ts";
import { appealRulingOn } from "./appeal-ruling.ts";
import { languageNow } from "./language-of.ts";
import { receiptKey } from "./submit-report.ts";

/** A submission's receipt, and the screen that becomes it, if one does. */
export async function viewReceipt(
  submissionId: SubmissionId,
): Promise<{ receipt: Receipt; language: string; at: Posted | undefined } | undefined> {
  const receipt = await receiptOf(submissionId);
  if (receipt === undefined) return undefined;
  const [at] = await postedUnder(receiptKey(submissionId));
  return { receipt, language: await languageNow(ChatId.parse(receipt.userId)), at };
}

export type OutcomeView = {
  report: ToldReport;
  outcome: ToldOutcome;
  /** It is the answer to this reporter's own appeal. */
  answersAppeal: boolean;
  mayAppeal: boolean;
  language: string;
};

/**
 * What a reporter is to hear of a decision now: nothing when it does not stand any more, when they
 * can't be reached or want no notices, or when it is no news to them.
 */
export async function viewOutcome(
  reportId: ReportId,
  decisionId: DecisionId,
): Promise<OutcomeView | undefined> {
  const report = await findToldReport(reportId);
  if (report === undefined || !report.reachable || !report.wanted) return undefined;
  const since = await decisionsSince(reportId);
  const last = since.at(-1);
  const about = await findCase(report.caseId);
  if (about === undefined || last?.id !== decisionId) return undefined;
  const answersAppeal = isAnswerTo(await appealOf(reportId), last);
  const told = outcomeToTell(since, answersAppeal);
  if (told === undefined) return undefined;
  const ruling = await appealRulingOn(about, { id: reportId, known: told.status });
  return {
    report,
    outcome: told.outcome,
    answersAppeal,
    mayAppeal: ruling.kind === "allowed",
    language: await languageNow(ChatId.parse(report.userId)),
  };
}

function isAnswerTo(appeal: Appeal | undefined, decision: DecisionSince): boolean {
  if (appeal === undefined) return false;
  return decision.kind === "escalate"
    ? appeal.status === "filed"
    : appeal.settledBy === decision.id;
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
  const about = report && (await findCase(report.caseId));
  if (report === undefined || about === undefined) return undefined;
  const ruling = await appealRulingOn(about, { id, known: report.status });
  return { report, mayAppeal: ruling.kind === "allowed", language: await languageNow(chatId) };
}
