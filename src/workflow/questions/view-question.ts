// A question as the team and as the reporter see it. Called by the composing of both.
import { findCase } from "../../db/cases/case-store.ts";
import { cardKey, postedUnder, type Posted } from "../../db/speaking/posted-store.ts";
import { askableOn, findQuestion, type Question } from "../../db/questions/question-store.ts";
import type { Queue } from "../../db/queues/queue-store.ts";
import { personBehind } from "../../db/staff/staff-store.ts";
import type { Person } from "../../domain/staff/people.ts";
import type { Tier } from "../../domain/cases/tier.ts";
import type { QuestionId } from "../../domain/ids.ts";
import { standsIn } from "../../domain/queues/place.ts";
import { languageNow } from "../speaking/language-of.ts";
import { queueOf } from "../queues/queue-of-case.ts";
import { markOf } from "./reporter-mark.ts";
import { answerKey, askedKey, promptKey, questionKey, takesAnswer } from "./show-question.ts";

export type { Question };

/** Somebody else whom it could be for: their place among the reporters of the case, and their mark. */
export type Other = { index: number; mark: string };

type Placed = {
  question: Question;
  language: string;
  at: Posted | undefined;
  /** The forum topic in which the team sees it. */
  threadId?: number | undefined;
};

async function queueBehind({ caseId }: Question, tier: Tier): Promise<Queue | undefined> {
  const about = await findCase(caseId);
  return about && queueOf(about, tier);
}

/** A question as its group sees it, with whom else of the case's reporters it could be for. */
export async function viewQuestion(
  id: QuestionId,
): Promise<(Placed & { others: Other[]; key: string }) | undefined> {
  const question = await findQuestion(id);
  const queue = question && (await queueBehind(question, question.tier));
  if (question === undefined || queue === undefined) return undefined;
  const key = questionKey(id);
  const at = (await postedUnder(key)).at(-1);
  const isOpen = question.status === "drafted" || question.status === "waiting";
  if (at === undefined && !isOpen) return undefined;
  const askable = question.status === "drafted" ? await askableOn(question.caseId) : [];
  const others = askable
    .filter(({ reporterId }) => reporterId !== question.reporterId)
    .map((one) => ({ index: one.index, mark: markOf(id, one) }));
  const { language, threadId } = queue;
  return { question, others, language, threadId, key, at };
}

/** Where whoever asks writes it, as long as they did not; undefined: there is nothing to write any more. */
export async function viewPrompt(id: QuestionId): Promise<
  | {
      code: string;
      asker: Person;
      language: string;
      threadId: number | undefined;
      key: string;
    }
  | undefined
> {
  const question = await findQuestion(id);
  if (question?.status !== "drafted") return undefined;
  const queue = await queueBehind(question, question.tier);
  const asker = await personBehind(question.askedBy);
  if (queue === undefined || asker === undefined) return undefined;
  const { language, threadId } = queue;
  return { code: question.caseCode, asker, language, threadId, key: promptKey(id) };
}

/** A question as the reporter sees it. */
export async function viewAsked(
  id: QuestionId,
): Promise<(Placed & { isOpen: boolean; key: string }) | undefined> {
  const question = await findQuestion(id);
  const about = question && (await findCase(question.caseId));
  if (question?.chatId === undefined || about === undefined) return undefined;
  const key = askedKey(id);
  const [at] = await postedUnder(key);
  const isOpen = await takesAnswer(question, about.status);
  if (at === undefined && !isOpen) return undefined;
  return { question, isOpen, language: await languageNow(question.chatId), key, at };
}

/** What a reporter said to a question, the card to which it belongs, and where it stands already. */
export async function viewAnswerTo(
  id: QuestionId,
  tier: Tier,
): Promise<(Placed & { key: string; stands: Posted | undefined }) | undefined> {
  const question = await findQuestion(id);
  const queue = question && (await queueBehind(question, tier));
  if (question === undefined || queue === undefined) return undefined;
  const posted = await postedUnder(cardKey(question.caseId, tier));
  const at = posted.find((card) => standsIn(card, queue));
  const key = answerKey(tier, id);
  const stands = (await postedUnder(key)).at(-1);
  return { question, language: queue.language, at, threadId: queue.threadId, key, stands };
}
