import { appealOf } from "../db/appeal-store.ts";
import { findCase } from "../db/case-store.ts";
import { decisionsOf } from "../db/decision-store.ts";
import { postedUnder, type Posted } from "../db/posted-store.ts";
import {
  countReportsOf,
  findToldReport,
  receiptOf,
  reportsOf,
  lastToldOutcome,
  type OwnReport,
  type Receipt,
  type ToldReport,
} from "../db/report-store.ts";
import { findScreen } from "../db/screen-store.ts";
import type { CaseStatus, Decision } from "../domain/case-status.ts";
import type { ChatId, DecisionId, ReportId, SubmissionId } from "../domain/ids.ts";
import { appealRulingOn } from "./appeal-ruling.ts";
import { receiptKey } from "./submit-report.ts";

/** A submission's receipt, and the screen that becomes it, if one does. */
export async function viewReceipt(
  submissionId: SubmissionId,
): Promise<{ receipt: Receipt; at: Posted | undefined } | undefined> {
  const receipt = await receiptOf(submissionId);
  if (receipt === undefined) return undefined;
  const [at] = await postedUnder(receiptKey(submissionId));
  return { receipt, at };
}

/** The words in which a reporter may hear of a status. */
type ToldOutcome = "escalated" | "upheld" | "dismissed" | "reopened";

const toldAs = {
  open: "reopened",
  escalated: "escalated",
  upheld: "upheld",
  dismissed: "dismissed",
} satisfies Record<CaseStatus, ToldOutcome>;

export type OutcomeView = {
  report: ToldReport;
  outcome: ToldOutcome;
  /** It is the answer to this reporter's own objection. */
  answersObjection: boolean;
  mayObject: boolean;
};

/**
 * What a reporter is to hear of a decision now: nothing when it does not stand any more, when they
 * can't be reached, or when it only takes back what they never heard. Nor when they have heard the
 * same before, as then somebody else's objection was rejected, which is not theirs to know.
 */
export async function viewOutcome(
  reportId: ReportId,
  decisionId: DecisionId,
): Promise<OutcomeView | undefined> {
  const report = await findToldReport(reportId);
  if (report === undefined || !report.reachable) return undefined;
  const [last] = await decisionsOf(report.caseId);
  const about = await findCase(report.caseId);
  if (last === undefined || about === undefined || last.id !== decisionId) return undefined;
  const told = await lastToldOutcome(reportId);
  const takesBack = last.kind === "undo" || last.kind === "return" || last.kind === "reopen";
  if (takesBack && told === undefined) return undefined;
  const answersObjection = await isAnswer(last, reportId);
  if (told === last.to && !answersObjection) return undefined;
  const ruling = await appealRulingOn(report, about, false);
  const mayObject = ruling.kind === "allowed";
  return { report, outcome: toldAs[last.to], answersObjection, mayObject };
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

export type StatusView = { reports: OwnReport[]; more: number; language: string };
export type { Receipt };

const listedReports = 10;

/** A person's newest reports with where they stand, and how many more there are. */
export async function viewStatus(chatId: ChatId): Promise<StatusView> {
  const reports = await reportsOf(chatId, listedReports);
  const count = await countReportsOf(chatId);
  const screen = await findScreen(chatId);
  return { reports, more: count - reports.length, language: screen?.language ?? "en" };
}
