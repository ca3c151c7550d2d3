// Lets only the team press a button. Used by the presses on cases, decisions, questions and queues.
import { isStandIn } from "../../domain/ids.ts";
import type { Place } from "../../domain/queues/place.ts";
import type { Presser } from "../../workflow/staff/entitled-staff.ts";
import { chatOf } from "../context.ts";
import { placeOf } from "../speaking/place-of.ts";
import type { Handler, Pressed } from "../speaking/press-entry.ts";
import { answerUnknown, refusePress } from "../speaking/refuse-press.ts";
import { presserOf } from "../staff/presser.ts";

/** On which message it was pressed, and by whom. */
export type By = Place & { messageId: number; presser: Presser };

/** A button of the team's. What `take` gives back is the text that says why it did nothing. */
export function byTeam<P>(
  take: (press: P, by: By, pressed: Pressed) => Promise<string | undefined>,
): Handler<P> {
  return async (press, pressed) => {
    const { ctx, texts } = pressed;
    const { from, msgId: messageId } = ctx;
    if (messageId === undefined) return answerUnknown(texts, ctx);
    if (isStandIn(from.id)) return refusePress(texts, ctx, "answer-anonymous");
    const by = { ...placeOf(ctx, chatOf(ctx)), messageId, presser: presserOf(from) };
    const refusal = await take(press, by, pressed);
    return refusal === undefined ? undefined : refusePress(texts, ctx, refusal);
  };
}
