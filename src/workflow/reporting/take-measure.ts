import { recordAudit } from "../../db/control/audit-store.ts";
import { aboutNow } from "../../db/clock.ts";
import { judgedReports, keepMeasure } from "../../db/reporting/track-record-store.ts";
import { undoWindowMs } from "../../domain/decisions/reversal.ts";
import type { ChatId } from "../../domain/ids.ts";
import {
  countedMs,
  dueStep,
  measures,
  type Measure,
} from "../../domain/reporting/reporter-measures.ts";
import type { Returning } from "../privacy/forgotten-person.ts";
import { say } from "../speaking/say.ts";

const auditKinds = {
  told: "reporter_told",
  slowed: "reporter_slowed",
  paused: "reporter_paused",
} as const;

/**
 * Takes the next step when many of somebody's reports were wrong, and explains it to them. What may
 * still be undone does not count; trusted flaggers are the admins' to judge.
 */
export async function takeMeasure(
  reporter: Returning,
  { chatId, language }: { chatId: ChatId; language: string },
): Promise<Measure | undefined> {
  const { id, measure } = reporter;
  if (reporter.trusted) return undefined;
  if (reporter.isNew) return measure;
  const now = await aboutNow();
  const before = new Date(now.getTime() - undoWindowMs);
  const after = new Date(now.getTime() - countedMs(measure, now));
  const judged = await judgedReports(id, { after, before });
  const step = dueStep(measure, judged, now);
  if (step === undefined) return measure;
  const taken = { step, since: now };
  await keepMeasure(id, taken);
  await recordAudit({
    kind: auditKinds[step],
    subjectCode: judged.at(-1)?.code ?? "",
    actor: { kind: "system" },
    facts: { days: measures[step].days },
  });
  await say({
    chatId,
    key: `measure:${step}:${now.getTime()}`,
    text: `measure-${step}`,
    vars: { days: measures[step].days },
    language,
    priority: "notice",
    buttons: [[{ text: "button-my-reports", press: { on: "home", to: "status" } }]],
  });
  return taken;
}
