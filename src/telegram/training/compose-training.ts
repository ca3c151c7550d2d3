// Puts together what moderators train with, and what admins see of it. Called by compose-team.ts.
import type { MessageOf } from "../../domain/delivery.ts";
import type { ChatId } from "../../domain/ids.ts";
import { trainingKey } from "../../workflow/training/train.ts";
import { viewExamples, viewTraining } from "../../workflow/training/view-training.ts";
import type { Self } from "../self.ts";
import { posting, pressedAt, showAt, type Call } from "../speaking/call.ts";
import { composePage } from "../speaking/page.ts";
import type { Texts } from "../texts/texts.ts";
import { drawExamples } from "./examples-page.ts";
import { drawTraining } from "./training-pages.ts";

async function composeTraining(
  texts: Texts,
  { chatId, page, messageId }: MessageOf<"show_training">,
  _: ChatId,
  { operator }: Self,
): Promise<Call> {
  const { shown, language } = await viewTraining(operator, chatId, page);
  const drawn = posting(chatId, drawTraining({ texts, language }, shown));
  // It shows what a card shows, and is as little to be passed on.
  const key = trainingKey(chatId);
  return showAt(pressedAt({ chatId, messageId }), { ...drawn, key, isProtected: true });
}

async function composeExamples(
  texts: Texts,
  { chatId, page, messageId }: MessageOf<"show_examples">,
): Promise<Call> {
  const { shown, language } = await viewExamples(chatId, page);
  const drawn = drawExamples({ texts, language }, shown);
  return composePage("show_examples", { chatId, messageId }, drawn);
}

export const trainingComposers = {
  show_training: composeTraining,
  show_examples: composeExamples,
};
