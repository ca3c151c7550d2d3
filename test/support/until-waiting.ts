import type { Sql } from "postgres";
import { expect } from "vitest";

/** Until so many connections of that name wait for what another one holds. */
export async function untilWaiting(sql: Sql, name: string, count = 1): Promise<void> {
  await expect
    .poll(
      () => sql`select 1 from pg_stat_activity
      where wait_event_type = 'Lock' and application_name = ${name}`,
    )
    .toHaveLength(count);
}
