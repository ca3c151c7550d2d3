import { sql } from "drizzle-orm";
import { z } from "zod";
import { ChatId, ReportId, RevealId, StaffId, UserId } from "../../domain/ids.ts";
import {
  identityMs,
  RevealReason,
  RevealStatus,
  type Revealable,
} from "../../domain/privacy/reveal.ts";
import { rows } from "../unit-of-work.ts";

const Kept = z
  .object({
    id: RevealId,
    reportId: ReportId,
    code: z.string(),
    reason: RevealReason.nullable(),
    status: RevealStatus,
    askedBy: z.coerce.number().pipe(UserId),
    asker: z.string(),
    expiresAt: z.coerce.date(),
    settledAt: z.coerce.date().nullable(),
  })
  .transform(({ reason, settledAt, ...row }) => ({
    ...row,
    reason: reason ?? undefined,
    settledAt: settledAt ?? undefined,
  }));
export type Reveal = z.infer<typeof Kept>;

export async function insertReveal(fresh: {
  id: RevealId;
  reportId: ReportId;
  askedBy: StaffId;
  expiresAt: Date;
}): Promise<void> {
  await rows(sql`
    insert into reveals (id, report_id, asked_by, expires_at)
    values (${fresh.id}, ${fresh.reportId}, ${fresh.askedBy},
      ${fresh.expiresAt.toISOString()}::timestamptz)`);
}

/** Held until the transaction ends, so that one press after the other counts. */
export async function lockReveal(id: RevealId): Promise<Reveal | undefined> {
  await rows(sql`select 1 from reveals where id = ${id} for update`);
  return findReveal(id);
}

export async function findReveal(id: RevealId): Promise<Reveal | undefined> {
  const [row] = await rows(sql`
    select v.id, v.report_id as "reportId", r.code, v.reason,
      v.status, s.telegram_user_id as "askedBy", s.name as asker, v.expires_at as "expiresAt",
      v.settled_at as "settledAt"
    from reveals v join reports r on r.id = v.report_id join staff s on s.id = v.asked_by
    where v.id = ${id}`);
  return row && Kept.parse(row);
}

/** Compare and set: false when it is not what was read any more. */
export async function moveReveal(
  { id, status: from }: Pick<Reveal, "id" | "status">,
  to: { status: RevealStatus; reason?: RevealReason; by?: StaffId },
): Promise<boolean> {
  const moved = await rows(sql`
    update reveals set status = ${to.status}, reason = coalesce(${to.reason ?? null}, reason),
      settled_by = ${to.by ?? null},
      settled_at = case when ${to.status} = 'asked' then null else app_now() end
    where id = ${id} and status = ${from} returning id`);
  return moved.length === 1;
}

/** The first time: true. */
export async function markShown(id: RevealId): Promise<boolean> {
  const marked = await rows(sql`
    update reveals set shown_at = app_now()
    where id = ${id} and status = 'confirmed' and shown_at is null returning id`);
  return marked.length === 1;
}

const Subject = z.object({
  reportId: ReportId,
  chatId: z.coerce.number().pipe(ChatId).nullable(),
  isWithdrawn: z.boolean(),
});

/**
 * Whether it can be said who made a report, held until the transaction ends: who asks to be forgotten
 * meanwhile waits. `chatId`: the private chat with them.
 */
export async function holdReporterOf(
  code: string,
): Promise<{ reportId: ReportId; is: Revealable; chatId: ChatId | undefined } | undefined> {
  const [row] = await rows(sql`
    select r.id as "reportId", p.telegram_user_id as "chatId",
      r.withdrawn_at is not null as "isWithdrawn"
    from reports r join reporters p on p.id = r.reporter_id where r.code = ${code} for share of p`);
  if (row === undefined) return undefined;
  const { reportId, chatId, isWithdrawn } = Subject.parse(row);
  if (chatId === null) return { reportId, is: "forgotten", chatId: undefined };
  return { reportId, is: isWithdrawn ? "withdrawn" : "known", chatId };
}

const Identity = z.object({ userId: z.coerce.number().pipe(UserId) });

/** Who made the report, as long as whoever asked may see it. */
export async function identityBehind(id: RevealId): Promise<UserId | undefined> {
  const [row] = await rows(sql`
    select p.telegram_user_id as "userId"
    from reveals v join reports r on r.id = v.report_id join reporters p on p.id = r.reporter_id
    where v.id = ${id} and v.status = 'confirmed' and p.telegram_user_id is not null
      and v.settled_at > app_now() - ${identityMs} * interval '1 millisecond'`);
  return row && Identity.parse(row).userId;
}

const Row = z.object({ id: RevealId });

/**
 * What may stand in somebody's chat just now of a person who reported. A reveal of them that is just
 * agreed to is waited for, and none is agreed to until the transaction ends.
 */
export async function revealsOf(userId: UserId): Promise<RevealId[]> {
  await rows(sql`select 1 from reporters where telegram_user_id = ${userId} for update`);
  const found = await rows(sql`
    select v.id from reveals v join reports r on r.id = v.report_id
      join reporters p on p.id = r.reporter_id
    where p.telegram_user_id = ${userId} and v.status = 'confirmed'`);
  return found.map((row) => Row.parse(row).id);
}
