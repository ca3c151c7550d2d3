import { findCase } from "../db/case-store.ts";
import { decisionsOf } from "../db/decision-store.ts";
import { postedUnder, type Posted } from "../db/posted-store.ts";
import {
  countReportsOf,
  findToldReport,
  receiptOf,
  reportsOf,
  wasToldOutcome,
  type OwnReport,
  type Receipt,
  type ToldReport,
} from "../db/report-store.ts";
import { findScreen } from "../db/screen-store.ts";
import type { CaseStatus } from "../domain/case-status.ts";
import { ChatId, type DecisionId, type ReportId, type SubmissionId } from "../domain/ids.ts";
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
export type ToldOutcome = "escalated" | "upheld" | "dismissed" | "reopened";

const toldAs = {
  open: "reopened",
  escalated: "escalated",
  upheld: "upheld",
  dismissed: "dismissed",
} satisfies Record<CaseStatus, ToldOutcome>;

/**
 * What a reporter is to hear of a decision now: nothing when it does not stand any more, when
 * they can't be reached, or when it only takes back what they never heard.
 */
export async function viewOutcome(
  reportId: ReportId,
  decisionId: DecisionId,
): Promise<{ report: ToldReport; outcome: ToldOutcome; language: string } | undefined> {
  const report = await findToldReport(reportId);
  if (report === undefined || !report.reachable) return undefined;
  const [last] = await decisionsOf(report.caseId);
  const about = await findCase(report.caseId);
  if (last === undefined || about === undefined || last.id !== decisionId) return undefined;
  const takesBack = last.kind === "undo" || last.kind === "return" || last.kind === "reopen";
  if (takesBack && !(await wasToldOutcome(reportId))) return undefined;
  return { report, outcome: toldAs[last.to], language: await languageNow(report) };
}

/** What is said long after a report is said in the language that its reporter has chosen by then. */
async function languageNow({ userId }: { userId: number }): Promise<string> {
  return (await findScreen(ChatId.parse(userId)))?.language ?? "en";
}

export type StatusView = { reports: OwnReport[]; more: number; language: string };
export type { Receipt, ToldReport as ReportView };

const listedReports = 10;

/** A person's newest reports with where they stand, and how many more there are. */
export async function viewStatus(chatId: ChatId): Promise<StatusView> {
  const reports = await reportsOf(chatId, listedReports);
  const count = await countReportsOf(chatId);
  const screen = await findScreen(chatId);
  return { reports, more: count - reports.length, language: screen?.language ?? "en" };
}
