import { ownReport, setMuted } from "../../db/reporting/own-report-store.ts";
import type { ChatId, ReportId } from "../../domain/ids.ts";

/** Stops or resumes the notices about a person's report. False: it is none of theirs. */
export async function muteReport(chatId: ChatId, id: ReportId, muted: boolean): Promise<boolean> {
  const report = await ownReport(chatId, id);
  if (report === undefined) return false;
  await setMuted(id, muted);
  return true;
}
