// What is held for the law. Kept and changed by the verbs of /hold, ended by the sweep.
import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import type { HoldId, LegalRequestId } from "../../domain/ids.ts";
import type { HoldScope } from "../../domain/privacy/hold.ts";
import { all, computed, first, maybe, record, type ReadBy } from "../record.ts";
import { limitTo } from "../statement.ts";
import { cases } from "../tables/cases/cases.ts";
import { legalRequests } from "../tables/legal/legal-requests.ts";
import { heldCopies } from "../tables/privacy/held-copies.ts";
import { holds } from "../tables/privacy/holds.ts";
import { reports } from "../tables/reporting/reports.ts";
import { staff } from "../tables/staff/staff.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same, set, type Changes, type Fresh } from "../values.ts";

const h = alias(holds, "h");
const asker = alias(staff, "asker");
const second = alias(staff, "second");
const changer = alias(staff, "changer");
const q = alias(legalRequests, "q");

const Kept = record({
  id: h.id,
  code: h.code,
  scope: h.scope,
  targetId: h.targetId,
  targetCode: h.targetCode,
  ground: h.ground,
  days: h.days,
  status: h.status,
  askedBy: asker.telegramUserId,
  askerName: asker.name,
  askExpiresAt: h.askExpiresAt,
  confirmedBy: maybe(second.telegramUserId),
  secondName: maybe(second.name),
  placedAt: h.placedAt,
  endsAt: h.endsAt,
  change: h.change,
  changeBy: maybe(changer.telegramUserId),
  changeDays: h.changeDays,
  plannedUntil: h.plannedUntil,
  instrument: maybe(q.instrument),
});

function read({ change, changeBy, ...row }: ReadBy<typeof Kept>) {
  const isAsked = change !== undefined && changeBy !== undefined;
  return { ...row, change: isAsked ? { what: change, by: changeBy } : undefined };
}
export type Hold = ReturnType<typeof read>;

const selection = sql`
  select ${Kept.list} from ${holds} h join ${staff} asker on asker.id = h.asked_by
    left join ${staff} second on second.id = h.confirmed_by
    left join ${staff} changer on changer.id = h.change_by
    left join ${legalRequests} q on q.id = h.request_id`;

const Target = record({ id: computed(sql`target.id`, z.uuid()) });

/** What a code stands for in a scope: a case, its subject, or whoever made a report. */
export async function targetOf(scope: HoldScope, code: string): Promise<string | undefined> {
  const from = {
    case: sql`select coalesce(merged_into, id) as id from ${cases} where ${same(cases.code, code)}`,
    subject: sql`select subject_id as id from ${cases} where ${same(cases.code, code)}`,
    person: sql`select reporter_id as id from ${reports} where ${same(reports.code, code)}`,
    report: sql`select id from ${reports} where ${same(reports.code, code)}`,
  } satisfies Record<HoldScope, unknown>;
  const found = await first(Target, sql`select ${Target.list} from (${from[scope]}) target`);
  return found?.id;
}

/** False: the code is taken. */
export async function insertHold(fresh: Fresh<typeof holds>): Promise<boolean> {
  const kept = await rows(sql`
    ${insertInto(holds, fresh)} on conflict (code) do nothing returning 1`);
  return kept.length === 1;
}

export async function findHold(id: HoldId): Promise<Hold | undefined> {
  const row = await first(Kept, sql`${selection} where ${same(h.id, id)}`);
  return row && read(row);
}

/** What a legal request had held by itself, the first one first. */
export async function holdsOfRequest(id: LegalRequestId): Promise<Hold[]> {
  const found = await all(Kept, sql`${selection} where ${same(h.requestId, id)} order by h.id`);
  return found.map(read);
}

/** Held until the transaction ends, so that one press after the other counts. */
export async function lockHold(id: HoldId): Promise<Hold | undefined> {
  await rows(sql`select 1 from ${holds} where ${same(holds.id, id)} for update`);
  return findHold(id);
}

/** What stands or is asked for, the newest first. */
export async function liveHolds(limit: number): Promise<Hold[]> {
  const found = await all(
    Kept,
    sql`
      ${selection} where h.status in ('drafted', 'asked', 'started', 'standing')
      order by h.id desc ${limitTo(limit)}`,
  );
  return found.map(read);
}

export async function changeHold(id: HoldId, changes: Changes<typeof holds>): Promise<void> {
  await rows(sql`update ${holds} set ${set(holds, changes)} where ${same(holds.id, id)}`);
}

/** From now on it ends then, and so does its copy. */
export async function setEnd(id: HoldId, endsAt: Date): Promise<void> {
  await changeHold(id, { endsAt, change: null, changeBy: null, changeDays: null });
  await rows(sql`
    update ${heldCopies} set ${set(heldCopies, { endsAt })} where ${same(heldCopies.holdId, id)}`);
}

const Over = record({ id: holds.id });

/** Ends what is past its time, and what nobody agreed to. Gives those that kept something. */
export async function endDueHolds(): Promise<HoldId[]> {
  const ended = await all(
    Over,
    sql`
      update ${holds} set ${set(holds, { status: "ended" })}
      where status = 'standing' and ends_at <= app_now() returning ${Over.list}`,
  );
  const lapsed = await all(
    Over,
    sql`
      update ${holds} set ${set(holds, { status: "expired" })}
      where status = 'started' and ask_expires_at <= app_now() returning ${Over.list}`,
  );
  await rows(sql`
    update ${holds} set ${set(holds, { status: "expired" })}
    where status in ('drafted', 'asked') and ask_expires_at <= app_now()`);
  return [...ended, ...lapsed].map(({ id }) => id);
}
