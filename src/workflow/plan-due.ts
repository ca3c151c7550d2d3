import { findCase } from "../db/case-store.ts";
import { appNow } from "../db/clock.ts";
import { decisionsOf } from "../db/decision-store.ts";
import { schedule } from "../db/schedule-store.ts";
import { readSettings } from "../db/setting-store.ts";
import { severityOf, targetMs } from "../domain/admin-settings.ts";
import { awaitedStatus } from "../domain/case-status.ts";
import type { CaseId } from "../domain/ids.ts";
import { dueOf, waitingSince } from "../domain/target.ts";
import { showCase } from "./show-case.ts";

/** Plans the next look at a waiting case's card, when it says that less time is left. */
export async function planDue(caseId: CaseId): Promise<void> {
  const held = await findCase(caseId);
  if (held === undefined) return;
  if (!Object.values(awaitedStatus).some((status) => status === held.status)) return;
  const since = waitingSince(await decisionsOf(caseId), held.openedAt);
  const settings = await readSettings();
  const target = targetMs(settings, severityOf(settings, held.category));
  const now = await appNow();
  const { changesInMs } = dueOf({ since, targetMs: target }, now);
  if (changesInMs === undefined) return;
  await schedule({
    key: `due:${caseId}`,
    lane: `case:${caseId}`,
    dueAt: new Date(now.getTime() + changesInMs + 500),
    event: { kind: "less_time_left", caseId },
  });
}

/** A case's card says what is left now; behind everything that somebody waits for. */
export async function showTimeLeft(caseId: CaseId): Promise<void> {
  await showCase(caseId, "notice");
  await planDue(caseId);
}
