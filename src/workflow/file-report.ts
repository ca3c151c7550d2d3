import { uuidv7 } from "uuidv7";
import { recordAudit } from "../db/audit-store.ts";
import { insertCase, lockCaseOfSubject, moveCase, type Case } from "../db/case-store.ts";
import { decisionsOf } from "../db/decision-store.ts";
import { keepEvidence } from "../db/evidence-store.ts";
import { ownReportsOn, type OwnReport } from "../db/own-report-store.ts";
import { hasReported, insertReport } from "../db/report-store.ts";
import { readSettings } from "../db/setting-store.ts";
import { subjectOf } from "../db/subject-store.ts";
import { severityOf } from "../domain/admin-settings.ts";
import { isGravest } from "../domain/categories.ts";
import { ruleNewReport } from "../domain/case-status.ts";
import {
  CaseId,
  ReportId,
  type ReporterId,
  type SubjectId,
  type SubmissionId,
  type UserId,
} from "../domain/ids.ts";
import type { Priority } from "../domain/delivery.ts";
import type { CompleteDraft } from "../domain/report-draft.ts";
import { takesAddition } from "../domain/own-report.ts";
import type { Subject } from "../domain/subject.ts";
import { addToReport } from "./add-to-report.ts";
import { planToAskAgain } from "./ask-names-again.ts";
import { underFreshCode } from "./fresh-code.ts";
import { planDue } from "./plan-due.ts";
import { recordDecision } from "./record-decision.ts";
import { showCase } from "./show-case.ts";
import { tellRelated } from "./show-related.ts";

type Filing = {
  submissionId: SubmissionId;
  reporterId: ReporterId;
  /** The reporter's, in Telegram. */
  userId: UserId;
  /** In which the reporter was spoken to. */
  language: string;
  complete: CompleteDraft;
  subject: Subject;
  /** What this submission has reported already, and in which case: two links may be one thing. */
  filedIn: Map<SubjectId, CaseId>;
  /** Codes of earlier reports of the reporter's to which this submission added. */
  addedTo: Set<string>;
  /** Past the reporter's limit: what others report comes first. */
  late: boolean;
  /** By a trusted flagger. */
  trusted: boolean;
};

/**
 * Files one subject of a submission: the report joins the subject's case, or opens it. What somebody
 * reports again before it is decided adds to their report and doesn't count twice; under the gravest
 * categories, where they are not told so, it is one more report.
 */
export async function fileReport(filing: Filing): Promise<void> {
  const { complete, reporterId, subject } = filing;
  const subjectId = await subjectOf(subject);
  await planToAskAgain(subject);
  const known = await lockCaseOfSubject(subjectId);
  const found = known ?? (await openCase(subjectId, filing));
  if (filing.filedIn.has(subjectId)) return;
  filing.filedIn.set(subjectId, found.id);
  const reportedBefore = known !== undefined && (await hasReported(reporterId, known.id));
  const own = isGravest(complete.category) ? undefined : await ownOn(subjectId, filing.userId);
  if (own === undefined) await addReport(found, subjectId, filing);
  else {
    filing.addedTo.add(own.code);
    await addToReport(own, { ...complete, words: complete.note });
    await keepEvidence(own.id, complete.files);
  }
  const priority = cardPriority(filing);
  if (known !== undefined) await weighAnew(known, complete, { reportedBefore, priority });
  await showCase(found.id, priority);
}

function cardPriority({ complete, late, trusted }: Filing): Priority {
  if (late) return "late_card";
  if (isGravest(complete.category)) return "gravest_card";
  return trusted ? "trusted_card" : "card";
}

async function ownOn(subjectId: SubjectId, userId: UserId): Promise<OwnReport | undefined> {
  return (await ownReportsOn(userId, subjectId)).find(takesAddition);
}

async function addReport(
  found: { id: CaseId; code: string },
  subjectId: SubjectId,
  filing: Filing,
): Promise<void> {
  const { complete, reporterId, submissionId, subject } = filing;
  const id = ReportId.parse(uuidv7());
  const code = await underFreshCode("R", (fresh) =>
    insertReport({
      id,
      code: fresh,
      submissionId,
      reporterId,
      caseId: found.id,
      subjectId,
      category: complete.category,
      seenIn: complete.seenIn,
      searchLanguage: complete.searchLanguage,
      language: filing.language,
      given: subject.display,
      note: complete.note,
      leads: complete.leads,
    }),
  );
  await keepEvidence(id, complete.files);
  await recordAudit({
    kind: "report_submitted",
    subjectCode: code,
    actor: { kind: "reporter" },
    facts: { case: found.code, category: complete.category },
  });
}

async function openCase(
  subjectId: SubjectId,
  filing: Filing,
): Promise<{ id: CaseId; code: string }> {
  const id = CaseId.parse(uuidv7());
  const { category } = filing.complete;
  const code = await underFreshCode("C", (fresh) =>
    insertCase({ id, code: fresh, subjectId, category }),
  );
  await recordAudit({
    kind: "case_opened",
    subjectCode: code,
    actor: { kind: "system" },
    facts: { category, subjectKind: filing.subject.kind },
  });
  await tellRelated({ id, version: 1 });
  await planDue(id);
  return { id, code };
}

/** A further report may raise the category of its case, or open it again. */
async function weighAnew(
  known: Case,
  complete: CompleteDraft,
  { reportedBefore, priority }: { reportedBefore: boolean; priority: Priority },
): Promise<void> {
  const [last] = await decisionsOf(known.id);
  const settings = await readSettings();
  const { status, category } = ruleNewReport(
    known,
    last?.ground,
    { category: complete.category, reportedBefore },
    (key) => severityOf(settings, key),
  );
  if (status === "reopens") {
    const by = { kind: "system" } as const;
    await recordDecision(
      known,
      { kind: "reopen", ground: "new_report", by, to: "open", category },
      { show: "in_place", priority },
    );
    return;
  }
  if (category === known.category) return;
  await moveCase(known, { status: known.status, category });
  await recordAudit({
    kind: "case_category_changed",
    subjectCode: known.code,
    actor: { kind: "system" },
    facts: { version: known.version + 1, from: known.category, category },
  });
  await planDue(known.id);
}
