// The conversation in which a report is made. Entered by the private chat, left by commands and home screen.
import { createHash } from "node:crypto";
import type { Conversation } from "@grammyjs/conversations";
import type { Context } from "grammy";
import { flowSteps } from "../../domain/reporting/report-steps.ts";
import type { Pseudonyms, Operator } from "../../domain/control/operator.ts";
import { answerDraft, type Answered } from "../../workflow/reporting/answer-draft.ts";
import { answerPress } from "../at-hand.ts";
import { chatOf, type BotContext } from "../context.ts";
import { languageOf } from "../speaking/language.ts";
import { answerUnknown } from "../speaking/refuse-press.ts";
import type { Texts } from "../texts/texts.ts";
import { inputAtHand } from "./input-at-hand.ts";

export const reportConversationName = "report";

/** Replay logs of other questions or another order are void: the draft is where to go on. */
export const flowVersion = createHash("sha256")
  .update(JSON.stringify(flowSteps))
  .digest("hex")
  .slice(0, 16);

type Deps = { texts: Texts; operator: Operator & Pseudonyms };

/**
 * The conversation of a report: it asks and never does. Every answer is one workflow verb on the
 * draft, in the same transaction as the replay log. It is entered with an answer at hand and ends with the
 * second one, so that the log stays short and little is replayed; the next answer enters it anew, as after an
 * upgrade that made the log void.
 */
export function reportConversation(deps: Deps) {
  return async (conversation: Conversation<BotContext>, first: Context): Promise<void> => {
    const answer = (ctx: Context): Promise<Answered["kind"]> =>
      conversation.external(() => answerWith(deps, ctx));
    if ((await answer(first)) !== "ended") await answer(await conversation.wait());
  };
}

async function answerWith({ texts, operator }: Deps, ctx: Context): Promise<Answered["kind"]> {
  const chatId = chatOf(ctx);
  const input = inputAtHand(texts, ctx);
  if (input === undefined) {
    if (ctx.callbackQuery) await answerUnknown(texts, ctx);
    return "asking";
  }
  const pressed = ctx.callbackQuery?.message?.message_id;
  const answered = await answerDraft(operator, chatId, { input, pressed });
  if (answered.kind === "stale") {
    answerPress(texts.plain(await languageOf(ctx), "answer-earlier-question"));
  }
  // The receipt waits its turn; the answer to a press does not.
  const code = (answered.codes ?? []).join(" ");
  if (code !== "") {
    answerPress(texts.plain(await languageOf(ctx), "answer-submitted", { code: { ours: code } }));
  }
  return answered.kind;
}
