import { sql } from "drizzle-orm";
import { z } from "zod";
import { rows } from "../unit-of-work.ts";

const Steps = z.object({
  review: z.boolean(),
  seniors: z.boolean(),
  reported: z.boolean(),
  decided: z.boolean(),
});

/** Which steps of setting the bot up were ever done. */
export async function stepsDone(): Promise<z.infer<typeof Steps>> {
  const [row] = await rows(sql`
    select exists (select 1 from queues where tier = 'review' and status = 'active') as review,
      exists (select 1 from queues where tier = 'escalation' and status = 'active') as seniors,
      exists (select 1 from reports) as reported,
      exists (select 1 from decisions where staff_id is not null) as decided`);
  return Steps.parse(row);
}
