import { appealOf } from "../db/appeal-store.ts";
import { findCase } from "../db/case-store.ts";
import { decisionsOf } from "../db/decision-store.ts";
import { countReportsOf, ownReport, reportsOf, type OwnReport } from "../db/own-report-store.ts";
import { postedUnder, type Posted } from "../db/posted-store.ts";
import {
  findToldReport,
  receiptOf,
  lastToldOutcome,
  type Receipt,
  type ToldReport,
} from "../db/report-store.ts";
import { findScreen } from "../db/screen-store.ts";
import type { CaseStatus, Decision } from "../domain/case-status.ts";
import { ChatId, type DecisionId, type ReportId, type SubmissionId } from "../domain/ids.ts";
import { appealRulingOn } from "./appeal-ruling.ts";
import { receiptKey } from "./submit-report.ts";

/** A submission's receipt, and the screen that becomes it, if one does. */
export async function viewReceipt(
  submissionId: SubmissionId,
): Promise<{ receipt: Receipt; language: string; at: Posted | undefined } | undefined> {
  const receipt = await receiptOf(submissionId);
  if (receipt === undefined) return undefined;
  const [at] = await postedUnder(receiptKey(submissionId));
  return { receipt, language: await languageNow(receipt), at };
}

/** The words in which a reporter may hear of a status. */
type ToldOutcome = "escalated" | "upheld" | "dismissed" | "reopened";

const toldAs = {
  open: "reopened",
  escalated: "escalated",
  upheld: "upheld",
  dismissed: "dismissed",
  // Only they themselves bring that about.
  withdrawn: undefined,
  // Its reports are another case's.
  merged: undefined,
} satisfies Record<CaseStatus, ToldOutcome | undefined>;

export type OutcomeView = {
  report: ToldReport;
  outcome: ToldOutcome;
  /** It is the answer to this reporter's own objection. */
  answersObjection: boolean;
  mayObject: boolean;
  language: string;
};

/**
 * What a reporter is to hear of a decision now: nothing when it does not stand any more, when they
 * can't be reached or want no notices, or when it only takes back what they never heard. Nor when
 * they heard the same before: then somebody else's objection was rejected, which is not theirs to
 * know.
 */
export async function viewOutcome(
  reportId: ReportId,
  decisionId: DecisionId,
): Promise<OutcomeView | undefined> {
  const report = await findToldReport(reportId);
  if (report === undefined || !report.reachable || !report.wanted) return undefined;
  const [last] = await decisionsOf(report.caseId);
  const about = await findCase(report.caseId);
  if (last === undefined || about === undefined || last.id !== decisionId) return undefined;
  const told = await lastToldOutcome(reportId);
  const takesBack = last.kind === "undo" || last.kind === "return" || last.kind === "reopen";
  if (takesBack && told === undefined) return undefined;
  const answersObjection = await isAnswer(last, reportId);
  const outcome = toldAs[last.to];
  if (outcome === undefined || (told === last.to && !answersObjection)) return undefined;
  const ruling = await appealRulingOn(about, { id: reportId, known: last.to });
  const mayObject = ruling.kind === "allowed";
  return { report, outcome, answersObjection, mayObject, language: await languageNow(report) };
}

/** What is said long after a report is said in the language that its reporter has chosen by then. */
async function languageNow({ userId }: { userId: number }): Promise<string> {
  return (await findScreen(ChatId.parse(userId)))?.language ?? "en";
}

async function isAnswer(
  decision: Decision & { id: DecisionId },
  reportId: ReportId,
): Promise<boolean> {
  const appeal = await appealOf(reportId);
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
  const screen = await findScreen(chatId);
  return { reports, page, pages, language: screen?.language ?? "en" };
}

/** One report as its reporter may see it, and whether they may object to what became of it. */
export async function viewOwnReport(
  chatId: ChatId,
  id: ReportId,
): Promise<{ report: OwnReport; mayObject: boolean; language: string } | undefined> {
  const report = await ownReport(chatId, id);
  const about = report && (await findCase(report.caseId));
  if (report === undefined || about === undefined) return undefined;
  const ruling = await appealRulingOn(about, { id, known: report.status });
  const screen = await findScreen(chatId);
  return { report, mayObject: ruling.kind === "allowed", language: screen?.language ?? "en" };
}
