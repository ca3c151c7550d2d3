// Asks what became of a referral. Planned by its verbs, called by events, and when a chat is lost.
import { findCase } from "../../db/cases/case-store.ts";
import { appNow } from "../../db/clock.ts";
import {
  findReferral,
  referralsUnderWayOf,
  type Referral,
} from "../../db/referrals/referral-store.ts";
import { schedule } from "../../db/mail/schedule-store.ts";
import { findScreen } from "../../db/speaking/screen-store.ts";
import { userIdOf } from "../../db/staff/staff-store.ts";
import { ChatId, UserId } from "../../domain/ids.ts";
import type { InternalEvent } from "../../domain/internal-event.ts";
import {
  referralVerbs,
  remindAfterMs,
  type ReferralStatus,
} from "../../domain/referrals/referral.ts";
import { queueOf } from "../queues/queue-of-case.ts";
import { say } from "../speaking/say.ts";

const dayMs = 24 * 3_600_000;

/** Plans when to ask what became of a referral that stays as it is now. */
export async function planReminders(
  { id, caseId }: Pick<Referral, "id" | "caseId">,
  status: ReferralStatus,
): Promise<void> {
  const now = (await appNow()).getTime();
  for (const ms of remindAfterMs) {
    await schedule({
      key: `remind_referral:${id}:${status}:${ms / dayMs}`,
      lane: `case:${caseId}`,
      dueAt: new Date(now + ms),
      event: { kind: "remind_referral", referralId: id, status, day: ms / dayMs },
    });
  }
}

/** Asks whoever has a referral what became of it; nothing, when they said so since. */
export async function remindReferral({
  referralId,
  status,
  day,
}: Extract<InternalEvent, { kind: "remind_referral" }>): Promise<void> {
  const referral = await findReferral(referralId);
  if (referral === undefined || referral.status !== status) return;
  const userId = await userIdOf(referral.staffId);
  const chatId = userId === undefined ? undefined : ChatId.parse(userId);
  const screen = chatId === undefined ? undefined : await findScreen(chatId);
  if (chatId === undefined || screen === undefined) return askInQueue(referral, String(day));
  return ask(referral, { chatId, language: screen.language, occasion: String(day) });
}

/** Somebody can't be written to any more: their team is asked what became of what they had. */
export async function loseReferrals(chatId: ChatId): Promise<void> {
  const userId = UserId.safeParse(chatId).data;
  if (userId === undefined) return;
  for (const referral of await referralsUnderWayOf(userId)) await askInQueue(referral, "lost");
}

async function askInQueue(referral: Referral, occasion: string): Promise<void> {
  const about = await findCase(referral.caseId);
  const queue = about && (await queueOf(about, "escalation"));
  if (queue !== undefined) await ask(referral, { ...queue, occasion });
}

type To = { chatId: ChatId; threadId?: number | undefined; language: string; occasion: string };

async function ask(
  { id, caseId, caseCode, recipient, status, preparedAt, sentAt }: Referral,
  { chatId, threadId, language, occasion }: To,
): Promise<void> {
  const about = await findCase(caseId);
  const group = about && (await queueOf(about, "escalation"))?.chatId;
  if (group === undefined) return;
  const since = (await appNow()).getTime() - (sentAt ?? preparedAt).getTime();
  await say({
    chatId,
    threadId,
    key: `referral:${id}:${status}:${occasion}`,
    text: sentAt === undefined ? "referral-remind-prepared" : "referral-remind-sent",
    vars: {
      code: { ours: caseCode },
      recipient,
      days: Math.round(since / dayMs),
    },
    language,
    priority: "notice",
    buttons: [
      referralVerbs(status).map((verb) => ({
        text: `button-referral-${verb}`,
        press: { on: "referral" as const, id, verb, group },
      })),
    ],
  });
}
