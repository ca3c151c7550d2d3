// Submits a draft, unless a limit is against it. Called by the answering of drafts and by `send-later`.
import { uuidv7 } from "uuidv7";
import { closeDraft } from "../../db/reporting/draft-store.ts";
import { enqueue } from "../../db/mail/outbox-store.ts";
import { pauseReason } from "../../db/control/pause-store.ts";
import { postedUnder, rekeyPosted, screenKey } from "../../db/speaking/posted-store.ts";
import { insertSubmission } from "../../db/reporting/report-store.ts";
import { keepAllowance } from "../../db/reporting/reporter-store.ts";
import { findScreen } from "../../db/speaking/screen-store.ts";
import { holdSubjects } from "../../db/subjects/subject-store.ts";
import { readSettings } from "../../db/control/setting-store.ts";
import { aboutNow } from "../../db/clock.ts";
import { SubmissionId, UserId, type ChatId } from "../../domain/ids.ts";
import type { CompleteDraft, Draft } from "../../domain/reporting/report-draft.ts";
import { inForce } from "../../domain/reporting/reporter-measures.ts";
import { isGravest, type CategoryKey } from "../../domain/cases/categories.ts";
import { admit, limitFor, type Admission } from "../../domain/reporting/report-limit.ts";
import type { Pseudonyms, Operator } from "../../domain/control/operator.ts";
import { fileReports, showFiled } from "./file-report.ts";
import { returningReporter, type Returning } from "../privacy/forgotten-person.ts";
import { offerAgain } from "./keep-draft.ts";
import { languageNow } from "../speaking/language-of.ts";
import { takeMeasure } from "./take-measure.ts";
import { tickOff } from "../control/show-checklist.ts";
import { endScreen, giveScreenAway, showScreen } from "../speaking/show-screen.ts";
import { tellWhenNowhere } from "../queues/show-waiting.ts";

export type Submitted =
  /** `codes`: of its reports, and of earlier ones to which it added. */
  | { kind: "submitted"; codes: readonly string[] }
  | { kind: "too_many" | "paused"; waitMs: number }
  /** Only the gravest are taken just now; the reason in an admin's words. */
  | { kind: "closed"; reason: string }
  /** No more reports are taken from this person, the gravest apart. */
  | { kind: "blocked" };

/**
 * Files what an open draft holds and turns its screen into the receipt. Past the reporter's limit, and while
 * the intake is paused, the draft stays as it is, unless it is of the gravest.
 */
export async function submitReport(
  operator: Operator & Pseudonyms,
  draft: Draft,
  complete: CompleteDraft,
): Promise<Submitted> {
  const screen = await findScreen(draft.chatId);
  const userId = UserId.parse(draft.chatId);
  const [reporter] = await Promise.all([
    returningReporter(operator, userId),
    holdSubjects(complete.subjects),
  ]);
  const admission = await admitTo(reporter, draft.chatId, complete.category);
  if (admission.kind !== "admitted") return admission;
  const submissionId = SubmissionId.parse(uuidv7());
  await insertSubmission({ id: submissionId, draftId: draft.id, reporterId: reporter.id });
  await keepAllowance(reporter.id, admission.allowance);
  const filed = await fileReports({
    submissionId,
    reporterId: reporter.id,
    userId,
    markOf: (of) => operator.pseudonymOf(userId, of),
    language: await languageNow(draft.chatId),
    complete,
    late: admission.late,
    trusted: reporter.trusted,
  });
  await closeDraft(draft, "submitted");
  const owed = { submissionId, addedTo: [...filed.addedTo] };
  await Promise.all([
    showFiled(filed),
    tellWhenNowhere(operator, "review"),
    tickOff(operator),
    // Read with all that, it is known to the receipt, and no statement of its own.
    postedUnder(screenKey(draft.chatId)),
  ]);
  await oweReceipt(owed, draft.chatId, screen?.lastIncoming ?? 0);
  await offerAgain(draft);
  return { kind: "submitted", codes: [...filed.codes, ...filed.addedTo] };
}

/** Under the reporter's limit, and under what follows when many of their reports were wrong. */
async function admitTo(
  reporter: Returning,
  chatId: ChatId,
  category: CategoryKey,
): Promise<Extract<Admission, { kind: "admitted" }> | Exclude<Submitted, { kind: "submitted" }>> {
  const closed = isGravest(category) ? undefined : await pauseReason();
  if (closed !== undefined) return { kind: "closed", reason: closed };
  if (reporter.blocked && !isGravest(category)) return { kind: "blocked" };
  const language = await languageNow(chatId);
  const measure = await takeMeasure(reporter, { chatId, language });
  const now = await aboutNow();
  const force = inForce(measure, now);
  if (force.kind === "paused" && !isGravest(category)) {
    return { kind: "paused", waitMs: force.leftMs };
  }
  const slowed = force.kind === "slowed";
  const limit = limitFor(await readSettings(), { trusted: reporter.trusted, slowed });
  const admission = admit(reporter.allowance, limit, { category, now });
  if (admission.kind === "refused") return { kind: "too_many", waitMs: admission.waitMs };
  return reporter.blocked ? { ...admission, late: true } : admission;
}

/** The screen becomes the receipt, unless something that the person wrote or pressed stands below it. */
async function oweReceipt(
  { submissionId, addedTo }: { submissionId: SubmissionId; addedTo: string[] },
  chatId: ChatId,
  lastIncoming: number,
): Promise<void> {
  const live = (await postedUnder(screenKey(chatId))).at(-1);
  // Who pressed Submit saw it where it stands.
  if (live !== undefined && live.messageId < lastIncoming) {
    await endScreen(chatId);
  } else if (live === undefined) {
    await showScreen(chatId, "none");
  } else {
    await rekeyPosted(live, receiptKey(submissionId));
    await giveScreenAway(chatId);
  }
  await enqueue({
    key: receiptKey(submissionId),
    chatId,
    priority: "receipt",
    repeat: "once",
    message: { kind: "send_receipt", submissionId, addedTo },
  });
}

/** Under which key the message that becomes a submission's receipt is known. */
export function receiptKey(submissionId: SubmissionId): string {
  return `receipt:${submissionId}`;
}
