import type { Context } from "grammy";
import { ChatId, isStandIn, UserId } from "../../domain/ids.ts";
import type { Settings } from "../../domain/settings.ts";
import { pressCard } from "../../workflow/press-card.ts";
import { answerPress, factsAtHand, leadToBot } from "../at-hand.ts";
import { detailsPayload, readCardData } from "../button-data.ts";
import { languageOf } from "../language.ts";
import { placeOf } from "../place-of.ts";
import type { Texts } from "../texts/texts.ts";
import { answerTo } from "./press-answers.ts";

type Deps = { texts: Texts; settings: Settings };

/** A press on a case card: hands it to the workflow and words the answer. */
export async function handleCardPress(ctx: Context, deps: Deps): Promise<void> {
  const { texts, settings } = deps;
  const say = { texts, language: await languageOf(ctx) };
  const pressed = readCardData(ctx.callbackQuery?.data ?? "");
  const message = ctx.callbackQuery?.message;
  const from = ctx.from;
  if (pressed === undefined || message === undefined || from === undefined) {
    return answerPress(texts.plain(say.language, "answer-unknown-button"));
  }
  if (isStandIn(from.id)) {
    return answerPress(texts.plain(say.language, "answer-anonymous"), "alert");
  }
  const chatId = ChatId.parse(message.chat.id);
  const outcome = await pressCard(settings, {
    ...pressed,
    ...placeOf(ctx, message.chat.id),
    messageId: message.message_id,
    presser: {
      userId: UserId.parse(from.id),
      name: from.first_name,
      membership: factsAtHand().membership,
    },
  });
  if (outcome.kind === "details_by_link") {
    const payload = detailsPayload(pressed.caseId, chatId);
    return leadToBot(`https://t.me/${ctx.me.username}?start=${payload}`);
  }
  const words = answerTo(say, outcome);
  if (words !== undefined) answerPress(words.text, words.alert ? "alert" : "toast");
}
