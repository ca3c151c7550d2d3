import { sql } from "drizzle-orm";
import { z } from "zod";
import { UserId } from "../../domain/ids.ts";
import { rows } from "../unit-of-work.ts";

const Owner = z.object({ userId: z.coerce.number().pipe(UserId), name: z.string().nullable() });
/** Whom the operator names as an admin, as colleagues know them if they do. */
export type Owner = { userId: UserId; name: string | undefined };

export type OwnersNoted = { named: Owner[]; dropped: Owner[]; isFirst: boolean };

/**
 * Notes who is named from now on, and who no more. `isFirst`: nobody was ever named before.
 */
export async function keepOwners(owners: readonly UserId[]): Promise<OwnersNoted> {
  await rows(sql`lock table owners in exclusive mode`);
  const isFirst = (await rows(sql`select 1 from owners limit 1`)).length === 0;
  const ids = sql`(select value::bigint from jsonb_array_elements_text(${JSON.stringify(owners)}::jsonb))`;
  const named = await rows(sql`
    with fresh as (
      insert into owners (user_id, named_at) select distinct value, app_now() from ${ids} ids (value)
      on conflict (user_id) do update set named_at = excluded.named_at, dropped_at = null
        where owners.dropped_at is not null
      returning user_id
    ) select f.user_id as "userId", s.name from fresh f
      left join staff s on s.telegram_user_id = f.user_id`);
  const dropped = await rows(sql`
    with gone as (
      update owners set dropped_at = app_now()
      where dropped_at is null and user_id not in ${ids} returning user_id
    ) select g.user_id as "userId", s.name from gone g
      left join staff s on s.telegram_user_id = g.user_id`);
  return { named: named.map(ownerIn), dropped: dropped.map(ownerIn), isFirst };
}

function ownerIn(row: unknown): Owner {
  const { userId, name } = Owner.parse(row);
  return { userId, name: name ?? undefined };
}

const Standing = z
  .object({
    adminSince: z.coerce.date().nullable(),
    removedAloneAt: z.coerce.date().nullable(),
    now: z.coerce.date(),
  })
  .transform(({ adminSince, removedAloneAt, now }) => ({
    adminSince: adminSince ?? undefined,
    removedAloneAt: removedAloneAt ?? undefined,
    now,
  }));

/** Since when somebody is an admin, and when one person alone last took that from another. */
export async function adminStandingOf(userId: UserId): Promise<z.infer<typeof Standing>> {
  const [row] = await rows(sql`
    select app_now() as now,
      (select min(at) from (
        select named_at as at from owners where user_id = ${userId} and dropped_at is null
        union all
        select a.effective_at from appointments a join staff s on s.id = a.staff_id
        where s.telegram_user_id = ${userId} and a.role = 'admin' and a.removed_at is null
      ) since) as "adminSince",
      (select max(at) from (
        select dropped_at as at from owners
        union all
        select removed_at from appointments
        where role = 'admin' and effective_at is not null and removal_seconded_by is null
          and removed_by <> staff_id
      ) removals) as "removedAloneAt"`);
  return Standing.parse(row);
}
