// How presses set up a group, and its language. Called by presses on queues and languages, and by group.ts.
import { UserId, isStandIn } from "../../domain/ids.ts";
import type { PressOn } from "../../domain/press.ts";
import { teamLanguage } from "../../domain/speaking/languages.ts";
import { setQueueLanguage } from "../../workflow/queues/set-queue-language.ts";
import { setUpQueue, type GroupVisit } from "../../workflow/queues/set-up-queue.ts";
import { factsAtHand } from "../at-hand.ts";
import type { BotContext } from "../context.ts";
import { languageOf } from "../speaking/language.ts";
import { placeOf } from "../speaking/place-of.ts";
import type { Pressed } from "../speaking/press-entry.ts";
import { refusePress } from "../speaking/refuse-press.ts";

/** What a group is to be, and how it becomes a queue. */
export async function takeSetUpPress(
  press: PressOn<"set_up" | "make_queue">,
  { ctx, texts, operator }: Pressed,
): Promise<void> {
  const visit = await visitOf(ctx);
  const messageId = ctx.callbackQuery.message?.message_id;
  if (visit === undefined || messageId === undefined) {
    return refusePress(texts, ctx, "answer-anonymous");
  }
  const done = await setUpQueue(operator, visit, factsAtHand().chat, { press, messageId });
  return done.kind === "not_admin" ? refusePress(texts, ctx, "setup-not-yours") : undefined;
}

/** In which language the bot writes to a queue. */
export async function takeQueueLanguage(
  { language }: PressOn<"language">,
  { ctx, texts, operator }: Pressed,
): Promise<void> {
  const visit = await visitOf(ctx);
  const messageId = ctx.callbackQuery.message?.message_id;
  if (visit === undefined || messageId === undefined) {
    return refusePress(texts, ctx, "answer-anonymous");
  }
  const done = await setQueueLanguage(operator, visit, {
    language: teamLanguage(language),
    messageId,
  });
  return done === "not_admin" ? refusePress(texts, ctx, "setup-not-yours") : undefined;
}

/** Who did what where; undefined for an anonymous administrator, whom nobody can tell apart. */
export async function visitOf(ctx: BotContext): Promise<GroupVisit | undefined> {
  const { chat, from } = ctx;
  if (chat === undefined || from === undefined || isStandIn(from.id)) return undefined;
  return {
    ...placeOf(ctx, chat.id),
    title: chat.title ?? "",
    by: { userId: UserId.parse(from.id), name: from.first_name },
    updateId: ctx.update.update_id,
    language: await languageOf(ctx),
  };
}
