// Requests to see who made a report. Kept and shown by the verbs of /reveal, ended by /forget.
import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import {
  ChatId,
  UserId,
  type LegalRequestId,
  type ReportId,
  type RevealId,
  type StaffId,
} from "../../domain/ids.ts";
import {
  identityMs,
  type RevealReason,
  type RevealStatus,
  type Revealable,
} from "../../domain/privacy/reveal.ts";
import { all, computed, first, record, type ReadBy } from "../record.ts";
import { reveals } from "../tables/privacy/reveals.ts";
import { reporters } from "../tables/reporting/reporters.ts";
import { reports } from "../tables/reporting/reports.ts";
import { staff } from "../tables/staff/staff.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, same, set } from "../values.ts";

const v = alias(reveals, "v");
const r = alias(reports, "r");
const s = alias(staff, "s");
const p = alias(reporters, "p");

const Kept = record({
  id: v.id,
  reportId: v.reportId,
  code: r.code,
  reason: v.reason,
  status: v.status,
  askedBy: s.telegramUserId,
  asker: s.name,
  expiresAt: v.expiresAt,
  settledAt: v.settledAt,
  requestId: v.requestId,
  isSecret: v.isSecret,
});
export type Reveal = ReadBy<typeof Kept>;

export async function insertReveal(fresh: {
  id: RevealId;
  reportId: ReportId;
  askedBy: StaffId;
  expiresAt: Date;
  requestId: LegalRequestId | undefined;
}): Promise<void> {
  await rows(insertInto(reveals, fresh));
}

/** Whether the person may not be told, when it is agreed to. */
export async function keepSecret(id: RevealId): Promise<void> {
  await rows(sql`
    update ${reveals} set ${set(reveals, { isSecret: true })} where ${same(reveals.id, id)}`);
}

/** From now on the person may know of what was shown for a legal request. */
export async function endSecretReveals(requestId: LegalRequestId): Promise<void> {
  await rows(sql`
    update ${reveals} set ${set(reveals, { isSecret: false })}
    where ${same(reveals.requestId, requestId)}`);
}

/** Held until the transaction ends, so that one press after the other counts. */
export async function lockReveal(id: RevealId): Promise<Reveal | undefined> {
  await rows(sql`select 1 from ${reveals} where ${same(reveals.id, id)} for update`);
  return findReveal(id);
}

export async function findReveal(id: RevealId): Promise<Reveal | undefined> {
  return first(
    Kept,
    sql`
      select ${Kept.list}
      from ${reveals} v join ${reports} r on r.id = v.report_id
        join ${staff} s on s.id = v.asked_by
      where ${same(v.id, id)}`,
  );
}

/** Compare and set: false when it is not what was read any more. */
export async function moveReveal(
  { id, status: from }: Pick<Reveal, "id" | "status">,
  { status, reason, by }: { status: RevealStatus; reason?: RevealReason; by?: StaffId },
): Promise<boolean> {
  const changes = {
    status,
    settledBy: by ?? null,
    settledAt: status === "asked" ? null : sql`app_now()`,
    ...(reason !== undefined && { reason }),
  };
  const moved = await rows(sql`
    update ${reveals} set ${set(reveals, changes)}
    where ${same(reveals.id, id)} and ${same(reveals.status, from)} returning 1`);
  return moved.length === 1;
}

/** True the first time. */
export async function markShown(id: RevealId): Promise<boolean> {
  const marked = await rows(sql`
    update ${reveals} set ${set(reveals, { shownAt: sql`app_now()` })}
    where ${same(reveals.id, id)} and status = 'confirmed' and shown_at is null returning 1`);
  return marked.length === 1;
}

const Subject = record({
  reportId: r.id,
  userId: p.telegramUserId,
  isWithdrawn: computed(sql`r.withdrawn_at is not null`, z.boolean()),
});

/**
 * Whether it can be said who made a report, held until the transaction ends: who asks to be forgotten
 * meanwhile waits. `chatId`: the private chat with them.
 */
export async function holdReporterOf(
  code: string,
): Promise<{ reportId: ReportId; is: Revealable; chatId: ChatId | undefined } | undefined> {
  const found = await first(
    Subject,
    sql`
      select ${Subject.list} from ${reports} r join ${reporters} p on p.id = r.reporter_id
      where ${same(r.code, code)} for share of p`,
  );
  if (found === undefined) return undefined;
  const { reportId, userId, isWithdrawn } = found;
  if (userId === undefined) return { reportId, is: "forgotten", chatId: undefined };
  return { reportId, is: isWithdrawn ? "withdrawn" : "known", chatId: ChatId.parse(userId) };
}

const reported = sql`
  ${reveals} v join ${reports} r on r.id = v.report_id join ${reporters} p on p.id = r.reporter_id`;

const Identity = record({ userId: p.telegramUserId });

/** Who made the report, as long as whoever asked may see it. */
export async function identityBehind(id: RevealId): Promise<UserId | undefined> {
  const found = await first(
    Identity,
    sql`
      select ${Identity.list} from ${reported}
      where ${same(v.id, id)} and v.status = 'confirmed'
        and v.settled_at > app_now() - ${identityMs} * interval '1 millisecond'`,
  );
  return found?.userId;
}

const Confirmed = record({ id: v.id });

/**
 * What may stand in somebody's chat just now of a person who reported. A reveal of them that is just
 * agreed to is waited for, and none is agreed to until the transaction ends.
 */
export async function revealsOf(userId: UserId): Promise<RevealId[]> {
  await rows(sql`
    select 1 from ${reporters} where ${same(reporters.telegramUserId, userId)} for update`);
  const found = await all(
    Confirmed,
    sql`
      select ${Confirmed.list} from ${reported}
      where ${same(p.telegramUserId, userId)} and v.status = 'confirmed'`,
  );
  return found.map(({ id }) => id);
}
