import { appealOf } from "../db/appeal-store.ts";
import { findCase, type Case } from "../db/case-store.ts";
import { sentenceOf } from "../db/decision-store.ts";
import { findToldReports, type ToldReport } from "../db/outcome-store.ts";
import { decisionsSince, ownReport } from "../db/own-report-store.ts";
import type { CaseStatus } from "../domain/case-status.ts";
import { outcomeToTell, type DecisionSince, type ToldOutcome } from "../domain/disclosure.ts";
import type { Sentence } from "../domain/sentences.ts";
import { ChatId, type DecisionId, type ReportId } from "../domain/ids.ts";
import { appealRulingOn } from "./appeal-ruling.ts";
import { languageNow } from "./language-of.ts";

/** What somebody can do with a notice about reports of theirs on one thing. */
export type NoticeOptions = {
  reportId: ReportId;
  muted: boolean;
  /** The report by which they may appeal. */
  appealBy: ReportId | undefined;
};

export type OutcomeView = {
  /** The reports that it is about, all on one thing. */
  reports: readonly [ToldReport, ...ToldReport[]];
  outcome: ToldOutcome;
  /** What the team says in addition. */
  sentence: Sentence | undefined;
  /** It is the answer to this reporter's own appeal. */
  answersAppeal: boolean;
  options: NoticeOptions;
  language: string;
};

type News = {
  report: ToldReport;
  outcome: ToldOutcome;
  status: CaseStatus;
  answersAppeal: boolean;
};

/**
 * What a reporter is to hear of a decision now, on all of their reports on the thing: nothing when it
 * does not stand any more, when they can't be reached or want no notices, or when it is no news.
 */
export async function viewOutcome(
  reportId: ReportId,
  decisionId: DecisionId,
): Promise<OutcomeView | undefined> {
  const news: News[] = [];
  for (const report of await findToldReports(reportId)) {
    if (report.reachable && report.wanted) news.push(...(await newsOf(report, decisionId)));
  }
  const [first, ...others] = news;
  const about = first && (await findCase(first.report.caseId));
  if (first === undefined || about === undefined) return undefined;
  const known = news.map(({ report, status }) => ({ id: report.reportId, known: status }));
  return {
    reports: [first.report, ...others.map(({ report }) => report)],
    outcome: first.outcome,
    sentence: await sentenceOf(decisionId),
    answersAppeal: news.some(({ answersAppeal }) => answersAppeal),
    options: {
      reportId: first.report.reportId,
      muted: false,
      appealBy: await appealableOf(about, known),
    },
    language: await languageNow(ChatId.parse(first.report.userId)),
  };
}

async function newsOf(report: ToldReport, decisionId: DecisionId): Promise<News[]> {
  const since = await decisionsSince(report.reportId);
  const last = since.at(-1);
  if (last?.id !== decisionId) return [];
  const answersAppeal = await isAnswer(last, report.reportId);
  const told = outcomeToTell(since, answersAppeal);
  return told === undefined ? [] : [{ report, ...told, answersAppeal }];
}

async function isAnswer(decision: DecisionSince, reportId: ReportId): Promise<boolean> {
  const appeal = await appealOf(reportId);
  if (appeal === undefined) return false;
  return decision.kind === "escalate"
    ? appeal.status === "filed"
    : appeal.settledBy === decision.id;
}

async function appealableOf(
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
    options: { reportId, muted: report.muted, appealBy: await appealableOf(about, known) },
    language: await languageNow(chatId),
  };
}
