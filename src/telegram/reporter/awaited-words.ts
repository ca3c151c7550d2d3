import type { MiddlewareFn } from "grammy";
import type { WordsInput } from "../../domain/awaited-words.ts";
import { ChatId } from "../../domain/ids.ts";
import { areAwaited, endAwaiting } from "../../workflow/await-words.ts";
import { takeWords } from "../../workflow/take-words.ts";
import { languageOf } from "../language.ts";
import type { Texts } from "../texts/texts.ts";
import type { ReporterContext } from "./conversation.ts";
import { decodeInput, fileIn } from "./decode-input.ts";
import { drop } from "./objection.ts";

/**
 * Takes the words that a person was asked for besides a report, before an unfinished report does.
 * Whoever turns to something else is not held up: nothing is awaited any more.
 */
export function awaitedWords(texts: Texts): MiddlewareFn<ReporterContext> {
  return async (ctx, next) => {
    const chatId = ChatId.parse(ctx.chatId);
    const given = wordsIn(texts, ctx);
    if (given === "apart") return next();
    const occasion = ctx.message?.media_group_id ?? String(ctx.update.update_id);
    if (given === "leaves") {
      if (ctx.hasCommand("cancel") && (await areAwaited(chatId))) return drop(chatId, occasion);
      await endAwaiting(chatId);
      return next();
    }
    if ((await takeWords(chatId, given, occasion)) === "not_awaited") return next();
  };
}

/** `apart`: it says nothing about the words, as a press that belongs to them. */
function wordsIn(texts: Texts, ctx: ReporterContext): WordsInput | "apart" | "leaves" {
  const language = languageOf(texts, ctx.from?.language_code);
  const pickerClose = texts.plain(language, "button-pick-close");
  if (ctx.callbackQuery !== undefined) {
    return ctx.callbackQuery.data?.startsWith("o:") === true ? "apart" : "leaves";
  }
  const input = decodeInput(ctx.update, { botId: ctx.me.id, pickerClose });
  switch (input?.kind) {
    case undefined:
    case "press":
    case "edited_message":
      return "apart";
    case "command":
    case "picker_closed":
    case "shared":
      return "leaves";
    case "text":
      return { kind: "text", text: input.text };
    case "media":
    case "forward":
    case "hidden_forward":
    case "own_forward":
      return { kind: "no_text", file: fileIn(ctx.update) };
  }
}
