import { sql } from "drizzle-orm";
import { z } from "zod";
import { Allowance } from "../domain/report-limit.ts";
import { rows } from "./unit-of-work.ts";

export async function keepForgotten(
  pseudonym: string,
  allowance: Allowance,
  expiresAt: Date,
): Promise<void> {
  await rows(sql`
    insert into forgotten_allowances (pseudonym, allowance, expires_at)
    values (${pseudonym}, ${JSON.stringify(allowance)}::jsonb, ${expiresAt.toISOString()}::timestamptz)
    on conflict (pseudonym) do update
      set allowance = excluded.allowance, expires_at = excluded.expires_at`);
}

const Kept = z.object({ allowance: Allowance });

export async function findForgotten(pseudonym: string): Promise<Allowance | undefined> {
  const [row] = await rows(sql`
    select allowance from forgotten_allowances
    where pseudonym = ${pseudonym} and expires_at > app_now()`);
  return row && Kept.parse(row).allowance;
}

/** From now on it stands with the person, who is known again. */
export async function dropForgotten(pseudonym: string): Promise<void> {
  await rows(sql`delete from forgotten_allowances where pseudonym = ${pseudonym}`);
}

const Next = z.object({ at: z.coerce.date().nullable() });

/** Deletes what is over; gives back when the next one will be. */
export async function sweepForgotten(): Promise<Date | undefined> {
  await rows(sql`delete from forgotten_allowances where expires_at <= app_now()`);
  const [row] = await rows(sql`select min(expires_at) as at from forgotten_allowances`);
  return Next.parse(row).at ?? undefined;
}
