import { sql } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import type { ReportId } from "../domain/ids.ts";
import { rows } from "./unit-of-work.ts";

/** Keeps what a reporter adds to a report of theirs. */
export async function insertAddition(reportId: ReportId, words: string): Promise<void> {
  await rows(sql`
    insert into additions (id, report_id, words) values (${uuidv7()}, ${reportId}, ${words})`);
}
