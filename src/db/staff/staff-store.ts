// People of the team, by who they are on Telegram. Used by verbs that name or address one of them.
import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Colleague, Person } from "../../domain/staff/people.ts";
import { awaitedStatus } from "../../domain/cases/case-status.ts";
import type { Tier } from "../../domain/cases/tier.ts";
import type { QueueId, StaffId, UserId } from "../../domain/ids.ts";
import { decidingRoles } from "../../domain/staff/staff.ts";
import { all, first, one, record } from "../record.ts";
import { limitTo } from "../statement.ts";
import { staff } from "../tables/staff/staff.ts";
import { rows } from "../unit-of-work.ts";
import { fewIds, insertInto, same, set } from "../values.ts";

const s = alias(staff, "s");
const Known = record({ id: s.id, name: s.name });

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
  return all(
    Known,
    sql`
      select ${Known.list} from ${staff} s join (
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
      group by s.id order by max(deeds.at) desc, s.id ${limitTo(limit)}`,
  );
}

const Someone = record({ userId: staff.telegramUserId, name: staff.name });

const ofId = (id: StaffId) => sql`select ${Someone.list} from ${staff} where ${same(staff.id, id)}`;

export async function personBehind(id: StaffId): Promise<Person | undefined> {
  return first(Someone, ofId(id));
}

export async function nameOf(id: StaffId): Promise<string> {
  return (await one(Someone, ofId(id))).name;
}

/** What those of the team are called today, by their ids. */
export async function namesOf(ids: readonly StaffId[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const found = await all(
    Named,
    sql`
      select ${Named.list} from ${staff}
      where id in (${fewIds(ids)})`,
  );
  return new Map(found.map(({ id, name }) => [id, name]));
}

export async function userIdOf(id: StaffId): Promise<UserId | undefined> {
  return (await personBehind(id))?.userId;
}

const Named = record({ id: staff.id, name: staff.name });

/** The staff member behind a Telegram user, made at the first deed; the name is today's. */
export async function staffOf(userId: UserId, freshId: StaffId, name: string): Promise<StaffId> {
  const fresh = { id: freshId, telegramUserId: userId, name };
  // A name is sealed for one row: one that is there already does not take the fresh one's.
  const known = await one(
    Named,
    sql`
      ${insertInto(staff, fresh)}
      on conflict (telegram_user_id) do update set name = staff.name
      returning ${Named.list}`,
  );
  const { id } = known;
  if (known.name !== name) {
    await rows(
      sql`update ${staff} set ${set(staff, { name }, { id })} where ${same(staff.id, id)}`,
    );
  }
  return id;
}
