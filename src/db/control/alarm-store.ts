import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Alarm } from "../../domain/control/health.ts";
import { rows } from "../unit-of-work.ts";

const Noticed = z.object({ noticedAt: z.coerce.date(), told: z.boolean() });

/** Since when something is not well, and whether the admins know. */
export async function noticeAlarm(alarm: Alarm): Promise<z.infer<typeof Noticed>> {
  const [row] = await rows(sql`
    insert into alarms (kind) values (${alarm}) on conflict (kind) do update set kind = excluded.kind
    returning noticed_at as "noticedAt", told`);
  return Noticed.parse(row);
}

export async function markTold(alarm: Alarm): Promise<void> {
  await rows(sql`update alarms set told = true where kind = ${alarm}`);
}

/** It is well again. */
export async function endAlarm(alarm: Alarm): Promise<void> {
  await rows(sql`delete from alarms where kind = ${alarm}`);
}
