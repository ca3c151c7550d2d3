// Files a submission's reports into cases. Called by the submitting of a draft.
import { uuidv7 } from "uuidv7";
import { recordAudit } from "../../db/control/audit-store.ts";
import {
  findCase,
  lockCaseOfSubject,
  lockCasesOf,
  moveCase,
  type Case,
} from "../../db/cases/case-store.ts";
import { decisionsOf } from "../../db/decisions/decision-store.ts";
import { keepEvidence } from "../../db/reporting/evidence-store.ts";
import { ownReportsOn, type OwnReport } from "../../db/reporting/own-report-store.ts";
import { insertReport, reportedIn } from "../../db/reporting/report-store.ts";
import { readSettings } from "../../db/control/setting-store.ts";
import { subjectsOf } from "../../db/subjects/subject-store.ts";
import { severityOfCalled, type CalledAs } from "../../domain/control/categories-in-force.ts";
import { isGravest } from "../../domain/cases/categories.ts";
import { ruleNewReport } from "../../domain/reporting/further-report.ts";
import {
  type CaseId,
  ChatId,
  ReportId,
  type ReporterId,
  type SubjectId,
  type SubmissionId,
  type UserId,
} from "../../domain/ids.ts";
import type { Priority } from "../../domain/delivery.ts";
import type { CompleteDraft } from "../../domain/reporting/report-draft.ts";
import { takesAddition } from "../../domain/reporting/own-report.ts";
import type { Subject } from "../../domain/subjects/subject.ts";
import { addToReport } from "./add-to-report.ts";
import { planToAskAgain } from "./ask-names-again.ts";
import { freshCode } from "../cases/fresh-code.ts";
import { groundToReopen } from "../decisions/look-again.ts";
import { openCase } from "../cases/open-case.ts";
import { planDue } from "../cases/plan-due.ts";
import { passOnIfAboutStaff, recordDecision } from "../decisions/record-decision.ts";
import { showCase } from "../cases/show-case.ts";
import { tellRelated } from "../cases/show-related.ts";

type Submission = {
  submissionId: SubmissionId;
  reporterId: ReporterId;
  /** The reporter's, in Telegram. */
  userId: UserId;
  /** The mark by which something is known that they reported before they were forgotten. */
  markOf: (of: string) => string;
  /** The language in which the reporter was spoken to. */
  language: string;
  complete: CompleteDraft;
  /** Past the reporter's limit: what others report comes first. */
  late: boolean;
  /** By a trusted flagger. */
  trusted: boolean;
};

/** What was filed: the cases by subject, and the codes of its reports and of earlier ones of theirs. */
export type Filed = {
  cases: ReadonlyMap<SubjectId, CaseId>;
  /** In the order in which the submission names what they are about. */
  codes: readonly string[];
  addedTo: readonly string[];
  /** Of their cards. */
  priority: Priority;
};

type Filing = Submission & {
  subject: Subject;
  subjectId: SubjectId;
  /** That takes the reports on the subject; undefined: none does yet. */
  caseId: CaseId | undefined;
  /** The id that it gets if it is a report of its own. */
  reportId: ReportId;
  /** What this submission has reported already, and in which case: two links may be one thing. */
  filedIn: Map<SubjectId, CaseId>;
  codes: Map<ReportId, string>;
  addedTo: Map<SubjectId, string>;
};

/**
 * Files what a submission is about, one report a subject, numbered in the order in which it names
 * them; their cards follow by `showFiled`. It holds all subjects and cases before it writes to one, and goes
 * through them in the order of the cases' ids: whoever reports the same in another order waits their turn, and
 * so does whoever draws several cards.
 */
export async function fileReports(submission: Submission): Promise<Filed> {
  const { subjects } = submission.complete;
  const { ids, moved, made } = await subjectsOf(subjects);
  // What was made a moment ago, under locks, has no case.
  const known = await lockCasesOf(ids.filter((id) => !made.has(id)));
  const toFile = subjects.flatMap((subject, at) => {
    const subjectId = ids[at];
    return subjectId === undefined
      ? []
      : { subject, subjectId, reportId: ReportId.parse(uuidv7()), caseId: known.get(subjectId) };
  });
  const filedIn = new Map<SubjectId, CaseId>();
  const codes = new Map<ReportId, string>();
  const addedTo = new Map<SubjectId, string>();
  for (const one of toFile.toSorted(byCase)) {
    if (!filedIn.has(one.subjectId)) {
      await fileReport({ ...submission, ...one, filedIn, codes, addedTo });
    }
  }
  // What was reported by a name alone may be what has this name: each one's card says so now.
  if (moved.size > 0) {
    for (const caseId of filedIn.values()) await tellRelated(caseId, submission.submissionId);
  }
  // As they were named: the order of cases is nothing for a reporter.
  const added = new Set(ids.flatMap((id) => addedTo.get(id) ?? []));
  const inOrder = toFile.flatMap(({ reportId }) => codes.get(reportId) ?? []);
  const priority = cardPriority(submission);
  return { cases: filedIn, codes: inOrder, addedTo: [...added], priority };
}

