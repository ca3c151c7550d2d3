import {
  botMessages,
  pressIn,
  read,
  readDraftPress,
  unknownsOf,
  violationsOf,
  type Evidence,
  type Violation,
} from "./evidence.ts";
import { codesIn } from "./reporter-sight.ts";

/** I1: every acknowledged report is in exactly one case, and every submission became reports. */
export function checkReportsKept(evidence: Evidence): readonly Violation[] {
  const { chats, reports, cases, submissions } = evidence;
  const caseIds = new Set(cases.map(({ id }) => id));
  const found: string[] = [];
  for (const [chatId] of chats) {
    if (chatId < 0) continue;
    for (const code of codesIn(botMessages(evidence, chatId))) {
      const kept = reports.filter((report) => report.code === code);
      const [report] = kept;
      if (kept.length !== 1 || report === undefined) {
        found.push(`${code} was acknowledged and is kept ${kept.length} times`);
      } else if (!caseIds.has(report.case_id)) {
        found.push(`${code} was acknowledged and is in no case`);
      } else if (report.user_id !== chatId) {
        found.push(`${code} was acknowledged to somebody who did not report it`);
      }
    }
  }
  const reporters = new Set<number>();
  for (const { id, user_id } of submissions) {
    // What is one's own already is added to: then it holds none of its own.
    if (reports.some((report) => report.submission_id === id)) reporters.add(user_id);
    else if (!reporters.has(user_id)) found.push(`submission ${id} holds no report`);
  }
  for (const draftId of submittedDrafts(evidence)) {
    const count = submissions.filter((submission) => submission.draft_id === draftId).length;
    if (count !== 1) found.push(`draft ${draftId} was submitted and led to ${count} submissions`);
  }
  return violationsOf("I1", found);
}

/** Drafts on whose summary somebody pressed Submit, as far as the press was taken in. */
export function submittedDrafts(evidence: Evidence): ReadonlySet<string> {
  const drafts = evidence.updates.flatMap(({ update, confirmed }) => {
    const press = readDraftPress(pressIn(update)?.data);
    return confirmed && press?.verb === "submit" ? [press.draftId] : [];
  });
  return new Set(drafts);
}

/** One case a subject: what was given in the same words is in one case. */
export function checkOneCaseASubject({ reports }: Evidence): readonly Violation[] {
  const casesOf = new Map<string, Set<string>>();
  for (const { given, case_id } of reports) {
    const known = casesOf.get(given.toLowerCase()) ?? new Set();
    casesOf.set(given.toLowerCase(), known.add(case_id));
  }
  const split = [...casesOf].filter(([, ids]) => ids.size > 1);
  return violationsOf(
    "I1",
    split.map(([given, ids]) => `${given} is in ${ids.size} cases`),
  );
}

/** A person's reports are filed in the order in which they were begun. */
export function checkOrder({ submissions, drafts }: Evidence): readonly Violation[] {
  const begun = new Map(drafts.map(({ id }, at) => [id, at]));
  const last = new Map<number, number>();
  const found: string[] = [];
  for (const { draft_id, user_id } of submissions) {
    const at = begun.get(draft_id) ?? -1;
    if (at < (last.get(user_id) ?? -1)) found.push(`draft ${draft_id} overtook an earlier one`);
    last.set(user_id, at);
  }
  return violationsOf("order", found);
}

/** I9: nobody is left without an answer, and a submission has one receipt (but for twins). */
export function checkAnswers(evidence: Evidence): readonly Violation[] {
  const found = evidence.silences.map(
    ({ chatId, updateId, deed, sees }) =>
      `${chatId} ${deed} (update ${updateId}), was heard and never answered; sees ${sees}`,
  );
  const { submissions, reports } = evidence;
  for (const userId of new Set(submissions.map(({ user_id }) => user_id))) {
    const own = submissions.filter(({ user_id }) => user_id === userId).map(({ id }) => id);
    const receipts = botMessages(evidence, userId)
      .filter(({ buttons }) => buttons.flat().some(({ kind }) => kind === "copy"))
      .map(read);
    const unknowns = own.reduce((sum, id) => sum + unknownsOf(evidence, `receipt:${id}`), 0);
    if (receipts.length < own.length || receipts.length > own.length + unknowns) {
      const there = `${receipts.length} receipts and ${unknowns} unknowns`;
      found.push(`${userId} has ${there} for ${own.length} submissions`);
    }
    const untold = reports.filter(
      ({ submission_id: id, code }) =>
        own.includes(id) && !receipts.some((receipt) => receipt.includes(code)),
    );
    found.push(...untold.map(({ code }) => `${code} is on no receipt`));
  }
  return violationsOf("I9", found);
}

/** A reporter hears each outcome once, but for twins, and does hear of it. */
export function checkOutcomes(evidence: Evidence): readonly Violation[] {
  const found: string[] = [];
  const outcomes = evidence.outbox.filter(({ key }) => key.startsWith("outcome:"));
  for (const userId of new Set(evidence.reports.map(({ user_id }) => user_id))) {
    const owed = outcomes.filter(({ chat_id }) => chat_id === userId);
    const sent = owed.filter(({ status }) => status === "sent").length;
    const unknowns = owed.reduce((sum, row) => sum + row.unknowns, 0);
    const heard = botMessages(evidence, userId).filter((message) =>
      /^About your reports? R-/.test(read(message)),
    ).length;
    if (heard < sent) found.push(`${userId}: ${sent} outcomes sent, ${heard} in the chat`);
    if (heard > sent + unknowns) {
      found.push(`${userId}: ${heard} outcomes in the chat, ${sent} sent, ${unknowns} unknown`);
    }
  }
  return violationsOf("once", found);
}
