// References to files that were sent. Kept when a report is filed, counted for cards.
import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { uuidv7 } from "uuidv7";
import { type CaseId, type ChatId, type ReportId } from "../../domain/ids.ts";
import type { FileTrace } from "../../domain/reporting/sent-file.ts";
import type { Write } from "../pending.ts";
import { all, computed, count, first, record, type ReadBy } from "../record.ts";
import { outbox } from "../tables/mail/outbox.ts";
import { evidence } from "../tables/reporting/evidence.ts";
import { reporters } from "../tables/reporting/reporters.ts";
import { reports } from "../tables/reporting/reports.ts";
import { later } from "../unit-of-work.ts";
import { insertInto, same, set } from "../values.ts";

const e = alias(evidence, "e");
const r = alias(reports, "r");
const p = alias(reporters, "p");

/** Keeps what is left of files that were sent with a report in a person's chat, each once. */
export async function keepEvidence(
  reportId: ReportId,
  chatId: ChatId,
  traces: readonly FileTrace[],
): Promise<void> {
  for (const trace of traces) await later(keeping, { ...trace, reportId, chatId });
}

const keeping: Write<FileTrace & { reportId: ReportId; chatId: ChatId }> = {
  into: evidence,
  named: {
    by: ({ reportId, uniqueId }) => `${reportId} ${uniqueId}`,
    join: (before) => before,
  },
  statements: (traces) =>
    traces.map(({ reportId, chatId, uniqueId, origin, messageId }) => {
      const notDeletedAt = sql`(select settled_at from ${outbox}
        where ${same(outbox.key, `delete:${chatId}:${messageId}`)} and because = 'undeletable')`;
      const id = uuidv7();
      const trace = { id, reportId, fileUniqueId: uniqueId, origin, messageId, notDeletedAt };
      return sql`
        ${insertInto(evidence, trace)} on conflict (report_id, file_unique_id) do nothing`;
    }),
};

const Marked = record({ caseId: r.caseId });

/** Notes that Telegram refused to delete a person's message; of which cases its file is part. */
export async function markNotDeleted(chatId: ChatId, messageId: number): Promise<CaseId[]> {
  const notDeletedAt = sql`coalesce(e.not_deleted_at, app_now())`;
  const marked = await all(
    Marked,
    sql`
      update ${evidence} e set ${set(evidence, { notDeletedAt })}
      from ${reports} r join ${reporters} p on p.id = r.reporter_id
      where r.id = e.report_id and ${same(e.messageId, messageId)}
        and ${same(p.telegramUserId, chatId)}
      returning ${Marked.list}`,
  );
  return [...new Set(marked.map(({ caseId }) => caseId))];
}

const Files = record({
  sent: computed(sql`count(distinct e.file_unique_id)`, count),
  notDeleted: computed(
    sql`count(distinct e.file_unique_id) filter (where e.not_deleted_at is not null)`,
    count,
  ),
});
/** How many different files were sent, and how many of them Telegram refused to delete. */
export type Files = ReadBy<typeof Files>;

/** What was sent with a case's standing reports. */
export async function countFilesOf(caseId: CaseId): Promise<Files> {
  const files = await first(
    Files,
    sql`
      select ${Files.list} from ${evidence} e join ${reports} r on r.id = e.report_id
      where ${same(r.caseId, caseId)} and r.withdrawn_at is null`,
  );
  return files ?? { sent: 0, notDeleted: 0 };
}
