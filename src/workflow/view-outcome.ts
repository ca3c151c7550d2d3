import { appealOf } from "../db/appeal-store.ts";
import { findCase, type Case } from "../db/case-store.ts";
import { decisionsOf } from "../db/decision-store.ts";
import { findToldReports, lastToldOutcome, type ToldReport } from "../db/outcome-store.ts";
import { ownReport } from "../db/own-report-store.ts";
import type { CaseStatus, Decision } from "../domain/case-status.ts";
import type { ChatId, DecisionId, ReportId } from "../domain/ids.ts";
import { appealRulingOn } from "./appeal-ruling.ts";
import { languageNow } from "./view-report.ts";

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

/** What somebody can do with a notice about reports of theirs in one case. */
export type NoticeOptions = {
  reportId: ReportId;
  muted: boolean;
  /** The report by which they may object. */
  objectBy: ReportId | undefined;
};

export type OutcomeView = {
  /** Whom it is about, all in one case. */
  reports: readonly [ToldReport, ...ToldReport[]];
  outcome: ToldOutcome;
  /** It is the answer to this reporter's own objection. */
  answersObjection: boolean;
  options: NoticeOptions;
  language: string;
};

/**
 * What a reporter is to hear of a decision now, on all of their reports in the case: nothing when
 * it does not stand any more, or when they can't be reached.
 */
export async function viewOutcome(
  reportId: ReportId,
  decisionId: DecisionId,
): Promise<OutcomeView | undefined> {
  const all = await findToldReports(reportId);
  const [one] = all;
  const about = one && (await findCase(one.caseId));
  const [last] = about === undefined ? [] : await decisionsOf(about.id);
  if (one === undefined || about === undefined || last?.id !== decisionId) return undefined;
  const outcome = toldAs[last.to];
  if (outcome === undefined || !one.reachable) return undefined;
  const news: ToldReport[] = [];
  let answersObjection = false;
  for (const report of all) {
    const answers = await isAnswer(last, report.reportId);
    if (!report.wanted || !(answers || (await isNews(last, report.reportId)))) continue;
    news.push(report);
    answersObjection ||= answers;
  }
  const [first, ...others] = news;
  if (first === undefined) return undefined;
  const known = news.map((report) => ({ id: report.reportId, known: last.to }));
  return {
    reports: [first, ...others],
    outcome,
    answersObjection,
    options: {
      reportId: first.reportId,
      muted: false,
      objectBy: await objectableOf(about, known),
    },
    language: await languageNow(first),
  };
}

/**
 * Not when it only takes back what they never heard, nor when they heard the same before: then
 * somebody else's objection was rejected, which is not theirs to know.
 */
async function isNews(last: Decision, reportId: ReportId): Promise<boolean> {
  const told = await lastToldOutcome(reportId);
  const takesBack = last.kind === "undo" || last.kind === "return" || last.kind === "reopen";
  return told !== last.to && !(takesBack && told === undefined);
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

async function objectableOf(
  about: Case,
  reports: readonly { id: ReportId; known: CaseStatus }[],
): Promise<ReportId | undefined> {
  for (const report of reports) {
    if ((await appealRulingOn(about, report)).kind === "allowed") return report.id;
  }
  return undefined;
}

/** What somebody can do now with a notice that was about one of their reports. */
export async function viewNotice(
  chatId: ChatId,
  reportId: ReportId,
): Promise<{ options: NoticeOptions; language: string } | undefined> {
  const report = await ownReport(chatId, reportId);
  const about = report && (await findCase(report.caseId));
  if (report === undefined || about === undefined) return undefined;
  const known: { id: ReportId; known: CaseStatus }[] = [];
  for (const { reportId: id } of await findToldReports(reportId)) {
    const own = await ownReport(chatId, id);
    if (own !== undefined) known.push({ id, known: own.status });
  }
  return {
    options: { reportId, muted: report.muted, objectBy: await objectableOf(about, known) },
    language: await languageNow({ userId: chatId }),
  };
}