/** Owes the cards of what was filed. */
export async function showFiled({ cases, priority }: Filed): Promise<void> {
  for (const caseId of cases.values()) await showCase(caseId, priority);
}

/** Those that open a case come last: nobody else knows of it yet. */
function byCase(
  one: { caseId: CaseId | undefined },
  other: { caseId: CaseId | undefined },
): number {
  if (one.caseId === other.caseId) return 0;
  return (one.caseId ?? "~") < (other.caseId ?? "~") ? -1 : 1;
}

/**
 * The report joins the subject's case, or opens it. What somebody reports again before they heard of a
 * decision adds to their report and doesn't count twice.
 */
async function fileReport(filing: Filing): Promise<void> {
  const { complete, reporterId, subject, subjectId } = filing;
  await planToAskAgain(subject);
  // Nobody else opens one meanwhile, as the subject is held.
  const known = filing.caseId && (await lockCaseOfSubject(subjectId));
  const { category, own: word } = complete;
  const subjectKind = subject.kind;
  const found = known ?? (await openCase(subjectId, { category, own: word, subjectKind }));
  filing.filedIn.set(subjectId, found.id);
  const marks = [subjectId, found.id].map(filing.markOf);
  const reported = known && (await reportedIn(known.id, reporterId, marks));
  const reportedBefore = reported !== undefined;
  const own = known && (await ownOn(subjectId, filing.userId));
  if (own === undefined) await addReport(found, filing, reported === "when_forgotten");
  else {
    filing.addedTo.set(subjectId, own.code);
    await addToReport(own, { ...complete, words: complete.note });
    await keepEvidence(own.id, ChatId.parse(filing.userId), complete.files);
  }
  const priority = cardPriority(filing);
  if (known !== undefined) await weighAnew(known, complete, { reportedBefore, priority });
  const isOfPerson = subject.kind === "user" || subject.parent?.kind === "user";
  const held = isOfPerson ? await findCase(found.id) : undefined;
  if (held !== undefined) await passOnIfAboutStaff(held, priority);
}

function cardPriority({ complete, late, trusted }: Submission): Priority {
  if (late) return "late_card";
  if (isGravest(complete.category)) return "gravest_card";
  return trusted ? "trusted_card" : "card";
}

async function ownOn(subjectId: SubjectId, userId: UserId): Promise<OwnReport | undefined> {
  return (await ownReportsOn(userId, subjectId)).find(takesAddition);
}

async function addReport(
  found: { id: CaseId; code: string },
  filing: Filing,
  repeats: boolean,
): Promise<void> {
  const { complete, reporterId, submissionId, subject, subjectId, reportId: id } = filing;
  const code = freshCode("R");
  await insertReport({
    id,
    code,
    submissionId,
    reporterId,
    caseId: found.id,
    subjectId,
    category: complete.category,
    own: complete.own,
    seenIn: complete.seenIn,
    searchLanguage: complete.searchLanguage,
    language: filing.language,
    given: subject.display,
    note: complete.note,
    leads: complete.leads,
    trusted: filing.trusted,
    repeats,
  });
  filing.codes.set(id, code);
  await keepEvidence(id, ChatId.parse(filing.userId), complete.files);
  await recordAudit({
    kind: "report_submitted",
    subjectCode: code,
    actor: { kind: "reporter" },
    facts: { case: found.code, category: complete.category, ...ownFact(complete) },
  });
}

/** A further report may raise the category of its case, or open it again. */
async function weighAnew(
  known: Case,
  complete: CompleteDraft,
  { reportedBefore, priority }: { reportedBefore: boolean; priority: Priority },
): Promise<void> {
  const [last] = await decisionsOf(known.id);
  const settings = await readSettings();
  const { category: as, own: word } = complete;
  const { status, called } = ruleNewReport(
    known,
    last?.ground,
    { category: as, own: word, reportedBefore },
    (one) => severityOfCalled(settings, one),
  );
  const { category, own = null } = called;
  if (status === "reopens") {
    const ground = await groundToReopen(known.id, "new_report");
    const by = { kind: "system" } as const;
    await recordDecision(
      known,
      { kind: "reopen", ground, by, to: "open", category, own },
      { show: "in_place", priority },
    );
    return;
  }
  if (category === known.category && called.own === known.own) return;
  await moveCase(known, { status: known.status, category, own });
  await recordAudit({
    kind: "case_category_changed",
    subjectCode: known.code,
    actor: { kind: "system" },
    facts: { version: known.version + 1, from: known.category, category, ...ownFact(called) },
  });
  await planDue(known.id);
}

/** The code of the team's own category, where there is one. */
const ownFact = ({ own }: Pick<CalledAs, "own">) => (own === undefined ? {} : { own });
