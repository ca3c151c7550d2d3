// /list, and the presses on what it shows. Used by the table of commands and that of presses.
import type { PressOn } from "../../domain/press.ts";
import { everythingUpheld } from "../../domain/queues/upheld-list.ts";
import { listHere } from "../../workflow/queues/list-here.ts";
import { sendUpheld } from "../../workflow/queues/list-upheld.ts";
import type { By } from "../cases/team-press.ts";
import { answerOrder, groupCommand, nothing } from "../speaking/command-entry.ts";
import { placeOf } from "../speaking/place-of.ts";
import type { Pressed } from "../speaking/press-entry.ts";
import { presserOf } from "../staff/presser.ts";

/** What was upheld there. */
export const listCommand = groupCommand({
  name: "list",
  may: "team",
  offeredIn: ["queue"],
  inPrivate: "desk-not-here",
  asks: "membership",
  takes: nothing,
  handle: async (_, ordered) => {
    const { ctx, chatId, updateId, operator } = ordered;
    const visit = { at: placeOf(ctx, chatId), by: presserOf(ctx.from), occasion: updateId };
    const list = { filter: everythingUpheld, view: "list", page: 1 } as const;
    const refusal = refusals[await listHere(operator, visit, { of: "upheld", list })];
    if (refusal !== undefined) await answerOrder(ordered, refusal);
  },
});

/** Turns to a page of it, chooses, or has the file sent. */
export async function takeUpheldPress(
  { verb, filter, page }: PressOn<"upheld">,
  { presser, ...at }: By,
  { ctx, operator }: Pressed,
): Promise<string | undefined> {
  if (verb === "send") return answers[await sendUpheld(operator, { at, by: presser }, filter)];
  const visit = { at, by: presser, occasion: ctx.update.update_id };
  const list = { filter, view: verb, page, messageId: at.messageId };
  const done = await listHere(operator, visit, { of: "upheld", list });
  return done === "entitled" ? undefined : answers[done];
}

const refusals = {
  entitled: undefined,
  not_allowed: "answer-not-allowed",
  cannot_tell: "answer-cannot-check-membership",
  unknown_card: "desk-not-here",
} as const;

/** Where a command may be out of place, a button is one that works no more. */
const answers = {
  not_allowed: "answer-not-allowed",
  cannot_tell: "answer-cannot-check-membership",
  unknown_card: "answer-unknown-button",
  nothing_there: "answer-export-nothing",
  sent: "answer-export-sent",
} as const;
