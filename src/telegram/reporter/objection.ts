import { Composer } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import { ChatId, type ReportId } from "../../domain/ids.ts";
import { endAwaiting, languageIn } from "../../workflow/await-words.ts";
import { beginAppeal } from "../../workflow/begin-appeal.ts";
import { fileAppeal } from "../../workflow/file-appeal.ts";
import { filedText, sayFiled } from "../../workflow/say-filed.ts";
import { say } from "../../workflow/say.ts";
import { takeKeyboardAway } from "../../workflow/take-keyboard-away.ts";
import { askAgain } from "../../workflow/visit.ts";
import { answerPress } from "../at-hand.ts";
import { objectionData, readObjectionData } from "../button-data.ts";
import type { Texts } from "../texts/texts.ts";
import type { ReporterContext } from "./conversation.ts";

/** The button with which an objection begins, for who may object. */
export function objectButton(
  { texts, language }: { texts: Texts; language: string },
  reportId: ReportId,
): InlineKeyboardButton {
  return {
    text: texts.plain(language, "button-object"),
    callback_data: objectionData(reportId, "why"),
  };
}

/** Presses on an objection's buttons; its words are taken with the other awaited ones. */
export function objections(texts: Texts): Composer<ReporterContext> {
  const chat = new Composer<ReporterContext>();
  chat.callbackQuery(/^o:/, async (ctx) => {
    const pressed = readObjectionData(ctx.callbackQuery.data);
    const chatId = ChatId.parse(ctx.chatId);
    const occasion = String(ctx.update.update_id);
    switch (pressed?.press) {
      case undefined:
        return answerPress(texts.plain(await languageIn(chatId), "answer-unknown-button"));
      case "why":
        return begin(texts, ctx, chatId, pressed.reportId);
      case "plain":
        await endAwaiting(chatId);
        await sayFiled(chatId, await fileAppeal(chatId, pressed.reportId, undefined), occasion);
        return askAgain(chatId);
      case "drop":
        return drop(chatId, occasion);
    }
  });
  return chat;
}

/** Leaves what words were asked for. */
export async function drop(chatId: ChatId, occasion: string): Promise<void> {
  await endAwaiting(chatId);
  const language = await languageIn(chatId);
  await say({ chatId, key: `words-dropped:${occasion}`, text: "words-dropped", language });
  return askAgain(chatId);
}

async function begin(
  texts: Texts,
  ctx: ReporterContext,
  chatId: ChatId,
  reportId: ReportId,
): Promise<void> {
  const begun = await beginAppeal(chatId, reportId, [
    [{ text: "button-object-plain", data: objectionData(reportId, "plain") }],
    [{ text: "button-not-now", data: objectionData(reportId, "drop") }],
  ]);
  if (begun.kind === "asked") return;
  answerPress(texts.plain(await languageIn(chatId), filedText(begun)), "alert");
  const messageId = ctx.callbackQuery?.message?.message_id;
  if (messageId !== undefined) await takeKeyboardAway({ chatId, messageId }, "notice");
}
