import { Composer } from "grammy";
import type { Operator } from "../../domain/control/operator.ts";
import type { PressOn } from "../../domain/press.ts";
import { findCard, type FoundCase } from "../../workflow/cases/find-case.ts";
import { listQueue } from "../../workflow/queues/list-queue.ts";
import { bringCases, type Brought } from "../../workflow/queues/tend-digest.ts";
import { say } from "../../workflow/speaking/say.ts";
import { chatOf, type BotContext } from "../context.ts";
import { languageOf } from "../speaking/language.ts";
import { placeOf } from "../speaking/place-of.ts";
import type { Pressed } from "../speaking/press-entry.ts";
import { presserOf } from "../staff/presser.ts";
import type { By } from "./team-press.ts";

/** `/case` and `/queue`, for the team in its groups. */
export function deskCommands(operator: Operator): Composer<BotContext> {
  const group = new Composer<BotContext>();
  group.command("case", async (ctx) => {
    const visit = visitOf(ctx);
    return answer(ctx, visit && (await findCard(operator, visit, ctx.match)));
  });
  group.command("queue", async (ctx) => {
    const visit = visitOf(ctx);
    return answer(ctx, visit && (await listQueue(operator, visit, { filter: "all", page: 1 })));
  });
  return group;
}

/** Turns to a page of what waits in a queue. */
export async function takeListPress(
  { filter, page }: PressOn<"queue_list">,
  { presser, ...at }: By,
  { ctx, operator }: Pressed,
): Promise<string | undefined> {
  const visit = { at, by: presser, occasion: ctx.update.update_id };
  return refusalOf(await listQueue(operator, visit, { filter, page, messageId: at.messageId }));
}

/** Brings the next cases that wait there without a card. */
export async function takeBringPress(
  _: PressOn<"bring_cases">,
  { presser, ...at }: By,
  { operator }: Pressed,
): Promise<string | undefined> {
  return refusalOf(await bringCases(operator, { at, by: presser }));
}

/** Elsewhere the commands are for nobody. */
export function deskCommandsInPrivate(): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  chat.command(["case", "queue"], (ctx) => answer(ctx, "unknown_card"));
  return chat;
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

async function answer(ctx: BotContext, done: FoundCase | undefined): Promise<void> {
  if (done === "entitled") return;
  await say({
    ...placeOf(ctx, chatOf(ctx)),
    key: `desk:${ctx.update.update_id}`,
    text: refusals[done ?? "not_allowed"],
    language: await languageOf(ctx),
    priority: "owed_to_press",
  });
}

function visitOf(ctx: BotContext) {
  const { from, update } = ctx;
  if (from === undefined) return undefined;
  return { at: placeOf(ctx, chatOf(ctx)), by: presserOf(from), occasion: update.update_id };
}
