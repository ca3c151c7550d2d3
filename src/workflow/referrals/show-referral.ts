// Owes a referral to everybody who has it. Called by its verbs, by decisions, and by events.
import { enqueue } from "../../db/mail/outbox-store.ts";
import { forgetPosted, postedUnder } from "../../db/speaking/posted-store.ts";
import { appNow } from "../../db/clock.ts";
import { schedule } from "../../db/mail/schedule-store.ts";
import { packetMs } from "../../domain/referrals/referral.ts";
import { referralsOf, touchReferral } from "../../db/referrals/referral-store.ts";
import { ReferralId, type CaseId, type ChatId } from "../../domain/ids.ts";
import { deleteFromChat } from "../speaking/delete-from-chat.ts";

/** Under which key a referral's messages are known, one in the private chat of each who has it. */
export const referralKey = (id: ReferralId) => `referral:${id}`;

/** The referral that a message shows, if it shows one. */
export function referralIn(key: string): ReferralId | undefined {
  return ReferralId.safeParse(/^referral:(.+)$/.exec(key)?.[1]).data;
}

/** Owes somebody the sight of a referral: what to send, and what became of it. */
async function showReferral(id: ReferralId, chatId: ChatId): Promise<void> {
  await enqueue({
    key: `${referralKey(id)}:${chatId}`,
    chatId,
    priority: "owed_to_press",
    repeat: "fold",
    message: { kind: "show_referral", referralId: id },
  });
}

/** Hands a referral to somebody, below everything else in their private chat. */
export async function handReferral(id: ReferralId, chatId: ChatId): Promise<void> {
  for (const at of await postedUnder(referralKey(id))) {
    if (at.chatId !== chatId) continue;
    await forgetPosted(at);
    await deleteFromChat(at, "notice");
  }
  await showReferral(id, chatId);
  if (!(await touchReferral(id))) return;
  const dueAt = new Date((await appNow()).getTime() + packetMs);
  await schedule({
    key: `put_away:${referralKey(id)}:${dueAt.getTime()}`,
    lane: String(chatId),
    dueAt,
    event: { kind: "put_referral_away", referralId: id },
  });
}

/** Brings a referral up to date for everybody who has it. */
export async function renewReferral(id: ReferralId): Promise<void> {
  for (const { chatId } of await postedUnder(referralKey(id))) await showReferral(id, chatId);
}

/** The same of all that are under way of a case. */
export async function renewReferralsOf(caseId: CaseId): Promise<void> {
  for (const { id, status } of await referralsOf(caseId)) {
    if (status === "prepared") await renewReferral(id);
  }
}
