// /case and /queue for the team. Called by the table of commands, and by the presses on queues.
import type { PressOn } from "../../domain/press.ts";
import { assignmentMs } from "../../domain/cases/assignment.ts";
import { nextCase } from "../../workflow/queues/next-case.ts";
import { answerPress } from "../at-hand.ts";
import { languageOf } from "../speaking/language.ts";
import { findCard, type FoundCase } from "../../workflow/cases/find-case.ts";
import { listHere } from "../../workflow/queues/list-here.ts";
import { bringCases, type Brought } from "../../workflow/queues/tend-digest.ts";
import {
  answerOrder,
  asWritten,
  groupCommand,
  nothing,
  type Ordered,
} from "../speaking/command-entry.ts";
import { placeOf } from "../speaking/place-of.ts";
import type { Pressed } from "../speaking/press-entry.ts";
import { presserOf } from "../staff/presser.ts";
import type { By } from "./team-press.ts";

/** `/case CODE`: where its card is, and how it stands. */
export const caseCommand = groupCommand({
  name: "case",
  may: "team",
  offeredIn: ["queue"],
  inPrivate: "desk-not-here",
  asks: "membership",
  takes: asWritten,
  handle: async (words, ordered) =>
    answer(ordered, await findCard(ordered.operator, visitOf(ordered), words)),
});

/** What waits there. */
export const queueCommand = groupCommand({
  name: "queue",
  may: "team",
  offeredIn: ["queue"],
  inPrivate: "desk-not-here",
  asks: "membership",
  takes: nothing,
  handle: async (_, ordered) => {
    const list = { filter: "all", page: 1 } as const;
    return answer(
      ordered,
      await listHere(ordered.operator, visitOf(ordered), { of: "list", list }),
    );
  },
});

/** Turns to a page of what waits in a queue. */
export async function takeListPress(
  { filter, page }: PressOn<"queue_list">,
  { presser, ...at }: By,
  { ctx, operator }: Pressed,
): Promise<string | undefined> {
  const visit = { at, by: presser, occasion: ctx.update.update_id };
  const list = { filter, page, messageId: at.messageId };
  return refusalOf(await listHere(operator, visit, { of: "list", list }));
}

/** Brings the next cases that wait there without a card. */
export async function takeBringPress(
  _: PressOn<"bring_cases">,
  { presser, ...at }: By,
  { operator }: Pressed,
): Promise<string | undefined> {
  return refusalOf(await bringCases(operator, { at, by: presser }));
}

/** Gives the presser the next case. */
export async function takeNextPress(
  _: PressOn<"next_case">,
  { presser, ...at }: By,
  { ctx, texts, operator }: Pressed,
): Promise<string | undefined> {
  const next = await nextCase(operator, { at, by: presser });
  if (next.kind === "nothing_free") return "answer-nothing-free";
  if (next.kind !== "next") return refusalOf(next.kind);
  const vars = { code: { ours: next.code }, minutes: assignmentMs / 60_000 };
  answerPress(texts.plain(await languageOf(ctx), "answer-next-case", vars));
  return undefined;
}

const refusals = {
  not_allowed: "answer-not-allowed",
  cannot_tell: "answer-cannot-check-membership",
  unknown_card: "desk-not-here",
  nothing_waits: "answer-nothing-waits",
  no_code: "case-needs-code",
  no_case: "case-unknown",
} as const satisfies Record<Exclude<FoundCase | Brought, "entitled">, string>;

/** Where a command may be out of place, a button is one that works no more. */
function refusalOf(done: Brought): string | undefined {
  if (done === "entitled") return undefined;
  return done === "unknown_card" ? "answer-unknown-button" : refusals[done];
}

async function answer(ordered: Ordered, done: FoundCase): Promise<void> {
  if (done !== "entitled") await answerOrder(ordered, refusals[done]);
}

function visitOf({ ctx, chatId, updateId }: Ordered) {
  return { at: placeOf(ctx, chatId), by: presserOf(ctx.from), occasion: updateId };
}
