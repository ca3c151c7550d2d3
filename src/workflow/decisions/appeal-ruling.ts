import { appealOf } from "../../db/decisions/appeal-store.ts";
import { appNow } from "../../db/clock.ts";
import type { OwnReport } from "../../db/reporting/own-report-store.ts";
import { ruleAppeal, type AppealRuling } from "../../domain/decisions/appeal.ts";

/** Whether a report's reporter may appeal, by what they know of it and nothing else. */
export async function appealRulingOn({
  id,
  status,
  known,
}: Pick<OwnReport, "id" | "status" | "known">): Promise<AppealRuling> {
  if (status === "withdrawn") return { kind: "refused", because: "nothing_to_object_to" };
  const hasAppealed = (await appealOf(id)) !== undefined;
  return ruleAppeal({ known, hasAppealed, now: await appNow() });
}
