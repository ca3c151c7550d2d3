import { sql } from "drizzle-orm";
import { z } from "zod";
import { ReporterId, type UserId } from "../../domain/ids.ts";
import { Measure } from "../../domain/reporting/reporter-measures.ts";
import { Allowance } from "../../domain/reporting/report-limit.ts";
import { rows } from "../unit-of-work.ts";

const Reporter = z
  .object({
    id: ReporterId,
    userId: z.coerce.number(),
    reachable: z.boolean(),
    allowance: Allowance.nullable(),
    /** A trusted flagger. */
    trusted: z.boolean(),
    /** No more reports are taken from them, the gravest apart. */
    blocked: z.boolean(),
    measure: Measure.nullable(),
  })
  .transform(({ allowance, measure, ...row }) => ({
    ...row,
    allowance: allowance ?? undefined,
    measure: measure ?? undefined,
  }));
export type Reporter = z.infer<typeof Reporter>;

/** The person behind reports, made at the first one. */
export async function reporterOf(userId: UserId, freshId: ReporterId) {
  await rows(sql`
    insert into reporters (id, telegram_user_id) values (${freshId}, ${userId})
    on conflict (telegram_user_id) do update set reachable = true`);
  const found = await findReporter(userId);
  if (found === undefined) throw new Error("The reporter just written is not there");
  return found;
}

export async function findReporter(userId: number): Promise<Reporter | undefined> {
  const [row] = await rows(sql`
    select id, telegram_user_id as "userId", reachable, allowance,
      trusted_at is not null as trusted, blocked_at is not null as blocked, measure from reporters
    where telegram_user_id = ${userId}`);
  return row && Reporter.parse(row);
}

/** How many submissions the reporter has left from now on. */
export async function keepAllowance(id: ReporterId, allowance: Allowance): Promise<void> {
  await rows(sql`
    update reporters set allowance = ${JSON.stringify(allowance)}::jsonb where id = ${id}`);
}

export async function isReport(code: string): Promise<boolean> {
  return (await rows(sql`select 1 from reports where code = ${code}`)).length > 0;
}

/**
 * Makes the reporter of a report a trusted flagger, or ends that; their limit is another one and begins
 * anew.
 */
export async function setTrusted(code: string, trusted: boolean): Promise<void> {
  await rows(sql`
    update reporters set trusted_at = case when ${trusted} then app_now() end, allowance = null
    where id = (select reporter_id from reports where code = ${code})
      and (trusted_at is not null) <> ${trusted}`);
}

/** Takes no more reports from the reporter of one, or ends that. */
export async function setBlocked(code: string, blocked: boolean): Promise<void> {
  await rows(sql`
    update reporters set blocked_at = case when ${blocked} then app_now() end
    where id = (select reporter_id from reports where code = ${code})
      and (blocked_at is not null) <> ${blocked}`);
}

/** Whether notices may go to this person: not after the bot was blocked, again after any message. */
export async function setReachable(userId: number, reachable: boolean): Promise<void> {
  await rows(sql`
    update reporters set reachable = ${reachable}
    where telegram_user_id = ${userId} and reachable <> ${reachable}`);
}
