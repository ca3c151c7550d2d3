// Why only the gravest reports are taken, if so. Kept by /pause and /resume, read by reporting.
import { sql } from "drizzle-orm";
import type { StaffId } from "../../domain/ids.ts";
import { first, maybe, record } from "../record.ts";
import { intakePause } from "../tables/control/intake-pause.ts";
import { memoryOf, rows } from "../unit-of-work.ts";
import { insertInto } from "../values.ts";

const Pause = record({ reason: intakePause.reason });

const known = () => memoryOf<string | undefined>(intakePause);
const Beside = record({ "pause.reason": maybe(intakePause.reason) });

/** The reason, for a query that joins it. */
export const pauseBeside = {
  list: Beside.list,
  // Of a table so small PostgreSQL is never told how small, and would expect hundreds of pauses.
  join: sql`left join lateral (select * from ${intakePause} limit 1) intake_pause on true`,
  know: (row: Record<string, unknown>): void => {
    known().set("reason", Beside.read(row)["pause.reason"]);
  },
};

/** Why only reports of the gravest categories are taken; undefined while all are. */
export async function pauseReason(): Promise<string | undefined> {
  if (known().has("reason")) return known().get("reason");
  return (await first(Pause, sql`select ${Pause.list} from ${intakePause}`))?.reason;
}

/** A pause that lasts gets another reason. */
export async function keepPause(reason: string, by: StaffId): Promise<void> {
  await rows(sql`
    ${insertInto(intakePause, { single: true, reason, pausedBy: by })}
    on conflict (single) do update set reason = excluded.reason, paused_by = excluded.paused_by`);
}

/** False: there was none. */
export async function endPause(): Promise<boolean> {
  return (await rows(sql`delete from ${intakePause} returning 1`)).length === 1;
}
