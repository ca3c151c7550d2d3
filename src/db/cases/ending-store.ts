// What cards offer for a time only. Read when they may have been drawn by a clock that was wrong.
import { sql } from "drizzle-orm";
import { z } from "zod";
import { CaseId } from "../../domain/ids.ts";
import { all, computed, record, type ReadBy } from "../record.ts";
import { assignments } from "../tables/cases/assignments.ts";
import { casePanels } from "../tables/cases/case-panels.ts";
import { decisions } from "../tables/decisions/decisions.ts";

const Ending = record({
  caseId: computed(sql`case_id`, CaseId),
  endsAt: computed(sql`ends_at`, z.coerce.date()),
});

/** Choices that are open, cases that somebody has, and decisions that can still be taken back. */
export async function endingOnCards(undoWindowMs: number): Promise<ReadBy<typeof Ending>[]> {
  const window = sql`${undoWindowMs} * interval '1 millisecond'`;
  return all(
    Ending,
    sql`
      select ${Ending.list} from (
        select case_id, expires_at as ends_at from ${casePanels}
        union all select case_id, expires_at from ${assignments}
        union all select case_id, decided_at + ${window} from ${decisions}
          where decided_at > (select app_now()) - ${window}
      ) endings where ends_at > (select app_now())`,
  );
}
