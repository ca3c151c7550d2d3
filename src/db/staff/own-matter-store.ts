// Whether a case is about somebody of the team. Asked before they decide on it, and when appointing.
import { sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import type { CaseId, StaffId, UserId } from "../../domain/ids.ts";
import type { Matter } from "../../domain/staff/own-matter.ts";
import { all, computed, one, record } from "../record.ts";
import { cases } from "../tables/cases/cases.ts";
import { reporters } from "../tables/reporting/reporters.ts";
import { staff } from "../tables/staff/staff.ts";
import { subjectAliases } from "../tables/subjects/subject-aliases.ts";
import { fewIds, same } from "../values.ts";

/**
 * The things that cases are about, also those that went up in them. What stands in a channel or on an
 * account is of whoever has that; what stands in a group is of whoever wrote it.
 */
const thingsOf = (caseIds: SQL) => sql`
  select unnest(array[s.id, p.id]) from (
      select subject_id from cases where id in (${caseIds})
      union select subject_id from cases where merged_into in (${caseIds})) c
    join subjects s on s.id = c.subject_id
    left join subjects p on p.id = s.parent_id and p.kind <> 'group'`;

/** The present names and numbers of accounts and chats, and the former ones of what has none now. */
const addresses = (caseIds: SQL) => sql`
  select a.subject_id, a.kind, a.value from subject_aliases a
  where a.subject_id in (${thingsOf(caseIds)})
    and (a.left_at is null or not exists (
      select 1 from subject_aliases n where n.subject_id = a.subject_id and n.left_at is null))
    and a.kind in ('chat_id', 'user_id', 'username')`;

export const AddressKind = z.enum(["chat_id", "user_id", "username"]);
const known = alias(subjectAliases, "known");
const p = alias(reporters, "p");
const s = alias(staff, "s");

const Address = record({ kind: computed(sql`known.kind`, AddressKind), value: known.value });
const Addresses = z.array(z.object({ kind: AddressKind, value: z.string() }));
export type Address = z.infer<typeof Addresses>[number];

const matterOf = (caseId: CaseId, userId: UserId) =>
  record({
    reported: computed(
      sql`exists (
        select 1 from reports r join ${reporters} p on p.id = r.reporter_id
        where r.case_id = ${caseId} and ${same(p.telegramUserId, userId)})`,
      z.boolean(),
    ),
    aliases: computed(
      sql`coalesce((select jsonb_agg(jsonb_build_object('kind', kind, 'value', value))
        from (${addresses(sql`${caseId}::uuid`)}) known), '[]')`,
      Addresses,
    ),
  });

/** What of a case may be somebody's own. Who was forgotten has reported nothing that is known. */
export async function matterFor(caseId: CaseId, userId: UserId): Promise<Matter> {
  const Kept = matterOf(caseId, userId);
  return one(Kept, sql`select ${Kept.list}`);
}

/** By what the accounts and chats that cases are about are known: by a name only where no number is. */
export async function addressesOf(caseIds: readonly CaseId[]): Promise<Address[]> {
  return all(Address, addressesIn(caseIds));
}

/** The same as a query that others join. */
export function addressesIn(caseIds: readonly CaseId[]): SQL {
  return sql`
    with known as (${addresses(fewIds(caseIds))})
    select distinct ${Address.list} from known
    where kind <> 'username' or not exists (select 1 from known n
      where n.subject_id = known.subject_id and n.kind <> 'username')`;
}

const Colleague = record({ id: s.id, userId: s.telegramUserId, account: known.value });

/** Who of the team has an account that a case is about. Both are few: they are compared here. */
export async function staffReportedIn(caseId: CaseId): Promise<StaffId[]> {
  const found = await all(
    Colleague,
    sql`
      select ${Colleague.list} from ${staff} s
        join (${addresses(sql`${caseId}::uuid`)}) known on known.kind = 'user_id'`,
  );
  return found.filter(({ userId, account }) => String(userId) === account).map(({ id }) => id);
}

/** Whether a case is about an account of somebody who is known as staff, now or once. */
export async function isAboutStaff(caseId: CaseId): Promise<boolean> {
  return (await staffReportedIn(caseId)).length > 0;
}

const c = alias(cases, "c");
const About = record({ id: c.id });

/** The open cases about somebody's account and what stands on it, in the order of their ids. */
export async function openCasesAbout(userId: UserId): Promise<CaseId[]> {
  const found = await all(
    About,
    sql`
      select ${About.list} from subject_aliases a join subjects s on a.subject_id in (s.id, s.parent_id)
        join ${cases} c on c.subject_id = s.id
      where a.kind = 'user_id' and a.value = ${String(userId)} and c.status = 'open' order by c.id`,
  );
  return found.map(({ id }) => id);
}
