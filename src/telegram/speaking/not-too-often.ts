import type { Context, MiddlewareFn } from "grammy";
import { say } from "../../workflow/speaking/say.ts";
import { factsAtHand } from "../at-hand.ts";
import { languageOf } from "./language.ts";
import { refusePress } from "./refuse-press.ts";
import { placeOf } from "./place-of.ts";
import type { Texts } from "../texts/texts.ts";

/**
 * Whoever had Telegram asked too often lately is told to come back in a minute: nothing is decided on
 * what it said before. Commands get one answer a minute, so that a flood of them is no flood of ours.
 */
export function notTooOften<C extends Context>(texts: Texts): MiddlewareFn<C> {
  return async (ctx, next) => {
    if (!factsAtHand().withheld) return next();
    if (ctx.callbackQuery !== undefined) return refusePress(texts, ctx, "answer-too-often");
    const { chatId, from, message } = ctx;
    if (chatId === undefined || from === undefined || message === undefined) return undefined;
    const minute = Math.floor(message.date / 60);
    return say({
      ...placeOf(ctx, chatId),
      key: `too-often:${from.id}:${minute}`,
      text: "answer-too-often",
      language: await languageOf(ctx),
      priority: "owed_to_press",
    });
  };
}
