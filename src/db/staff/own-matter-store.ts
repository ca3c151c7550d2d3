import { sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import { CaseId, StaffId, type UserId } from "../../domain/ids.ts";
import type { Matter } from "../../domain/staff/own-matter.ts";
import { rows } from "../unit-of-work.ts";

/**
 * The things that cases are about, also those that went up in them. What stands in a channel or on an
 * account is of whoever has that; what stands in a group is of whoever wrote it.
 */
const thingsOf = (caseIds: SQL) => sql`
  select t.id from cases c join subjects s on s.id = c.subject_id
    left join subjects p on p.id = s.parent_id and p.kind <> 'group'
    join subjects t on t.id in (s.id, p.id)
  where c.id in (${caseIds}) or c.merged_into in (${caseIds})`;

/** Names and numbers of accounts and chats; of what has none now, those that it had. */
const addresses = (caseIds: SQL) => sql`
  select a.subject_id, a.kind, a.value from subject_aliases a
  where a.subject_id in (${thingsOf(caseIds)})
    and (a.left_at is null or not exists (
      select 1 from subject_aliases n where n.subject_id = a.subject_id and n.left_at is null))
    and a.kind in ('chat_id', 'user_id', 'username')`;

const Address = z.object({ kind: z.enum(["chat_id", "user_id", "username"]), value: z.string() });
type Address = z.infer<typeof Address>;

const Kept = z.object({ reported: z.boolean(), aliases: z.array(Address) });

/** What of a case may be somebody's own. Who was forgotten has reported nothing that is known. */
export async function matterFor(caseId: CaseId, userId: UserId): Promise<Matter> {
  const [row] = await rows(sql`
    select exists (
      select 1 from reports r join reporters p on p.id = r.reporter_id
      where r.case_id = ${caseId} and p.telegram_user_id = ${userId}) as reported,
    coalesce((select jsonb_agg(jsonb_build_object('kind', kind, 'value', value))
      from (${addresses(sql`${caseId}::uuid`)}) known), '[]') as aliases`);
  return Kept.parse(row);
}

/** By what the accounts and chats that cases are about are known: by a name only where no number is. */
export async function addressesOf(caseIds: readonly CaseId[]): Promise<Address[]> {
  const ids = sql`select value::uuid from jsonb_array_elements_text(${JSON.stringify(caseIds)}::jsonb)`;
  const found = await rows(sql`
    with known as (${addresses(ids)})
    select distinct kind, value from known
    where kind <> 'username' or not exists (select 1 from known n
      where n.subject_id = known.subject_id and n.kind <> 'username')`);
  return found.map((row) => Address.parse(row));
}

const Row = z.object({ id: StaffId });

/** Who of the team has an account that a case is about. */
export async function staffReportedIn(caseId: CaseId): Promise<StaffId[]> {
  const found = await rows(sql`
    select s.id from staff s join (${addresses(sql`${caseId}::uuid`)}) known
      on known.kind = 'user_id' and known.value = s.telegram_user_id::text`);
  return found.map((row) => Row.parse(row).id);
}

/** Whether a case is about an account of somebody who is known as staff, now or once. */
export async function isAboutStaff(caseId: CaseId): Promise<boolean> {
  return (await staffReportedIn(caseId)).length > 0;
}

const Id = z.object({ id: CaseId });

/** The open cases about somebody's account and what stands on it, in the order of their ids. */
export async function openCasesAbout(userId: UserId): Promise<CaseId[]> {
  const found = await rows(sql`
    select c.id from subject_aliases a join subjects s on a.subject_id in (s.id, s.parent_id)
      join cases c on c.subject_id = s.id
    where a.kind = 'user_id' and a.value = ${String(userId)} and c.status = 'open' order by c.id`);
  return found.map((row) => Id.parse(row).id);
}
