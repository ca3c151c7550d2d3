// Lets only admins press a button, in private. Used by the presses on settings and recipients.
import { UserId, type ChatId } from "../../domain/ids.ts";
import { isAdmin } from "../../workflow/staff/admins.ts";
import { answerPress } from "../at-hand.ts";
import { chatOf } from "../context.ts";
import { languageOf } from "../speaking/language.ts";
import type { Handler, Pressed } from "../speaking/press-entry.ts";
import { answerUnknown } from "../speaking/refuse-press.ts";
import type { Person } from "../../domain/staff/people.ts";

export type ByAdmin = {
  by: Person;
  chatId: ChatId;
  messageId: number;
  language: string;
};

/** A button of admins' in private; others are told so. */
export function byAdmin<P>(
  take: (press: P, by: ByAdmin, pressed: Pressed) => Promise<void>,
): Handler<P> {
  return async (press, pressed) => {
    const { ctx, texts, operator } = pressed;
    const messageId = ctx.callbackQuery.message?.message_id;
    const language = await languageOf(ctx);
    const by = { userId: UserId.parse(ctx.from.id), name: ctx.from.first_name };
    if (!(await isAdmin(operator, by.userId))) {
      return answerPress(texts.plain(language, "answer-admin-only"));
    }
    if (messageId === undefined) return answerUnknown(texts, ctx);
    return take(press, { by, chatId: chatOf(ctx), messageId, language }, pressed);
  };
}
