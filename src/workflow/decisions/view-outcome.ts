// What a reporter is told of a decision. Called by the composing of notices.
import { appealOf } from "../../db/decisions/appeal-store.ts";
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
  const news: News[] = [];
  for (const report of await findToldReports(reportId)) {
    if (report.reachable && report.wanted) news.push(...(await newsFor(report, decisionId)));
  }
  const [first, ...others] = news;
  if (first === undefined) return undefined;
  const { known } = first;
  const { reportId: id, userId } = first.report;
  const appealBy = await appealableBy(
    news.map(({ report, known: now }) => ({ id: report.reportId, status: now.status, known: now })),
  );
  const language = await languageNow(ChatId.parse(userId));
  const place = noticePlace(known.status);
  return {
    reports: [first.report, ...others.map(({ report }) => report)],
    known,
    sentence: mayBeAdded(known) ? await sentenceOf(decisionId) : undefined,
    own: place && (await ownTextAt(place, language)),
    answersAppeal: news.some(({ answersAppeal }) => answersAppeal),
    options: { reportId: id, muted: false, appealBy },
    language,
  };
}

/** One of the gravest is told of in one line, and whoever chose a sentence may not have known that it is. */
const mayBeAdded = ({ status }: Known): boolean => status === "dismissed" || status === "upheld";

async function newsFor(report: ToldReport, decisionId: DecisionId): Promise<News[]> {
  const known = newsOf(await decisionsSince(report.reportId), decisionId);
  if (known === undefined) return [];
  const appeal = await appealOf(report.reportId);
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
