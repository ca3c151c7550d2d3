// Makes, retires and destroys keys of people, reports and cases. Used by stores, erasing, and rotation.
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { CaseId, HoldId, ReportId } from "../../domain/ids.ts";
import { unwrap, wrap } from "../ciphers.ts";
import { dropOpened } from "../data-keys.ts";
import type { MasterKey } from "../../domain/privacy/keys.ts";
import type { Write } from "../pending.ts";
import { all, computed, record } from "../record.ts";
import { isSealing, laneIn, markIn, ownerBehind, type KeyOwner } from "../sealed.ts";
import { limitTo } from "../statement.ts";
import { dataKeys } from "../tables/privacy/data-keys.ts";
import { inbox } from "../tables/mail/inbox.ts";
import { owners } from "../tables/staff/owners.ts";
import { staff } from "../tables/staff/staff.ts";
import { keysAtHand, later, rows } from "../unit-of-work.ts";
import { insertInto, same, set } from "../values.ts";

type Fresh = { id: string; owner: string; master: string; wrapped: string; holder: string | null };

const keeping: Write<Fresh> = {
  into: dataKeys,
  statements: (fresh) => [insertInto(dataKeys, ...fresh)],
};

/** A report that is being made has a key of its own, which goes to the database with all else. */
export async function giveKeyTo(id: ReportId): Promise<void> {
  const fresh = isSealing() ? await keysAtHand().fresh(`r:${id}`) : undefined;
  if (fresh !== undefined) await later(keeping, fresh);
}

/**
 * From now on nothing more is sealed with the key of somebody who asked to be forgotten. What is on its way
 * still opens, until `destroyKeyOf`; whoever comes back has another one.
 */
export async function retireKeyOf(userId: number): Promise<void> {
  if (!isSealing()) return;
  const owner = ownerBehind(userId);
  await rows(sql`
    update ${dataKeys} set ${set(dataKeys, { retiredAt: sql`app_now()` })}
    where ${same(dataKeys.owner, owner)} and retired_at is null`);
  keysAtHand().letGo(owner);
}

const Destroyed = record({ id: dataKeys.id });

/**
 * Destroys the keys of somebody who was forgotten: nothing that was sealed with them opens again, here or
 * in an older copy of the tables. False: something that they sent before still waits.
 *
 * Of the team, who they are goes on being known, with another key.
 */
export async function destroyKeyOf(userId: number): Promise<boolean> {
  if (!isSealing()) return true;
  const owner = ownerBehind(userId);
  const [lane, mark] = [laneIn(String(userId)), markIn(userId)];
  const [waiting] = await rows(sql`
    select exists (
      select from ${inbox} i join ${dataKeys} k on starts_with(i.body #>> '{}', '~1.' || k.id || '.')
      where i.lane = ${lane} and k.owner = ${owner} and k.retired_at is not null
        and i.done_at is null and i.dead_at is null) as waits`);
  if (waiting?.["waits"] === true) return false;
  const [kept] = await rows(sql`
    select exists (select from ${staff} where ${same(staff.telegramUserId, userId)})
      or exists (select from ${owners} where ${same(owners.userId, userId)}) as stays`);
  if (kept?.["stays"] === true) await keysAtHand().getAllForOwners([owner]);
  const gone = await all(
    Destroyed,
    sql`delete from ${dataKeys} where ${same(dataKeys.owner, owner)} and retired_at is not null
      returning ${Destroyed.list}`,
  );
  dropOpened(
    gone.map(({ id }) => id),
    kept?.["stays"] === true ? undefined : mark,
  );
  return true;
}

/** Destroys the keys of reports, cases and holds of which nothing that they seal stays. */
export async function destroyKeysOf(
  what: "report" | "case" | "hold",
  ids: readonly (ReportId | CaseId | HoldId)[],
): Promise<void> {
  if (!isSealing() || ids.length === 0) return;
  const letter = ({ report: "r", case: "c", hold: "h" } as const)[what];
  const keyOwners = ids.map((id): KeyOwner => `${letter}:${id}`);
  const gone = await all(
    Destroyed,
    sql`delete from ${dataKeys} where owner in (
        select jsonb_array_elements_text(${JSON.stringify(keyOwners)}::jsonb))
      returning ${Destroyed.list}`,
  );
  for (const owner of keyOwners) keysAtHand().letGo(owner);
  dropOpened(gone.map(({ id }) => id));
}

const InUse = record({ master: computed(sql`distinct k.master`, z.string()) });

/** The names of the master keys that wrap any key. */
export async function mastersInUse(): Promise<string[]> {
  const found = await all(InUse, sql`select ${InUse.list} from data_keys k`);
  return found.map(({ master }) => master);
}

const Wrapped = record({ id: dataKeys.id, owner: dataKeys.owner, wrapped: dataKeys.wrapped });

/** Wraps some of the keys anew that another master key wraps. Gives how many; none: all are. */
export async function wrapAnew(from: MasterKey, to: MasterKey, limit: number): Promise<number> {
  const found = await all(
    Wrapped,
    sql`select ${Wrapped.list} from ${dataKeys} where ${same(dataKeys.master, from.name)}
      order by id ${limitTo(limit)} for update skip locked`,
  );
  const anew = found.map(({ id, owner, wrapped }) => {
    const key = unwrap(from.secret, { id, owner, wrapped });
    return { id, wrapped: wrap(to.secret, key, owner) };
  });
  await rows(sql`
    update ${dataKeys} k set wrapped = anew.wrapped, master = ${to.name}
    from jsonb_to_recordset(${JSON.stringify(anew)}::jsonb) as anew(id text, wrapped text)
    where k.id = anew.id`);
  return found.length;
}
