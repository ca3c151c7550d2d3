import { sql } from "drizzle-orm";
import { z } from "zod";
import type { StaffId } from "../../domain/ids.ts";
import { rows } from "../unit-of-work.ts";

const Pause = z.object({ reason: z.string() });

/** Why only reports of the gravest categories are taken; undefined while all are. */
export async function pauseReason(): Promise<string | undefined> {
  const [row] = await rows(sql`select reason from intake_pause`);
  return row && Pause.parse(row).reason;
}

/** A pause that lasts gets another reason. */
export async function keepPause(reason: string, by: StaffId): Promise<void> {
  await rows(sql`
    insert into intake_pause (reason, paused_by) values (${reason}, ${by})
    on conflict (single) do update set reason = excluded.reason, paused_by = excluded.paused_by`);
}

/** False: there was none. */
export async function endPause(): Promise<boolean> {
  return (await rows(sql`delete from intake_pause returning single`)).length === 1;
}
