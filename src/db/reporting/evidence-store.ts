import { sql } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import { z } from "zod";
import { CaseId, type ChatId, type ReportId } from "../../domain/ids.ts";
import type { FileTrace } from "../../domain/reporting/sent-file.ts";
import { rows } from "../unit-of-work.ts";

/** Keeps what is left of files that were sent with a report, each once. */
export async function keepEvidence(id: ReportId, traces: readonly FileTrace[]): Promise<void> {
  for (const { uniqueId, origin, messageId = null } of traces) {
    await rows(sql`
      insert into evidence (id, report_id, file_unique_id, origin, message_id, not_deleted_at)
      values (${uuidv7()}, ${id}, ${uniqueId}, ${origin ?? null}, ${messageId},
        (select o.settled_at from reports r join reporters p on p.id = r.reporter_id
          join outbox o on o.key = 'delete:' || p.telegram_user_id || ':' || ${messageId}::bigint
          where r.id = ${id} and o.because = 'undeletable'))
      on conflict (report_id, file_unique_id) do nothing`);
  }
}

const Marked = z.object({ caseId: CaseId });

/** Notes that Telegram refused to delete a person's message; of which cases its file is part. */
export async function markNotDeleted(chatId: ChatId, messageId: number): Promise<CaseId[]> {
  const marked = await rows(sql`
    update evidence e set not_deleted_at = coalesce(e.not_deleted_at, app_now())
    from reports r join reporters p on p.id = r.reporter_id
    where r.id = e.report_id and e.message_id = ${messageId} and p.telegram_user_id = ${chatId}
    returning r.case_id as "caseId"`);
  return [...new Set(marked.map((row) => Marked.parse(row).caseId))];
}

const Files = z.object({ sent: z.coerce.number(), notDeleted: z.coerce.number() });
/** How many different files were sent, and how many of them Telegram refused to delete. */
export type Files = z.infer<typeof Files>;

/** What was sent with a case's standing reports. */
export async function countFilesOf(caseId: CaseId): Promise<Files> {
  const [row] = await rows(sql`
    select count(distinct e.file_unique_id) as sent, count(distinct e.file_unique_id)
        filter (where e.not_deleted_at is not null) as "notDeleted"
    from evidence e join reports r on r.id = e.report_id
    where r.case_id = ${caseId} and r.withdrawn_at is null`);
  return Files.parse(row);
}
