// Lets only admins, or who answers legal requests, press a button in private. Used by their presses.
import { UserId, type ChatId } from "../../domain/ids.ts";
import { isOfficer, mayHold } from "../../workflow/legal/officers.ts";
import { isAdmin } from "../../workflow/staff/admins.ts";
import { answerPress } from "../at-hand.ts";
import { chatOf } from "../context.ts";
import { languageOf } from "../speaking/language.ts";
import type { Handler, Pressed } from "../speaking/press-entry.ts";
import { answerUnknown } from "../speaking/refuse-press.ts";
import type { Operator } from "../../domain/control/operator.ts";
import type { Person } from "../../domain/staff/people.ts";

export type ByAdmin = {
  by: Person;
  chatId: ChatId;
  messageId: number;
  language: string;
};

type Take<P> = (press: P, by: ByAdmin, pressed: Pressed) => Promise<void>;
type Is = (operator: Operator, userId: UserId) => Promise<boolean>;

/** A button of admins' in private; others are told so. */
export function byAdmin<P>(take: Take<P>): Handler<P> {
  return by(isAdmin, "answer-admin-only", take);
}

/** One of whoever may hold something for the law. */
export function byHolder<P>(take: Take<P>): Handler<P> {
  return by(mayHold, "answer-admin-only", take);
}

/** One of whoever answers legal requests. */
export function byOfficer<P>(take: Take<P>): Handler<P> {
  return by(isOfficer, "answer-legal-not-officer", take);
}

function by<P>(is: Is, refusal: string, take: Take<P>): Handler<P> {
  return async (press, pressed) => {
    const { ctx, texts, operator } = pressed;
    const messageId = ctx.callbackQuery.message?.message_id;
    const language = await languageOf(ctx);
    const by = { userId: UserId.parse(ctx.from.id), name: ctx.from.first_name };
    if (!(await is(operator, by.userId))) {
      return answerPress(texts.plain(language, refusal));
    }
    if (messageId === undefined) return answerUnknown(texts, ctx);
    return take(press, { by, chatId: chatOf(ctx), messageId, language }, pressed);
  };
}
