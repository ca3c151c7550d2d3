// A referral for a senior, and its news for a reporter. Called by the composing of both.
import { findCase } from "../../db/cases/case-store.ts";
import { appNow } from "../../db/clock.ts";
import { tellsLittle } from "../../db/decisions/decide-store.ts";
import { decisionsOf } from "../../db/decisions/decision-store.ts";
import { findToldReports, type ToldReport } from "../../db/decisions/outcome-store.ts";
import { decisionsSince } from "../../db/reporting/own-report-store.ts";
import { postedUnder, type Posted } from "../../db/speaking/posted-store.ts";
import { recipientById } from "../../db/referrals/recipient-store.ts";
import { numberOf } from "../../db/subjects/subject-number-store.ts";
import { findReferral, referralsOf, type Referral } from "../../db/referrals/referral-store.ts";
import { whatIsKnown } from "../../domain/privacy/disclosure.ts";
import { ChatId, type ReferralId, type ReportId } from "../../domain/ids.ts";
import type { Recipient } from "../../domain/referrals/recipient.ts";
import { isConfirmed, packetMs, referralMeasure } from "../../domain/referrals/referral.ts";
import { languageNow } from "../speaking/language-of.ts";
import { queueOf } from "../queues/queue-of-case.ts";
import { referralKey } from "./show-referral.ts";
import { readCard, type CardLimits, type CardView } from "../cases/read-card.ts";

/** How much of a case a recipient gets. */
const inPacket: CardLimits = { notes: 5, leads: 12, formerNames: 6, related: 0 };

export type ReferralView = {
  referral: Referral;
  recipient: Recipient;
  /** What is to be sent, in the recipient's language, as long as it is to be. */
  packet: CardView | undefined;
  /** The number that Telegram gave to what was reported. */
  number: string | undefined;
  /** What it follows from was not taken back. */
  stands: boolean;
  /** The seniors' group, in which whoever says something of it has to be. */
  group: ChatId | undefined;
  language: string;
  key: string;
  at: Posted | undefined;
};

/** A referral as one of the seniors sees it in private. */
export async function viewReferral(
  id: ReferralId,
  chatId: ChatId,
): Promise<ReferralView | undefined> {
  const referral = await findReferral(id);
  const about = referral && (await findCase(referral.caseId));
  const recipient = referral && (await recipientById(referral.recipientId));
  if (referral === undefined || about === undefined || recipient === undefined) return undefined;
  const stands = referralMeasure(about.status, await decisionsOf(about.id)) !== undefined;
  const isFresh = (await appNow()).getTime() - referral.preparedAt.getTime() < packetMs;
  const isToSend = referral.status === "prepared" && stands && isFresh;
  const key = referralKey(id);
  return {
    referral,
    recipient,
    packet: isToSend
      ? await readCard(about, "escalation", recipient.language, inPacket)
      : undefined,
    number: isToSend ? await numberOf(about.subjectId) : undefined,
    stands,
    group: (await queueOf(about, "escalation"))?.chatId,
    language: await languageNow(chatId),
    key,
    at: (await postedUnder(key)).findLast((posted) => posted.chatId === chatId),
  };
}

export type ReferralNews = {
  reports: readonly [ToldReport, ...ToldReport[]];
  kind: Recipient["kind"];
  language: string;
};

/**
 * What a reporter is to hear of a referral now. It is told once a case, while it is confirmed that it
 * was sent, only to those who know that the violation was confirmed, and never of the gravest.
 */
export async function viewReferralNews(
  reportId: ReportId,
  referralId: ReferralId,
): Promise<ReferralNews | undefined> {
  const [first, ...others] = await newsFor(reportId);
  const referral = await findReferral(referralId);
  if (first === undefined || referral === undefined) return undefined;
  if (await tellsLittle(referral.caseId)) return undefined;
  const confirmed = (await referralsOf(referral.caseId)).filter(({ status }) =>
    isConfirmed(status),
  );
  const earliest = confirmed.toSorted(bySending)[0];
  if (earliest?.id !== referralId) return undefined;
  const language = await languageNow(ChatId.parse(first.userId));
  return { reports: [first, ...others], kind: referral.kind, language };
}

const bySending = (one: Referral, other: Referral) =>
  (one.sentAt?.getTime() ?? 0) - (other.sentAt?.getTime() ?? 0);

/** Their reports on the thing of which they want to hear and know that it was upheld. */
async function newsFor(reportId: ReportId): Promise<ToldReport[]> {
  const told: ToldReport[] = [];
  for (const report of await findToldReports(reportId)) {
    if (!report.reachable || !report.wanted) continue;
    if (whatIsKnown(await decisionsSince(report.reportId)).status === "upheld") told.push(report);
  }
  return told;
}
