import type { MiddlewareFn } from "grammy";
import { takeWords } from "../../workflow/reporting/take-words.ts";
import { chatOf } from "../context.ts";
import type { Texts } from "../texts/texts.ts";
import { inputAtHand } from "./input-at-hand.ts";
import { fileIn } from "./sent-file.ts";

/** What a person was asked to write about a report of theirs, before a conversation takes it. */
export function wordsOnReports(texts: Texts): MiddlewareFn {
  return async (ctx, next) => {
    if (ctx.callbackQuery !== undefined) return next();
    const input = inputAtHand(texts, ctx);
    const given = input && { input, file: fileIn(ctx.update, ctx.me.id) };
    if (given === undefined || !(await takeWords(chatOf(ctx), given))) await next();
    return undefined;
  };
}
