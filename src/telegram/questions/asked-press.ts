import { Composer } from "grammy";
import type { ChatId, QuestionId } from "../../domain/ids.ts";
import type { AskedPress } from "../../domain/press.ts";
import { askAnswer, refuseAnswer } from "../../workflow/questions/answer-question.ts";
import { answerPress } from "../at-hand.ts";
import { chatOf, type BotContext } from "../context.ts";
import { languageOf } from "../speaking/language.ts";
import { onPress, refusePress } from "../speaking/on-press.ts";
import type { Texts } from "../texts/texts.ts";

/** Presses on questions of the team. */
export function askedPresses(texts: Texts): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.on(
    "callback_query:data",
    onPress("asked", async (ctx, { id, verb }) => {
      if (!(await take(verb, chatOf(ctx), id))) {
        return refusePress(texts, ctx, "answer-question-over");
      }
      const key = told[verb];
      if (key !== undefined) answerPress(texts.plain(await languageOf(ctx), key));
    }),
  );
  return chat;
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
