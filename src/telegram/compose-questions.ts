import type { OutboxMessage } from "../domain/delivery.ts";
import type { ChatId } from "../domain/ids.ts";
import { viewAnswerTo, viewAsked, viewQuestion } from "../workflow/view-question.ts";
import type { Call } from "./call.ts";
import { drawAnswerTo, drawQuestion } from "./moderation/question.ts";
import { drawAsked } from "./reporter/question.ts";
import type { Texts } from "./texts/texts.ts";

type Message<K extends OutboxMessage["kind"]> = Extract<OutboxMessage, { kind: K }>;

export async function composeQuestion(
  texts: Texts,
  { questionId }: Message<"show_question">,
  chatId: ChatId,
): Promise<Call | undefined> {
  const found = await viewQuestion(questionId);
  if (found === undefined) return undefined;
  const { question, others, language, key, at, threadId } = found;
  const drawn = drawQuestion({ texts, language }, question, others);
  if (at !== undefined) return { kind: "edit", at, ...drawn };
  return { kind: "post", chatId, threadId, ...drawn, key, isProtected: true };
}

export async function composeAsked(
  texts: Texts,
  { questionId }: Message<"ask_reporter">,
  chatId: ChatId,
): Promise<Call | undefined> {
  const found = await viewAsked(questionId);
  if (found === undefined) return undefined;
  const { question, isOpen, language, key, at } = found;
  const drawn = drawAsked({ texts, language }, question, isOpen);
  if (at !== undefined) return { kind: "edit", at, ...drawn };
  return { kind: "post", chatId, ...drawn, key, isProtected: false };
}

export async function composeAnswerTo(
  texts: Texts,
  { questionId, tier }: Message<"tell_answer">,
  chatId: ChatId,
): Promise<Call | undefined> {
  const found = await viewAnswerTo(questionId, tier);
  const piece = found && drawAnswerTo({ texts, language: found.language }, found.question);
  if (found === undefined || piece === undefined) return undefined;
  const replyTo = found.at?.messageId;
  return {
    kind: "post",
    chatId,
    threadId: found.threadId,
    piece,
    markup: undefined,
    key: undefined,
    isProtected: true,
    replyTo,
  };
}
