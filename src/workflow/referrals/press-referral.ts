// What one of the seniors says of a referral: sent or not, and so on. Called by the presses beneath it.
import { recordAudit } from "../../db/control/audit-store.ts";
import { lockCase } from "../../db/cases/case-store.ts";
import { appNow } from "../../db/clock.ts";
import { findReferral, moveReferral, type Referral } from "../../db/referrals/referral-store.ts";
import { oweReferralNotices } from "../../db/referrals/referral-notice-store.ts";
import { readSettings } from "../../db/control/setting-store.ts";
import type { ChatId } from "../../domain/ids.ts";
import type { ReferralPress, ReferralVerb } from "../../domain/referrals/referral.ts";
import { noticeDelayMs } from "../../domain/control/admin-settings.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { entitledIn, type Entitled, type Presser } from "../staff/entitled-staff.ts";
import { isTheirOwn, type NotTheirs } from "../staff/own-matter.ts";
import { queueOf } from "../queues/queue-of-case.ts";
import { planReminders } from "./remind-referral.ts";
import { showCase } from "../cases/show-case.ts";
import { renewReferral } from "./show-referral.ts";
import type { AuditEventKind } from "../../domain/control/audit-event.ts";

export type PressedReferral =
  | { kind: "said"; verb: ReferralVerb }
  /** Somebody said otherwise before, or its team is in another group now. */
  | { kind: "stale" }
  | NotTheirs
  | Exclude<Entitled, { kind: "entitled" }>;

/** In private, or in the seniors' group. */
type Pressed = Omit<ReferralPress, "on"> & { chatId: ChatId; presser: Presser };

const auditKinds = {
  sent: "referral_sent",
  not_sent: "referral_not_sent",
  acknowledged: "referral_acknowledged",
} satisfies Record<ReferralVerb, AuditEventKind>;

/**
 * Takes what one of the seniors says of a referral. Nothing of what was decided on its case changes;
 * its cards say that it was referred from the moment at which somebody says that it was sent.
 */
export async function pressReferral(
  operator: Operator,
  { id, verb, group, chatId: at, presser }: Pressed,
): Promise<PressedReferral> {
  const found = await findReferral(id);
  const held = found && (await lockCase(found.caseId));
  const queue = held && (await queueOf(held, "escalation"));
  const isElsewhere = at < 0 && at !== group;
  if (found === undefined || held === undefined || queue === undefined || isElsewhere) {
    return { kind: "unknown_card" };
  }
  if (queue.chatId !== group) {
    await renewReferral(id);
    return { kind: "stale" };
  }
  const { chatId, threadId } = queue;
  const entitled = await entitledIn(operator, { chatId, threadId }, presser);
  if (entitled.kind !== "entitled") return entitled;
  if (await isTheirOwn([held.id], presser)) return { kind: "not_theirs" };
  if (!(await moveReferral(id, verb, entitled.staffId))) return { kind: "stale" };
  await renewReferral(id);
  await recordAudit({
    kind: auditKinds[verb],
    subjectCode: held.code,
    actor: { kind: "staff", id: entitled.staffId },
    facts: { referral: id, recipient: found.recipientId },
  });
  await showCase(held.id, "owed_to_press");
  if (verb === "sent") await followSent(operator, found);
  return { kind: "said", verb };
}

/** Its reporters hear of it after the time in which a slip may be taken back. */
async function followSent(operator: Operator, referral: Referral): Promise<void> {
  await planReminders(referral, "sent");
  const delayMs = noticeDelayMs(operator, await readSettings());
  const notBefore = new Date((await appNow()).getTime() + delayMs);
  await oweReferralNotices({ caseId: referral.caseId, referralId: referral.id, notBefore });
}
