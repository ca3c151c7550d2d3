// What was made ready for a recipient, and what became of it. Kept by the verbs on referrals.
import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { CaseId, RecipientId, ReferralId, StaffId, UserId } from "../../domain/ids.ts";
import { referralMoves, type ReferralVerb } from "../../domain/referrals/referral.ts";
import { all, first, record, type ReadBy } from "../record.ts";
import { cases } from "../tables/cases/cases.ts";
import { recipients } from "../tables/referrals/recipients.ts";
import { referrals } from "../tables/referrals/referrals.ts";
import { staff } from "../tables/staff/staff.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same, set, type Changes } from "../values.ts";

const f = alias(referrals, "f");
const c = alias(cases, "c");
const p = alias(recipients, "p");
const s = alias(staff, "s");

const Kept = record({
  id: f.id,
  caseId: f.caseId,
  caseCode: c.code,
  recipientId: f.recipientId,
  recipient: p.name,
  kind: p.kind,
  status: f.status,
  staffId: f.staffId,
  by: s.name,
  reference: f.reference,
  preparedAt: f.preparedAt,
  sentAt: f.sentAt,
  acknowledgedAt: f.acknowledgedAt,
});
/** What was made ready for a recipient, and what became of it. */
export type Referral = ReadBy<typeof Kept>;

const kept = sql`
  select ${Kept.list}
  from ${referrals} f join ${cases} c on c.id = f.case_id
    join ${recipients} p on p.id = f.recipient_id join ${staff} s on s.id = f.staff_id`;

export async function findReferral(id: ReferralId): Promise<Referral | undefined> {
  return first(Kept, sql`${kept} where ${same(f.id, id)}`);
}

/** A case's referrals, the oldest first. */
export async function referralsOf(caseId: CaseId): Promise<Referral[]> {
  return all(Kept, sql`${kept} where ${same(f.caseId, caseId)} order by f.prepared_at, f.id`);
}

/** What somebody had made ready or said to have sent, of which nobody said more. */
export async function referralsUnderWayOf(userId: UserId): Promise<Referral[]> {
  return all(
    Kept,
    sql`
      ${kept} where ${same(s.telegramUserId, userId)} and f.status in ('prepared', 'sent')
      order by f.prepared_at, f.id`,
  );
}

/** False: something is under way to that recipient already. */
export async function insertReferral(fresh: {
  id: ReferralId;
  caseId: CaseId;
  recipientId: RecipientId;
  staffId: StaffId;
}): Promise<boolean> {
  const written = await rows(sql`
    ${insertInto(referrals, fresh)}
    on conflict (case_id, recipient_id) where status <> 'not_sent' do nothing returning 1`);
  return written.length === 1;
}

/** Compare and set: false when the referral is no longer in a state that allows the change. */
export async function moveReferral(
  id: ReferralId,
  to: ReferralVerb,
  staffId: StaffId,
): Promise<boolean> {
  const changes: Changes<typeof referrals> = {
    sent: { status: to, sentAt: sql`app_now()`, staffId },
    not_sent: { status: to, sentAt: null },
    acknowledged: { status: to, acknowledgedAt: sql`app_now()` },
  }[to];
  const moved = await rows(sql`
    update ${referrals} set ${set(referrals, changes)}
    where ${same(referrals.id, id)}
      and ${JSON.stringify(referralMoves[to])}::jsonb ? status returning 1`);
  return moved.length === 1;
}

/** Restarts its time because it is handed to somebody anew. False: somebody has said more of it since. */
export async function touchReferral(id: ReferralId): Promise<boolean> {
  const touched = await rows(sql`
    update ${referrals} set ${set(referrals, { preparedAt: sql`app_now()` })}
    where ${same(referrals.id, id)} and status = 'prepared' returning 1`);
  return touched.length === 1;
}

/** Keeps under which number the recipient has it; false: it was not sent. */
export async function keepReference(
  { id, caseId }: Pick<Referral, "id" | "caseId">,
  reference: string,
): Promise<boolean> {
  const kept = await rows(sql`
    update ${referrals} set ${set(referrals, { reference }, { id, caseId })}
    where ${same(referrals.id, id)} and status in ('sent', 'acknowledged') returning 1`);
  return kept.length === 1;
}
