// Admins whom the operator names. Noted at start, read before a reporter is revealed.
import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import type { UserId } from "../../domain/ids.ts";
import { all, computed, maybe, one, orNothing, record, type ReadBy } from "../record.ts";
import { owners } from "../tables/staff/owners.ts";
import { staff } from "../tables/staff/staff.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same, set } from "../values.ts";

const o = alias(owners, "o");
const s = alias(staff, "s");

const Owner = record({ userId: o.userId, name: maybe(s.name) });
/** Whom the operator names as an admin, as colleagues know them if they do. */
export type Owner = ReadBy<typeof Owner>;

export type OwnersNoted = { named: Owner[]; dropped: Owner[]; isFirst: boolean };

/**
 * Notes who is named from now on, and who no more. `isFirst`: nobody was ever named before.
 */
export async function keepOwners(ids: readonly UserId[]): Promise<OwnersNoted> {
  await rows(sql`lock table ${owners} in exclusive mode`);
  const isFirst = (await rows(sql`select 1 from ${owners} limit 1`)).length === 0;
  const named = ids.length === 0 ? [] : await noteNamed(new Set(ids));
  const isNamed = [sql`false`, ...ids.map((id) => same(owners.userId, id))];
  const dropped = await all(
    Owner,
    sql`
      with gone as (
        update ${owners} set ${set(owners, { droppedAt: sql`app_now()` })}
        where dropped_at is null and not (${sql.join(isNamed, sql` or `)})
        returning ${owners.userId}
      ) select ${Owner.list} from gone o
        left join ${staff} s on s.telegram_user_id = o.user_id`,
  );
  return { named, dropped, isFirst };
}

function noteNamed(ids: ReadonlySet<UserId>): Promise<Owner[]> {
  const fresh = [...ids].map((userId) => ({ userId, namedAt: sql`app_now()` }));
  return all(
    Owner,
    sql`
      with fresh as (
        ${insertInto(owners, ...fresh)}
        on conflict (user_id) do update set named_at = excluded.named_at, dropped_at = null
          where owners.dropped_at is not null
        returning ${owners.userId}
      ) select ${Owner.list} from fresh o
        left join ${staff} s on s.telegram_user_id = o.user_id`,
  );
}

const moment = orNothing(z.coerce.date());

const standingOf = (userId: UserId) =>
  record({
    now: computed(sql`app_now()`, z.coerce.date()),
    adminSince: computed(
      sql`(select min(at) from (
        select named_at as at from ${owners}
        where ${same(owners.userId, userId)} and dropped_at is null
        union all
        select a.effective_at from appointments a join ${staff} s on s.id = a.staff_id
        where ${same(s.telegramUserId, userId)} and a.role = 'admin' and a.removed_at is null
      ) since)`,
      moment,
    ),
    removedAloneAt: computed(
      sql`(select max(at) from (
        select dropped_at as at from owners
        union all
        select removed_at from appointments
        where role = 'admin' and effective_at is not null and removal_seconded_by is null
          and removed_by <> staff_id
      ) removals)`,
      moment,
    ),
  });

/** Since when somebody is an admin, and when one person alone last took that from another. */
export async function adminStandingOf(
  userId: UserId,
): Promise<ReadBy<ReturnType<typeof standingOf>>> {
  const Standing = standingOf(userId);
  return one(Standing, sql`select ${Standing.list}`);
}
