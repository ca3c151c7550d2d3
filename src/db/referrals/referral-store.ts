import { sql } from "drizzle-orm";
import { z } from "zod";
import { CaseId, RecipientId, ReferralId, StaffId, type UserId } from "../../domain/ids.ts";
import { RecipientKind } from "../../domain/referrals/recipient.ts";
import {
  ReferralStatus,
  referralMoves,
  type ReferralVerb,
} from "../../domain/referrals/referral.ts";
import { rows } from "../unit-of-work.ts";

const Kept = z
  .object({
    id: ReferralId,
    caseId: CaseId,
    caseCode: z.string(),
    recipientId: RecipientId,
    recipient: z.string(),
    kind: RecipientKind,
    status: ReferralStatus,
    staffId: StaffId,
    by: z.string(),
    reference: z.string().nullable(),
    preparedAt: z.coerce.date(),
    sentAt: z.coerce.date().nullable(),
    acknowledgedAt: z.coerce.date().nullable(),
  })
  .transform(({ reference, sentAt, acknowledgedAt, ...row }) => ({
    ...row,
    reference: reference ?? undefined,
    sentAt: sentAt ?? undefined,
    acknowledgedAt: acknowledgedAt ?? undefined,
  }));
/** What was made ready for a recipient, and what became of it. */
export type Referral = z.infer<typeof Kept>;

const kept = sql`
  select f.id, f.case_id as "caseId", c.code as "caseCode", f.recipient_id as "recipientId",
    p.name as recipient, p.kind, f.status, f.staff_id as "staffId", s.name as by, f.reference,
    f.prepared_at as "preparedAt", f.sent_at as "sentAt", f.acknowledged_at as "acknowledgedAt"
  from referrals f join cases c on c.id = f.case_id join recipients p on p.id = f.recipient_id
    join staff s on s.id = f.staff_id`;

export async function findReferral(id: ReferralId): Promise<Referral | undefined> {
  const [row] = await rows(sql`${kept} where f.id = ${id}`);
  return row && Kept.parse(row);
}

/** A case's referrals, the oldest first. */
export async function referralsOf(caseId: CaseId): Promise<Referral[]> {
  const found = await rows(sql`
    ${kept} where f.case_id = ${caseId} order by f.prepared_at, f.id`);
  return found.map((row) => Kept.parse(row));
}

/** What somebody had made ready or said to have sent, of which nobody said more. */
export async function referralsUnderWayOf(userId: UserId): Promise<Referral[]> {
  const found = await rows(sql`
    ${kept} where s.telegram_user_id = ${userId} and f.status in ('prepared', 'sent')
    order by f.prepared_at, f.id`);
  return found.map((row) => Kept.parse(row));
}

/** False: something is under way to that recipient already. */
export async function insertReferral(fresh: {
  id: ReferralId;
  caseId: CaseId;
  recipientId: RecipientId;
  staffId: StaffId;
}): Promise<boolean> {
  const written = await rows(sql`
    insert into referrals (id, case_id, recipient_id, staff_id)
    values (${fresh.id}, ${fresh.caseId}, ${fresh.recipientId}, ${fresh.staffId})
    on conflict (case_id, recipient_id) where status <> 'not_sent' do nothing returning id`);
  return written.length === 1;
}

/** Compare and set: false when it is not any more what that can be said of. */
export async function moveReferral(
  id: ReferralId,
  to: ReferralVerb,
  staffId: StaffId,
): Promise<boolean> {
  const times = {
    sent: sql`sent_at = app_now(), staff_id = ${staffId}`,
    not_sent: sql`sent_at = null`,
    acknowledged: sql`acknowledged_at = app_now()`,
  } satisfies Record<ReferralVerb, unknown>;
  const moved = await rows(sql`
    update referrals set status = ${to}, ${times[to]}
    where id = ${id} and ${JSON.stringify(referralMoves[to])}::jsonb ? status returning id`);
  return moved.length === 1;
}

/** It is handed to somebody anew, from now on; false: somebody said more of it. */
export async function touchReferral(id: ReferralId): Promise<boolean> {
  const touched = await rows(sql`
    update referrals set prepared_at = app_now() where id = ${id} and status = 'prepared'
    returning id`);
  return touched.length === 1;
}

/** Keeps under which number the recipient has it; false: it was not sent. */
export async function keepReference(id: ReferralId, reference: string): Promise<boolean> {
  const kept = await rows(sql`
    update referrals set reference = ${reference}
    where id = ${id} and status in ('sent', 'acknowledged') returning id`);
  return kept.length === 1;
}
