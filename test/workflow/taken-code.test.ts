import { uuidv7 } from "uuidv7";
import { expect, it } from "vitest";
import { insertCase } from "../../src/db/cases/case-store.ts";
import { recordAudit } from "../../src/db/control/audit-store.ts";
import { isTransientFault } from "../../src/db/faults.ts";
import { insertReport, insertSubmission } from "../../src/db/reporting/report-store.ts";
import { unitOfWork } from "../../src/db/unit-of-work.ts";
import {
  CaseId,
  DraftId,
  ReporterId,
  ReportId,
  SubjectId,
  SubmissionId,
} from "../../src/domain/ids.ts";
import { termOf, useCaseDesk } from "../support/case-desk.ts";

/* Codes are random. Whoever draws one that somebody has begins anew, and nothing is lost or kept by halves. */

const desk = useCaseDesk();

/** Of a report that was filed, all that names it and what it belongs to. */
async function filed(words: string) {
  await desk.files({ by: 801, subject: termOf(words) });
  const [row] = await desk.sql<Record<string, string>[]>`
    select r.code, r.reporter_id, r.submission_id, c.id as case_id, c.code as case_code, c.subject_id, s.draft_id
    from reports r join cases c on c.id = r.case_id join submissions s on s.id = r.submission_id
    order by r.created_at desc limit 1`;
  return {
    code: String(row?.["code"]),
    caseCode: String(row?.["case_code"]),
    caseId: CaseId.parse(row?.["case_id"]),
    subjectId: SubjectId.parse(row?.["subject_id"]),
    reporterId: ReporterId.parse(row?.["reporter_id"]),
    submissionId: SubmissionId.parse(row?.["submission_id"]),
    draftId: DraftId.parse(row?.["draft_id"]),
  };
}

/** With an event beside it: what is kept of a transaction is kept as a whole. */
async function refused(work: () => Promise<void>): Promise<void> {
  const rows = async () => {
    const [row] = await desk.sql`
      select (select count(*) from audit_events) as events, (select count(*) from reports) as reports,
        (select count(*) from cases) as cases, (select count(*) from submissions) as submissions`;
    return row;
  };
  const before = await rows();
  const going = unitOfWork(desk.db, async () => {
    await recordAudit({
      kind: "intake_paused",
      subjectCode: "",
      actor: { kind: "system" },
      facts: {},
    });
    await work();
  });
  const error = await going.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(isTransientFault(error)).toBe(true);
  expect(await rows()).toEqual(before);
}

it("a case under a code that another one has is written anew", async () => {
  const { caseCode } = await filed("brass lantern");
  const [other] = await desk.sql<{ id: string }[]>`
    insert into subjects (id, kind, display) values (${uuidv7()}, 'search_term', 'tin whistle') returning id`;
  const subjectId = SubjectId.parse(other?.id);
  await refused(() =>
    insertCase({
      id: CaseId.parse(uuidv7()),
      code: caseCode,
      subjectId,
      category: "drugs",
      own: undefined,
      openedAt: new Date(),
    }),
  );
});

it("so is a report", async () => {
  const { code, caseId, subjectId, reporterId, submissionId } = await filed("oak barrel");
  await refused(() =>
    insertReport({
      id: ReportId.parse(uuidv7()),
      code,
      submissionId,
      reporterId,
      caseId,
      subjectId,
      category: "drugs",
      own: undefined,
      seenIn: undefined,
      searchLanguage: undefined,
      language: "en",
      given: "oak barrel",
      note: undefined,
      leads: [],
      trusted: false,
      repeats: false,
    }),
  );
});

it("and a submission of a draft that was submitted meanwhile", async () => {
  const { draftId, reporterId } = await filed("wicker basket");
  const id = SubmissionId.parse(uuidv7());
  await refused(() => insertSubmission({ id, draftId, reporterId }));
});
