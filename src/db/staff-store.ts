import { sql } from "drizzle-orm";
import { z } from "zod";
import { StaffId, type UserId } from "../domain/ids.ts";
import { rows } from "./unit-of-work.ts";

const Row = z.object({ id: StaffId });

/** The staff member behind a Telegram user, made at the first deed; the name is today's. */
export async function staffOf(userId: UserId, freshId: StaffId, name: string): Promise<StaffId> {
  const [row] = await rows(sql`
    insert into staff (id, telegram_user_id, name) values (${freshId}, ${userId}, ${name})
    on conflict (telegram_user_id) do update set name = excluded.name returning id`);
  return Row.parse(row).id;
}
