import type { PressOn } from "../../domain/press.ts";
import { beginFromWords, beginReport, startOver } from "../../workflow/reporting/begin-report.ts";
import { forgetPerson } from "../../workflow/privacy/forget-person.ts";
import { oweStatus } from "../../workflow/reporting/owe-status.ts";
import { takeKeyboardAway } from "../../workflow/speaking/take-keyboard-away.ts";
import { comeBack, goHome, goOn } from "../../workflow/speaking/visit.ts";
import { answerPress } from "../at-hand.ts";
import { chatOf } from "../context.ts";
import { privacyPage } from "../privacy/privacy-page.ts";
import { reportConversationName } from "../reporting/conversation.ts";
import { languageOf } from "./language.ts";
import type { Pressed } from "./press-entry.ts";
import { sayInPlace } from "./say-in-place.ts";

/** Presses on the first screen, and on what leads to it or lies over it. */
export async function takeHomePress(
  { to }: PressOn<"home">,
  { ctx, texts, operator }: Pressed,
): Promise<void> {
  const chatId = chatOf(ctx);
  const messageId = ctx.callbackQuery.message?.message_id ?? 0;
  const language = await languageOf(ctx);
  switch (to) {
    case "home":
      return goHome(chatId);
    case "back":
      return comeBack(chatId);
    case "go_on":
      return goOn(chatId);
    case "over":
      await ctx.conversation.exit(reportConversationName);
      return startOver(chatId);
    case "status":
      return oweStatus(chatId, ctx.update.update_id);
    case "forget":
      await ctx.conversation.exit(reportConversationName);
      return forgetPerson(operator, chatId, { messageId, language });
    case "forget_not":
      answerPress(texts.plain(language, "answer-forget-not"));
      return takeKeyboardAway({ chatId, messageId }, "owed_to_press");
    case "privacy":
    case "privacy_whole":
      return sayInPlace(ctx, messageId, await privacyPage(to));
    case "as_term":
      await beginFromWords(chatId);
      return undefined;
    case "search_term":
    case "material":
      await beginReport(chatId, to);
  }
}
