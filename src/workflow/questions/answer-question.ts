// Asks a reporter for an answer and takes it. Called by their presses, by sent words, and when they go.
import { recordAudit } from "../../db/control/audit-store.ts";
import { findCase, lockCase } from "../../db/cases/case-store.ts";
import type { OwnReport } from "../../db/reporting/own-report-store.ts";
import {
  findQuestion,
  moveQuestion,
  questionsWaitingFor,
} from "../../db/questions/question-store.ts";
import type { Question } from "../../db/questions/question-store.ts";
import { findScreen } from "../../db/speaking/screen-store.ts";
import type { ChatId, QuestionId, ReportId } from "../../domain/ids.ts";
import { ruleWords } from "../../domain/reporting/own-report.ts";
import { askWords, endWords, leaveWords, refuseWords, type Sent } from "../reporting/ask-words.ts";
import { showCase } from "../cases/show-case.ts";
import { showToReporter, takesAnswer, tellTeam } from "./show-question.ts";
import type { AuditEventKind } from "../../domain/control/audit-event.ts";

/** How a question can end on the reporter's side. */
type Ending = "answered" | "declined" | "stopped" | "unreached";

const auditKinds = {
  answered: "question_answered",
  declined: "question_declined",
  stopped: "questions_stopped",
  unreached: "question_unreached",
} as const satisfies Record<Ending, AuditEventKind>;

/** Asks a reporter for the answer to a question. False: it is over. */
export async function askAnswer(chatId: ChatId, id: QuestionId): Promise<boolean> {
  const question = await openQuestion(chatId, id);
  if (question === undefined) return false;
  await askWords(chatId, "answering", { reportId: question.reportId, questionId: id });
  return true;
}

/**
 * Ends a question without an answer, or all questions on that case. False: it is over. Where its
 * answer was being written, the person is back at what they did before.
 */
export async function refuseAnswer(
  chatId: ChatId,
  id: QuestionId,
  as: "declined" | "stopped",
): Promise<boolean> {
  const question = await openQuestion(chatId, id);
  const ended = question !== undefined && (await end(question, as, undefined));
  if ((await findScreen(chatId))?.questionId === id) await leaveWords(chatId);
  return ended;
}

/** Takes what a person sent as the answer, which goes to the team under their letter. */
export async function takeAnswer(
  chatId: ChatId,
  { id: reportId, code, category }: OwnReport,
  { input, occasion, questionId }: Sent,
): Promise<void> {
  const question = questionId && (await openQuestion(chatId, questionId));
  if (!question) return endWords(chatId, { text: "team-question-over", code, occasion });
  const ruling = ruleWords(input, category);
  if (ruling.kind === "refused") {
    return refuseWords(chatId, "answering", { reportId, questionId }, ruling.notice);
  }
  const kept = await end(question, "answered", ruling.words);
  return endWords(chatId, { text: kept ? "words-sent" : "team-question-over", code, occasion });
}

/** The report by which its reporter was asked is withdrawn: the question waits no longer. */
export async function dropQuestion(chatId: ChatId, reportId: ReportId): Promise<void> {
  for (const question of await questionsWaitingFor(chatId)) {
    if (question.reportId === reportId) await end(question, "declined", undefined);
  }
}

/** Somebody can't be written to any more: who asked them hears of it. */
export async function loseAnswers(chatId: ChatId): Promise<void> {
  for (const question of await questionsWaitingFor(chatId)) {
    await end(question, "unreached", undefined);
  }
}

/** The question, if it waits for this person; one that the team needs no more is shown as over. */
async function openQuestion(chatId: ChatId, id: QuestionId): Promise<Question | undefined> {
  const question = await findQuestion(id);
  if (question?.chatId !== chatId) return undefined;
  const held = await lockCase(question.caseId);
  if (held === undefined) return undefined;
  if (await takesAnswer(question, held.status)) return question;
  await showToReporter(question);
  return undefined;
}

async function end(question: Question, as: Ending, answer: string | undefined): Promise<boolean> {
  const words = answer === undefined ? {} : { answer };
  if (!(await moveQuestion(question, "waiting", { status: as, ...words }))) return false;
  await recordAudit({
    kind: auditKinds[as],
    subjectCode: question.caseCode,
    actor: { kind: as === "unreached" ? "system" : "reporter" },
    facts: { report: question.reportCode },
  });
  if (as !== "unreached") await showToReporter(question);
  const held = await findCase(question.caseId);
  await tellTeam(question, held?.status ?? "open");
  await showCase(question.caseId, "card");
  return true;
}
