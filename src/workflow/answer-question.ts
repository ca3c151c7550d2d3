import { recordAudit, type AuditEventKind } from "../db/audit-store.ts";
import { findCase, lockCase } from "../db/case-store.ts";
import { findQuestion, moveQuestion, questionsWaitingFor } from "../db/question-store.ts";
import type { Question } from "../db/question-store.ts";
import { findScreen, type Screen } from "../db/screen-store.ts";
import { deletesMedia } from "../domain/categories.ts";
import type { ChatId, QuestionId } from "../domain/ids.ts";
import { ruleWords } from "../domain/own-report.ts";
import { takesAnswers } from "../domain/question.ts";
import type { ReportInput } from "../domain/report-input.ts";
import { askWords, askWordsAgain, endWords, leaveWords } from "./ask-words.ts";
import { deleteFromChat } from "./remove-grave-media.ts";
import { showCase } from "./show-case.ts";
import { showToReporter, tellTeam } from "./show-question.ts";

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
  screen: Screen,
  id: QuestionId,
  { input, file }: { input: ReportInput; file: number | undefined },
): Promise<void> {
  const { chatId, lastIncoming: occasion } = screen;
  const question = await openQuestion(chatId, id);
  const held = question && (await lockCase(question.caseId));
  if (held !== undefined && file !== undefined && deletesMedia(held.category)) {
    await deleteFromChat(chatId, file);
  }
  if (question === undefined || held === undefined) {
    return endWords(chatId, { text: "team-question-over", code: undefined, occasion });
  }
  const ruling = ruleWords(input, held.category);
  if (ruling.kind === "refused") return askWordsAgain(screen, ruling.notice);
  const kept = await end(question, "answered", ruling.words);
  const text = kept ? "words-sent" : "team-question-over";
  return endWords(chatId, { text, code: question.reportCode, occasion });
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
  if (question.status === "waiting" && takesAnswers(held.status)) return question;
  await showToReporter(question);
  return undefined;
}

async function end(question: Question, as: Ending, answer: string | undefined): Promise<boolean> {
  const words = answer === undefined ? {} : { answer };
  if (!(await moveQuestion(question.id, "waiting", { status: as, ...words }))) return false;
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
