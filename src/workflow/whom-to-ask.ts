// Of whom Telegram is asked before the team's deeds. Called by the gathering of facts, through asking.
import { findBulk } from "../db/decisions/bulk-store.ts";
import type { Database } from "../db/connect.ts";
import { askedBefore } from "../db/staff/asked-store.ts";
import { caseOnCard, keyAt, type Posted } from "../db/speaking/posted-store.ts";
import { findQuestion } from "../db/questions/question-store.ts";
import { findReferral } from "../db/referrals/referral-store.ts";
import { votesWaiting } from "../db/decisions/vote-store.ts";
import { unitOfWork } from "../db/unit-of-work.ts";
import type { BulkId, CaseId, ChatId, QuestionId, ReferralId, UserId } from "../domain/ids.ts";
import { chatBehind } from "../domain/staff/own-matter.ts";
import type { PressOn } from "../domain/press.ts";
import type { ChatRef } from "../domain/staff/staff.ts";
import { questionIn } from "./questions/show-question.ts";
import { referralIn } from "./referrals/show-referral.ts";

/** What somebody of the team does with a case: with a button, or with a reply to a message of the bot's. */
export type TeamDeed =
  | PressOn<"card" | "reopen" | "bulk" | "question" | "referral">
  | { on: "reply"; at: Posted }
  /** They followed the link to everything about it, or to what is made ready of it. */
  | { on: "details"; caseId: CaseId };

export type ToAsk = { chat: ChatRef; userId: UserId };

/**
 * Of whom Telegram is to be asked in which chats before somebody's deed is handled, besides of their
 * own membership of the queue's group: whether they run what a case is about, and whether who voted
 * before them may still decide. Opens a unit of work only where the deed does not name its case.
 */
export async function whomToAsk(
  db: Database,
  deed: TeamDeed,
  { by, group }: { by: UserId; group: ChatId },
): Promise<ToAsk[]> {
  const { caseIds, voters: listed } = namesItsCase(deed)
    ? { caseIds: casesNamed(deed), voters: [] }
    : await unitOfWork(db, () => readDeed(deed));
  if (caseIds.length === 0) return [];
  const found = await askedBefore(db, caseIds, caseToDismiss(deed));
  const chats = found.addresses.map(chatBehind).filter((chat) => chat !== undefined);
  const voters = [...listed, ...found.voters];
  return [
    ...voters.map((userId) => ({ chat: group, userId })),
    ...[by, ...voters].flatMap((userId) => chats.map((chat) => ({ chat, userId }))),
  ];
}

type NamesItsCase = Extract<TeamDeed, { on: "card" | "reopen" | "details" }>;

function namesItsCase(deed: TeamDeed): deed is NamesItsCase {
  return deed.on === "card" || deed.on === "reopen" || deed.on === "details";
}

function casesNamed(deed: NamesItsCase): CaseId[] {
  if (deed.on !== "card" || deed.press.kind !== "merge") return [deed.caseId];
  return [deed.caseId, deed.press.into];
}

/** The case on which others may have voted before. */
function caseToDismiss(deed: TeamDeed): CaseId | undefined {
  if (deed.on !== "card" || deed.press.kind !== "verdict") return undefined;
  return deed.press.verdict.kind === "dismiss" ? deed.caseId : undefined;
}

async function readDeed(
  deed: Exclude<TeamDeed, NamesItsCase>,
): Promise<{ caseIds: CaseId[]; voters: UserId[] }> {
  const isDecided = deed.on === "bulk" && deed.press.kind === "decide";
  return { caseIds: await casesOf(deed), voters: isDecided ? await votersOnList(deed.id) : [] };
}

/** Only the cases of a flood wait for a second key. */
async function votersOnList(id: BulkId): Promise<UserId[]> {
  const bulk = await findBulk(id);
  const voters = new Set<UserId>();
  for (const listed of bulk?.scope === "flood" ? bulk.cases : []) {
    for (const { userId } of await votesWaiting(listed.id)) voters.add(userId);
  }
  return [...voters];
}

async function casesOf(deed: Exclude<TeamDeed, NamesItsCase>): Promise<CaseId[]> {
  switch (deed.on) {
    case "bulk":
      return ((await findBulk(deed.id))?.cases ?? []).map(({ id }) => id);
    case "question":
      return caseOfQuestion(deed.id);
    case "referral":
      return caseOfReferral(deed.id);
    case "reply":
      return casesShownAt(deed.at);
  }
}

async function casesShownAt(at: Posted): Promise<CaseId[]> {
  const key = await keyAt(at);
  if (key === undefined) return [];
  const [onCard, question, referral] = [caseOnCard(key), questionIn(key), referralIn(key)];
  if (onCard !== undefined) return [onCard];
  if (question !== undefined) return caseOfQuestion(question);
  return referral === undefined ? [] : caseOfReferral(referral);
}

async function caseOfQuestion(id: QuestionId): Promise<CaseId[]> {
  const question = await findQuestion(id);
  return question === undefined ? [] : [question.caseId];
}

async function caseOfReferral(id: ReferralId): Promise<CaseId[]> {
  const referral = await findReferral(id);
  return referral === undefined ? [] : [referral.caseId];
}
