// Trusts or blocks whoever made a report. Called by the four commands for that.
import { recordAudit } from "../../db/control/audit-store.ts";
import { isReport, setBlocked, setTrusted } from "../../db/reporting/reporter-store.ts";
import { readCode } from "../../domain/cases/codes.ts";
import type { Operator } from "../../domain/control/operator.ts";
import { isAdmin } from "../staff/admins.ts";
import type { AuditEventKind } from "../../domain/control/audit-event.ts";
import { staffBehind } from "../staff/staff-behind.ts";
import type { Person } from "../../domain/staff/people.ts";

/** What admins make of whoever made a report. */
export type ReporterMark = "trust" | "untrust" | "block" | "unblock";

const marks = {
  trust: { set: (code) => setTrusted(code, true), audit: "reporter_trusted" },
  untrust: { set: (code) => setTrusted(code, false), audit: "reporter_untrusted" },
  block: { set: (code) => setBlocked(code, true), audit: "reporter_blocked" },
  unblock: { set: (code) => setBlocked(code, false), audit: "reporter_unblocked" },
} satisfies Record<ReporterMark, { set: (code: string) => Promise<void>; audit: AuditEventKind }>;

export type Marked =
  | { kind: "done"; code: string }
  | { kind: "refused"; because: "not_admin" | "no_code" | "unknown_report" };

/**
 * Makes whoever made a report a trusted flagger, takes no more reports from them, or ends that. By the
 * code of the report: nobody is named. The answer and what is kept don't depend on whether that was so
 * already, or on whether the person was forgotten: unusual answers to two codes would show that both
 * are of one person.
 */
export async function markReporter(
  operator: Operator,
  { words, mark, by }: { words: string; mark: ReporterMark; by: Person },
): Promise<Marked> {
  if (!(await isAdmin(operator, by.userId))) return { kind: "refused", because: "not_admin" };
  const code = readCode(words);
  if (code?.startsWith("R-") !== true) return { kind: "refused", because: "no_code" };
  if (!(await isReport(code))) return { kind: "refused", because: "unknown_report" };
  const { set, audit } = marks[mark];
  await set(code);
  await recordAudit({
    kind: audit,
    subjectCode: code,
    actor: { kind: "staff", id: await staffBehind(by) },
    facts: {},
  });
  return { kind: "done", code };
}
