// Makes a case ready for a recipient. Called by the press on a card.
import { uuidv7 } from "uuidv7";
import { recordAudit } from "../../db/control/audit-store.ts";
import type { Case } from "../../db/cases/case-store.ts";
import { decisionsOf } from "../../db/decisions/decision-store.ts";
import { closePanel } from "../../db/cases/panel-store.ts";
import { recipientById } from "../../db/referrals/recipient-store.ts";
import { insertReferral, referralsOf } from "../../db/referrals/referral-store.ts";
import { findScreen } from "../../db/speaking/screen-store.ts";
import { ChatId, ReferralId, type RecipientId, type UserId } from "../../domain/ids.ts";
import { ruleReferral } from "../../domain/referrals/referral.ts";
import { refuse, type DecidingPress, type Refused } from "../decisions/decide-case.ts";
import { planReminders } from "./remind-referral.ts";
import { showCase } from "../cases/show-case.ts";
import { handReferral } from "./show-referral.ts";

export type Referred =
  | { kind: "referral_prepared" }
  /** Where the bot can't write to the presser, a link leads there. */
  | { kind: "referral_by_link"; to: RecipientId }
  /** Cases don't go there any more. */
  | { kind: "no_recipient" }
  | Refused;

/**
 * Makes a case ready for a recipient: the presser gets the text in private, and says there that it was
 * sent. What is under way to that recipient already is handed to them as well.
 */
export async function referCase(
  held: Case,
  press: DecidingPress,
  to: { recipientId: RecipientId; userId: UserId },
): Promise<Referred> {
  const history = await decisionsOf(held.id);
  const ruling = ruleReferral(held, history, press);
  if (ruling.kind === "refused") return refuse(ruling.because, history, press);
  const recipient = await recipientById(to.recipientId);
  if (recipient === undefined || recipient.isRemoved) return { kind: "no_recipient" };
  const chatId = ChatId.parse(to.userId);
  if ((await findScreen(chatId)) === undefined)
    return { kind: "referral_by_link", to: recipient.id };
  await handReferral(await underWay(held, press, to.recipientId), chatId);
  await closePanel(held.id);
  await showCase(held.id, "owed_to_press");
  return { kind: "referral_prepared" };
}

/** The referral to that recipient: the one there is, else a new one. */
async function underWay(
  held: Case,
  { staffId, version }: DecidingPress,
  recipientId: RecipientId,
): Promise<ReferralId> {
  const id = ReferralId.parse(uuidv7());
  if (await insertReferral({ id, caseId: held.id, recipientId, staffId })) {
    await recordAudit({
      kind: "referral_prepared",
      subjectCode: held.code,
      actor: { kind: "staff", id: staffId },
      facts: { version, referral: id, recipient: recipientId },
    });
    await planReminders({ id, caseId: held.id }, "prepared");
    return id;
  }
  const there = (await referralsOf(held.id)).find(
    (one) => one.recipientId === recipientId && one.status !== "not_sent",
  );
  if (there === undefined) throw new Error("What stood in the way of a referral is gone");
  return there.id;
}
