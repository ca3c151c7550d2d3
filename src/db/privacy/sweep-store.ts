// What is kept for a time, once that is over; and when that was last looked for. Used by the sweep.
import { sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import { keptMs, type Retention } from "../../domain/control/retention.ts";
import { computed, first, record, type ReadBy } from "../record.ts";
import { limitTo } from "../statement.ts";
import type { Declared, Sheds } from "../table.ts";
import { declaredTables } from "../tables/all.ts";
import { sweeps } from "../tables/privacy/sweeps.ts";
import { rows } from "../unit-of-work.ts";
import { insertInto, set } from "../values.ts";
import { emptyRows, eraseRows, leftAfterShedding } from "./eraser-store.ts";

type Timed = Extract<Sheds, { kind: "for" }>;

/** Deletes and empties rows whose time is over, at most `limit` of each table. Gives the most of one. */
export async function sweepTables(retention: Retention, limit: number): Promise<number> {
  const gone: number[] = [0];
  for (const declared of declaredTables) {
    const { keptFor, sheds } = declared;
    for (const kept of keptFor) {
      if (kept.kind !== "for") continue;
      gone.push(await eraseRows(declared, due(kept, retention, limit)));
    }
    if (sheds?.kind === "for") {
      const left = leftAfterShedding(declared);
      gone.push(await emptyRows(declared, left, due(sheds, retention, limit)));
    }
  }
  return Math.max(...gone);
}

function due({ lasts, since, where }: Timed, retention: Retention, limit: number) {
  const ms = typeof lasts === "number" ? lasts : keptMs(retention, lasts);
  // Asked for once, and in this order, so that an index by that time finds them.
  const also = where === undefined ? sql`` : sql` and ${where}`;
  return { where: sql`${since} <= ${cutOff(ms)}${also}`, oldest: { since, limit } };
}

/** The moment so long ago, in milliseconds. */
export function cutOff(ms: number): SQL {
  return sql`(select app_now()) - ${ms} * interval '1 millisecond'`;
}

/** How many rows of each table are due now, and by which rule; for whoever wants to know before. */
export async function countDue(
  retention: Retention,
): Promise<{ table: string; lasts: number | string; count: number }[]> {
  const counts = [];
  for (const { table, name, keptFor, sheds } of declaredTables) {
    for (const kept of [...keptFor, ...(sheds === undefined ? [] : [sheds])]) {
      if (kept.kind !== "for") continue;
      const { where } = due(kept, retention, 0);
      counts.push({ table: name, lasts: kept.lasts, count: await countOf(table, where) });
    }
  }
  return counts.filter(({ count }) => count > 0);
}

/** No more are counted, so that nobody waits for it. */
const mostCounted = 10_000;
const Counted = record({ count: computed(sql`count(*)`, z.coerce.number()) });

async function countOf(table: Declared["table"], where: SQL): Promise<number> {
  const dueRows = sql`(select 1 from ${table} where ${where} ${limitTo(mostCounted)}) due_rows`;
  return (await first(Counted, sql`select ${Counted.list} from ${dueRows}`))?.count ?? 0;
}

const State = record({
  ranAt: sweeps.ranAt,
  frozenAt: sweeps.frozenAt,
  rowsGone: sweeps.rowsGone,
  casesGone: sweeps.casesGone,
  peopleGone: sweeps.peopleGone,
});
/** When what is kept was last looked through, since when the clock is not believed, and what has gone. */
export type SweepState = ReadBy<typeof State>;

/** Undefined: it never ran. */
export async function sweepState(): Promise<SweepState | undefined> {
  return first(State, sql`select ${State.list} from ${sweeps}`);
}

/** It ran now; and how much has gone. */
export async function keepRan(gone: {
  rows: number;
  cases: number;
  people: number;
}): Promise<void> {
  const now = sql`app_now()`;
  const { rows: rowsGone, cases: casesGone, people: peopleGone } = gone;
  const changes = {
    ranAt: now,
    frozenAt: null,
    rowsGone: sql`sweeps.rows_gone + ${rowsGone}::int`,
    casesGone: sql`sweeps.cases_gone + ${casesGone}::int`,
    peopleGone: sql`sweeps.people_gone + ${peopleGone}::int`,
  };
  await rows(sql`
    ${insertInto(sweeps, { ranAt: now, rowsGone, casesGone, peopleGone })}
    on conflict (single) do update set ${set(sweeps, changes)}`);
}

/** The clock is not believed since now; what was noted before stays. */
export async function keepFrozen(): Promise<void> {
  const frozenAt = sql`coalesce(frozen_at, app_now())`;
  await rows(sql`update ${sweeps} set ${set(sweeps, { frozenAt })}`);
}
