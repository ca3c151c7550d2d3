// What a reporter is told of a decision. Called by the composing of notices.
import { appealOf } from "../../db/decisions/appeal-store.ts";
import { appNow } from "../../db/clock.ts";
import { sentenceOf } from "../../db/decisions/decision-store.ts";
import { findToldReports, type ToldReport } from "../../db/decisions/outcome-store.ts";
import { decisionsSince, ownReport, type OwnReport } from "../../db/reporting/own-report-store.ts";
import { ownTextAt } from "../../db/wording/own-text-store.ts";
import { newsOf, type Known } from "../../domain/privacy/disclosure.ts";
import type { Sentence } from "../../domain/decisions/sentences.ts";
import { ChatId, type DecisionId, type ReportId } from "../../domain/ids.ts";
import { noticePlace } from "../../domain/wording/own-text.ts";
import { appealRulingOn } from "./appeal-ruling.ts";
import { languageNow } from "../speaking/language-of.ts";

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
  /** How they stand from now on, as far as their reporter knows. */
  known: Known;
  /** What the team says in addition. */
  sentence: Sentence | undefined;
  /** What the team adds to every notice of the kind, in its own words. */
  own: string | undefined;
  /** It is the answer to this reporter's own appeal. */
  answersAppeal: boolean;
  options: NoticeOptions;
  language: string;
};

type News = { report: ToldReport; known: Known; answersAppeal: boolean };

/**
 * What a reporter is to hear of a decision now, on all of their reports on the thing: nothing when it
 * does not stand any more, when they can't be reached or want no notices, or when it is no news.
 */
export async function viewOutcome(
  reportId: ReportId,
  decisionId: DecisionId,
): Promise<OutcomeView | undefined> {
  const told = (await findToldReports(reportId)).filter((one) => one.reachable && one.wanted);
  const [oldest] = told;
  if (oldest === undefined) return undefined;
  const [heard, language, sentence] = await Promise.all([
    Promise.all(told.map((report) => newsFor(report, decisionId))),
    languageNow(ChatId.parse(oldest.userId)),
    sentenceOf(decisionId),
    // By which it is told further on whether they may appeal.
    appNow(),
  ]);
  const news = heard.flat();
  const [first, ...others] = news;
  if (first === undefined) return undefined;
  const { known } = first;
  const appealBy = await appealableBy(
    news.map(({ report, known: now }) => ({ id: report.reportId, status: now.status, known: now })),
  );
  const place = noticePlace(known.status);
  return {
    reports: [first.report, ...others.map(({ report }) => report)],
    known,
    sentence: mayBeAdded(known) ? sentence : undefined,
    own: place && (await ownTextAt(place, language)),
    answersAppeal: news.some(({ answersAppeal }) => answersAppeal),
    options: { reportId: first.report.reportId, muted: false, appealBy },
    language,
  };
}

/** One of the gravest is told of in one line, and whoever chose a sentence may not have known that it is. */
const mayBeAdded = ({ status }: Known): boolean => status === "dismissed" || status === "upheld";

async function newsFor(report: ToldReport, decisionId: DecisionId): Promise<News[]> {
  const [since, appeal] = await Promise.all([
    decisionsSince(report.reportId),
    appealOf(report.reportId),
  ]);
  const known = newsOf(since, decisionId);
  if (known === undefined) return [];
  return [{ report, known, answersAppeal: appeal?.settledBy === decisionId }];
}

async function appealableBy(
  reports: readonly Pick<OwnReport, "id" | "status" | "known">[],
): Promise<ReportId | undefined> {
  for (const report of reports) {
    if ((await appealRulingOn(report)).kind === "allowed") return report.id;
  }
  return undefined;
}

/** What somebody can do now with a notice that was about one of their reports. */
export async function viewNotice(
  chatId: ChatId,
  reportId: ReportId,
): Promise<{ options: NoticeOptions; language: string } | undefined> {
  const report = await ownReport(chatId, reportId);
  if (report === undefined) return undefined;
  const all: OwnReport[] = [];
  for (const { reportId: id } of await findToldReports(reportId)) {
    const own = await ownReport(chatId, id);
    if (own !== undefined) all.push(own);
  }
  return {
    options: { reportId, muted: report.muted, appealBy: await appealableBy(all) },
    language: await languageNow(chatId),
  };
}
