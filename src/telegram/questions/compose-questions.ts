// Puts together questions to reporters and what came of them. Called by compose.ts.
import type { MessageOf } from "../../domain/delivery.ts";
import type { ChatId } from "../../domain/ids.ts";
import {
  viewAnswerTo,
  viewAsked,
  viewPrompt,
  viewQuestion,
} from "../../workflow/questions/view-question.ts";
import { posting, showAt, type Call } from "../speaking/call.ts";
import { drawAnswerTo, drawPrompt, drawQuestion } from "./question.ts";
import { drawAsked } from "./asked.ts";
import type { Texts } from "../texts/texts.ts";

export async function composeQuestion(
  texts: Texts,
  { questionId }: MessageOf<"show_question">,
  chatId: ChatId,
): Promise<Call | undefined> {
  const found = await viewQuestion(questionId);
  if (found === undefined) return undefined;
  const { question, others, language, key, at, threadId } = found;
  const drawn = drawQuestion({ texts, language }, question, others);
  return showAt(at, { ...posting(chatId, drawn), threadId, key, isProtected: true });
}

/** Opens a reply for whoever asks, and for nobody else in the group. */
export async function composePrompt(
  texts: Texts,
  { questionId }: MessageOf<"prompt_question">,
  chatId: ChatId,
): Promise<Call | undefined> {
  const found = await viewPrompt(questionId);
  if (found === undefined) return undefined;
  const { threadId, key } = found;
  const { piece, markup } = drawPrompt({ texts, language: found.language }, found);
  return { kind: "post", chatId, piece, markup, key, isProtected: true, isSilent: true, threadId };
}

export async function composeAsked(
  texts: Texts,
  { questionId }: MessageOf<"ask_reporter">,
  chatId: ChatId,
): Promise<Call | undefined> {
  const found = await viewAsked(questionId);
  if (found === undefined) return undefined;
  const { question, isOpen, language, key, at } = found;
  const drawn = drawAsked({ texts, language }, question, isOpen);
  return showAt(at, { ...posting(chatId, drawn), key });
}

export async function composeAnswerTo(
  texts: Texts,
  { questionId, tier }: MessageOf<"tell_answer">,
  chatId: ChatId,
): Promise<Call | undefined> {
  const found = await viewAnswerTo(questionId, tier);
  const piece = found && drawAnswerTo({ texts, language: found.language }, found.question);
  if (found === undefined || piece === undefined) return undefined;
  const { key, stands, threadId, at } = found;
  const said = { ...posting(chatId, { piece, markup: undefined }), key, threadId };
  return showAt(stands, { ...said, isProtected: true, replyTo: at?.messageId });
}
