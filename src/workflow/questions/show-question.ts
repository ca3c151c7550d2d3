// Owes a question to the team and to the reporter. Called by all verbs of questions.
import { enqueue } from "../../db/mail/outbox-store.ts";
import { findCase, type Case } from "../../db/cases/case-store.ts";
import { postedUnder } from "../../db/speaking/posted-store.ts";
import type { Question } from "../../db/questions/question-store.ts";
import { ownReport } from "../../db/reporting/own-report-store.ts";
import { isUndecided, type CaseStatus } from "../../domain/cases/case-status.ts";
import type { Priority } from "../../domain/delivery.ts";
import { QuestionId, type ChatId } from "../../domain/ids.ts";
import { queueOf } from "../queues/queue-of-case.ts";
import { Tier } from "../../domain/cases/tier.ts";
import { takeAway } from "../speaking/take-away.ts";

/** Under which key a question's message in the group is known, and the one that asks the reporter. */
export const questionKey = (id: QuestionId) => `question:${id}`;
export const askedKey = (id: QuestionId) => `asked:${id}`;
/** And the message beside it that opens whoever asks a reply. */
export const promptKey = (id: QuestionId) => `question-prompt:${id}`;
/** And the reply to a tier's card that says what became of it. */
export const answerKey = (tier: Tier, id: QuestionId) => `answer:${tier}:${id}`;

/** The question that a message shows or prompts for, if it does. */
export function questionIn(key: string): QuestionId | undefined {
  const id = QuestionId.safeParse(/^question(?:-prompt)?:(.+)$/.exec(key)?.[1]);
  return id.success ? id.data : undefined;
}

/** Owes the group the sight of a question: its prompt, and what became of it. */
export async function showQuestion(
  chatId: ChatId,
  questionId: QuestionId,
  priority: Priority = "owed_to_press",
): Promise<void> {
  const key = questionKey(questionId);
  const message = { kind: "show_question", questionId } as const;
  await enqueue({ key, chatId, priority, repeat: "fold", message });
}

/** Owes whoever asks the place where they write it, below the question's message. */
export async function promptFor(chatId: ChatId, questionId: QuestionId): Promise<void> {
  const key = promptKey(questionId);
  const message = { kind: "prompt_question", questionId } as const;
  await enqueue({ key, chatId, priority: "owed_to_press", repeat: "once", message });
}

/** What was written, or is not to be, needs no place any more. */
export async function takePromptAway(id: QuestionId): Promise<void> {
  await takeAway(promptKey(id), "notice");
}

/** Owes the reporter the question, or the sight that it is over. */
export async function showToReporter(question: Question): Promise<void> {
  if (question.chatId === undefined) return;
  await enqueue({
    key: askedKey(question.id),
    chatId: question.chatId,
    priority: "answer",
    repeat: "fold",
    message: { kind: "ask_reporter", questionId: question.id },
  });
}

/**
 * Whether a question waits for its reporter. Once the case is decided, it is over for those who heard
 * of that. For others it goes on, as its end would tell them.
 */
export async function takesAnswer(question: Question, status: CaseStatus): Promise<boolean> {
  if (question.status !== "waiting") return false;
  if (isUndecided(status) || question.chatId === undefined) return isUndecided(status);
  return (await ownReport(question.chatId, question.reportId))?.status === "open";
}

/**
 * Tells the team what became of a question: in its own message, and as a reply to the card where it
 * was asked, and to the seniors' card once the case is theirs.
 */
export async function tellTeam(question: Question, status: CaseStatus): Promise<void> {
  const about = await findCase(question.caseId);
  if (about === undefined) return;
  const prompt = (await postedUnder(questionKey(question.id))).at(-1);
  const chatId = (prompt ?? (await queueOf(about, question.tier)))?.chatId;
  if (chatId !== undefined) await showQuestion(chatId, question.id, "card");
  await tellTier(question, about, question.tier);
  const isWithSeniors = status === "escalated" && question.tier !== "escalation";
  if (isWithSeniors) await tellTier(question, about, "escalation");
}

async function tellTier({ id }: Question, case_: Case, tier: Tier): Promise<void> {
  const queue = await queueOf(case_, tier);
  if (queue !== undefined) await oweAnswer(id, tier, { chatId: queue.chatId, repeat: "once" });
}

function oweAnswer(
  questionId: QuestionId,
  tier: Tier,
  { chatId, repeat }: { chatId: ChatId; repeat: "once" | "fold" },
): Promise<void> {
  return enqueue({
    key: answerKey(tier, questionId),
    chatId,
    priority: "card",
    repeat,
    message: { kind: "tell_answer", questionId, tier },
  });
}

/** Owes the groups that see a question the sight that its words are gone. */
export async function coverQuestion(id: QuestionId): Promise<void> {
  for (const { chatId } of await postedUnder(questionKey(id))) {
    await showQuestion(chatId, id, "notice");
  }
  for (const tier of Tier.options) {
    for (const { chatId } of await postedUnder(answerKey(tier, id))) {
      await oweAnswer(id, tier, { chatId, repeat: "fold" });
    }
  }
}
