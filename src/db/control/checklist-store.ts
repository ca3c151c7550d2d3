import { sql } from "drizzle-orm";
import { z } from "zod";
import { computed, one, record, type ReadBy } from "../record.ts";

const isThere = (where: string) =>
  computed(sql.raw(`exists (select 1 from ${where})`), z.boolean());

const Steps = record({
  review: isThere("queues where tier = 'review' and status = 'active'"),
  seniors: isThere("queues where tier = 'escalation' and status = 'active'"),
  reported: isThere("reports"),
  decided: isThere("decisions where staff_id is not null"),
});

/** Which steps of setting the bot up were ever done. */
export async function stepsDone(): Promise<ReadBy<typeof Steps>> {
  return one(Steps, sql`select ${Steps.list}`);
}
