import { sql } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import { z } from "zod";
import type { CaseId, ReportId } from "../domain/ids.ts";
import type { FileTrace } from "../domain/sent-file.ts";
import { rows } from "./unit-of-work.ts";

/** Keeps what is left of files that were sent with a report, each once. */
export async function keepEvidence(id: ReportId, traces: readonly FileTrace[]): Promise<void> {
  for (const { uniqueId, origin } of traces) {
    await rows(sql`
      insert into evidence (id, report_id, file_unique_id, origin)
      values (${uuidv7()}, ${id}, ${uniqueId}, ${origin ?? null})
      on conflict (report_id, file_unique_id) do nothing`);
  }
}

const Count = z.object({ count: z.coerce.number() });

/** How many different files were sent with a case's standing reports. */
export async function countFilesOf(caseId: CaseId): Promise<number> {
  const [row] = await rows(sql`
    select count(distinct e.file_unique_id) as count
    from evidence e join reports r on r.id = e.report_id
    where r.case_id = ${caseId} and r.withdrawn_at is null`);
  return Count.parse(row).count;
}
