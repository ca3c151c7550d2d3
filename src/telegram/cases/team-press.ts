import { Composer } from "grammy";
import { isStandIn } from "../../domain/ids.ts";
import type { Place } from "../../domain/queues/place.ts";
import type { Press, PressOn } from "../../domain/press.ts";
import type { Presser } from "../../workflow/staff/entitled-staff.ts";
import { chatOf, type BotContext } from "../context.ts";
import { answerUnknown, onPress, refusePress } from "../speaking/on-press.ts";
import { placeOf } from "../speaking/place-of.ts";
import { presserOf } from "../staff/presser.ts";
import type { Texts } from "../texts/texts.ts";

/** On which message it was pressed, and by whom. */
type Pressed = Place & { messageId: number; presser: Presser };

/** A button of the team's. What `take` gives back is the text that says why it did nothing. */
export function teamPress<On extends Press["on"]>(
  texts: Texts,
  on: On,
  take: (press: PressOn<On>, pressed: Pressed, ctx: BotContext) => Promise<string | undefined>,
): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.on(
    "callback_query:data",
    onPress(on, async (ctx, press) => {
      const { from, msgId: messageId } = ctx;
      if (messageId === undefined) return answerUnknown(texts, ctx);
      if (isStandIn(from.id)) return refusePress(texts, ctx, "answer-anonymous");
      const pressed = { ...placeOf(ctx, chatOf(ctx)), messageId, presser: presserOf(from) };
      const refusal = await take(press, pressed, ctx);
      return refusal === undefined ? undefined : refusePress(texts, ctx, refusal);
    }),
  );
  return chat;
}
