import { sql } from "drizzle-orm";
import { z } from "zod";
import { ReporterId, type UserId } from "../domain/ids.ts";
import { Allowance } from "../domain/report-limit.ts";
import { rows } from "./unit-of-work.ts";

const Reporter = z
  .object({
    id: ReporterId,
    userId: z.coerce.number(),
    reachable: z.boolean(),
    allowance: Allowance.nullable(),
  })
  .transform(({ allowance, ...row }) => ({ ...row, allowance: allowance ?? undefined }));
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
    select id, telegram_user_id as "userId", reachable, allowance from reporters
    where telegram_user_id = ${userId}`);
  return row && Reporter.parse(row);
}

/** How many submissions the reporter has left from now on. */
export async function keepAllowance(id: ReporterId, allowance: Allowance): Promise<void> {
  await rows(sql`
    update reporters set allowance = ${JSON.stringify(allowance)}::jsonb where id = ${id}`);
}

/** Whether notices may go to this person: not after the bot was blocked, again after any message. */
export async function setReachable(userId: number, reachable: boolean): Promise<void> {
  await rows(sql`
    update reporters set reachable = ${reachable} where telegram_user_id = ${userId}`);
}
