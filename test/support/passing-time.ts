// Time that passes as it does: the sweeper looks every day. Used by tests of what goes after a time.
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import { sweep } from "../../src/workflow/privacy/sweep.ts";
import { pseudonymOf, type CaseDesk } from "./case-desk.ts";

/** A little less than a day: what is done meanwhile takes time, too. */
const stepMs = 23 * 3_600_000;
const weekMs = 7 * 24 * 3_600_000;

/** The sweeper's looks, until it has nothing more to do for now. */
export async function sweeps({ db, sql }: Pick<CaseDesk, "db" | "sql">): Promise<void> {
  for (let looks = 0; looks < 200; looks += 1) {
    await sql`delete from scheduled_tasks where key = 'sweep'`;
    await unitOfWork(db, () => sweep({ pseudonymOf }));
    const more = await sql`
      select 1 from scheduled_tasks where key = 'sweep' and due_at < app_now() + interval '1 minute'`;
    if (more.length === 0) return;
  }
  throw new Error("the sweeper never comes to an end");
}

/**
 * So many milliseconds pass, and the sweeper looks at least once a day; of a long time it does so in the last
 * two days, and once a week before, where nobody asks what went on which day.
 */
export async function pass(desk: Pick<CaseDesk, "db" | "sql" | "forward">, ms: number) {
  for (let left = ms; left > 0;) {
    const isLong = left > weekMs + 2 * stepMs;
    const step = isLong ? weekMs : Math.min(left, stepMs);
    left -= step;
    await desk.forward(step);
    if (isLong) await desk.sql`update sweeps set ran_at = app_now() where frozen_at is null`;
    await sweeps(desk);
  }
}
