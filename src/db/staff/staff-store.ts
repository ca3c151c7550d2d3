import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Colleague } from "../../domain/staff/people.ts";
import { awaitedStatus } from "../../domain/cases/case-status.ts";
import type { Tier } from "../../domain/cases/tier.ts";
import { StaffId, UserId, type QueueId } from "../../domain/ids.ts";
import { decidingRoles } from "../../domain/staff/staff.ts";
import { rows } from "../unit-of-work.ts";

const Known = z.object({ id: StaffId, name: z.string() });

/**
 * Who is appointed to a queue, and who decided in its tier or has a case of it within the last month, as
 * a group's administrators do without being appointed; the latest first.
 */
export async function colleaguesAt(
  { id, tier }: { id: QueueId; tier: Tier },
  limit: number,
): Promise<Colleague[]> {
  const status = awaitedStatus[tier];
  const lately = sql`app_now() - interval '30 days'`;
  const found = await rows(sql`
    select s.id, s.name from staff s join (
      select staff_id, decided_at as at from decisions
      where from_status = ${status} and decided_at > ${lately}
      union all
      select a.staff_id, a.taken_at from assignments a join cases c on c.id = a.case_id
      where c.status = ${status} and a.taken_at > ${lately}
      union all
      select staff_id, effective_at from appointments
      where effective_at is not null and removed_at is null
        and ${JSON.stringify(decidingRoles[tier])}::jsonb ? role
        and (queue_id is null or queue_id = ${id})
    ) deeds on deeds.staff_id = s.id
    group by s.id order by max(deeds.at) desc, s.id limit ${limit}`);
  return found.map((row) => Known.parse(row));
}

const Named = z.object({ name: z.string() });

export async function nameOf(staffId: StaffId): Promise<string> {
  const [row] = await rows(sql`select name from staff where id = ${staffId}`);
  return Named.parse(row).name;
}

const UserIdOf = z.object({ userId: z.coerce.number().pipe(UserId) });

export async function userIdOf(staffId: StaffId): Promise<UserId | undefined> {
  const [row] = await rows(sql`
    select telegram_user_id as "userId" from staff where id = ${staffId}`);
  return row && UserIdOf.parse(row).userId;
}

const Row = z.object({ id: StaffId });

/** The staff member behind a Telegram user, made at the first deed; the name is today's. */
export async function staffOf(userId: UserId, freshId: StaffId, name: string): Promise<StaffId> {
  const [row] = await rows(sql`
    insert into staff (id, telegram_user_id, name) values (${freshId}, ${userId}, ${name})
    on conflict (telegram_user_id) do update set name = excluded.name returning id`);
  return Row.parse(row).id;
}

const Person = z.object({ userId: z.coerce.number().pipe(UserId), name: z.string() });

export async function personBehind(
  id: StaffId,
): Promise<{ userId: UserId; name: string } | undefined> {
  const [row] = await rows(sql`
    select telegram_user_id as "userId", name from staff where id = ${id}`);
  return row && Person.parse(row);
}
