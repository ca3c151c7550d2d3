import type { ChatId, QuestionId } from "../../domain/ids.ts";
import type { AskedPress, PressOn } from "../../domain/press.ts";
import { askAnswer, refuseAnswer } from "../../workflow/questions/answer-question.ts";
import { answerPress } from "../at-hand.ts";
import { chatOf } from "../context.ts";
import { languageOf } from "../speaking/language.ts";
import type { Pressed } from "../speaking/press-entry.ts";
import { refusePress } from "../speaking/refuse-press.ts";

/** A press on a question of the team. */
export async function takeAskedPress(
  { id, verb }: PressOn<"asked">,
  { ctx, texts }: Pressed,
): Promise<void> {
  if (!(await take(verb, chatOf(ctx), id))) {
    return refusePress(texts, ctx, "answer-question-over");
  }
  const key = told[verb];
  if (key !== undefined) answerPress(texts.plain(await languageOf(ctx), key));
}

/** False: the question is over. */
function take(verb: AskedPress, chatId: ChatId, id: QuestionId): Promise<boolean> {
  switch (verb) {
    case "answer":
      return askAnswer(chatId, id);
    case "decline":
      return refuseAnswer(chatId, id, "declined");
    case "stop_questions":
      return refuseAnswer(chatId, id, "stopped");
  }
}

const told = {
  answer: undefined,
  decline: "answer-declined",
  stop_questions: "answer-stopped",
} as const satisfies Record<AskedPress, string | undefined>;
