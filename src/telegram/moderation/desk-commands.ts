import { Composer } from "grammy";
import { isStandIn } from "../../domain/ids.ts";
import type { Settings } from "../../domain/settings.ts";
import { findCard, type FoundCase } from "../../workflow/find-case.ts";
import { listQueue } from "../../workflow/list-queue.ts";
import { bringCases, type Brought } from "../../workflow/tend-digest.ts";
import { say } from "../../workflow/say.ts";
import { chatOf, type BotContext } from "../context.ts";
import { languageOf } from "../language.ts";
import { answerUnknown, onPress, refusePress } from "../on-press.ts";
import { placeOf } from "../place-of.ts";
import { presserOf } from "../presser.ts";
import type { Texts } from "../texts/texts.ts";

type Deps = { texts: Texts; settings: Settings };

/** `/case` and `/queue`, for the team in its groups. */
export function deskCommands({ texts, settings }: Deps): Composer<BotContext> {
  const group = new Composer<BotContext>();
  group.command("case", async (ctx) => {
    const visit = visitOf(ctx);
    return answer(ctx, visit && (await findCard(settings, visit, ctx.match)));
  });
  group.command("queue", async (ctx) => {
    const visit = visitOf(ctx);
    return answer(ctx, visit && (await listQueue(settings, visit, { filter: "all", page: 1 })));
  });
  group.on(
    "callback_query:data",
    onPress("queue_list", async (ctx, { filter, page }) => {
      const { from, message } = ctx.callbackQuery;
      const visit = visitOf(ctx);
      if (message === undefined || visit === undefined) return answerUnknown(texts, ctx);
      if (isStandIn(from.id)) return refusePress(texts, ctx, "answer-anonymous");
      const list = { filter, page, messageId: message.message_id };
      const done = await listQueue(settings, visit, list);
      if (done === "unknown_card") return answerUnknown(texts, ctx);
      return done === "entitled" ? undefined : refusePress(texts, ctx, refusals[done]);
    }),
  );
  group.on(
    "callback_query:data",
    onPress("bring_cases", async (ctx) => {
      const { from, message } = ctx.callbackQuery;
      const visit = visitOf(ctx);
      if (message === undefined || visit === undefined) return answerUnknown(texts, ctx);
      if (isStandIn(from.id)) return refusePress(texts, ctx, "answer-anonymous");
      const at = { ...visit.at, messageId: message.message_id };
      const done = await bringCases(settings, { at, by: visit.by });
      if (done === "unknown_card") return answerUnknown(texts, ctx);
      return done === "entitled" ? undefined : refusePress(texts, ctx, refusals[done]);
    }),
  );
  return group;
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
