import { Composer } from "grammy";
import { UserId } from "../../domain/ids.ts";
import type { Settings } from "../../domain/settings.ts";
import { findCard, type FoundCase } from "../../workflow/find-case.ts";
import { listQueue } from "../../workflow/list-queue.ts";
import { say } from "../../workflow/say.ts";
import { answerPress, factsAtHand } from "../at-hand.ts";
import { readQueueListData } from "../button-data.ts";
import { languageOf } from "../language.ts";
import type { ReporterContext } from "../reporter/conversation.ts";
import { placeOf } from "../place-of.ts";
import type { Texts } from "../texts/texts.ts";

type Deps = { texts: Texts; settings: Settings };

/** `/case` and `/queue`, for the team in its groups. */
export function deskCommands({ texts, settings }: Deps): Composer<ReporterContext> {
  const group = new Composer<ReporterContext>();
  group.command("case", async (ctx) => {
    const visit = visitOf(ctx);
    return answer(ctx, visit && (await findCard(settings, visit, ctx.match)));
  });
  group.command("queue", async (ctx) => {
    const visit = visitOf(ctx);
    return answer(ctx, visit && (await listQueue(settings, visit, { filter: "all", page: 1 })));
  });
  group.callbackQuery(/^w:/, async (ctx) => {
    const asked = readQueueListData(ctx.callbackQuery.data);
    const messageId = ctx.callbackQuery.message?.message_id;
    const visit = visitOf(ctx);
    const done =
      asked === undefined || messageId === undefined || visit === undefined
        ? "unknown_card"
        : await listQueue(settings, visit, { ...asked, messageId });
    if (done === "entitled") return;
    const key = done === "unknown_card" ? "answer-unknown-button" : refusals[done];
    answerPress(texts.plain(await languageOf(ctx), key), "alert");
  });
  return group;
}

/** Elsewhere the commands are for nobody. */
export function deskCommandsInPrivate(): Composer<ReporterContext> {
  const chat = new Composer<ReporterContext>();
  chat.command(["case", "queue"], (ctx) => answer(ctx, "unknown_card"));
  return chat;
}

const refusals = {
  not_allowed: "answer-not-allowed",
  cannot_tell: "answer-cannot-check-membership",
  unknown_card: "desk-not-here",
  no_code: "case-needs-code",
  no_case: "case-unknown",
} as const satisfies Record<Exclude<FoundCase, "entitled">, string>;

async function answer(ctx: ReporterContext, done: FoundCase | undefined): Promise<void> {
  if (done === "entitled") return;
  await say({
    ...placeOf(ctx, ctx.chatId ?? 0),
    key: `desk:${ctx.update.update_id}`,
    text: refusals[done ?? "not_allowed"],
    language: await languageOf(ctx),
    priority: "owed_to_press",
  });
}

function visitOf(ctx: ReporterContext) {
  const { from } = ctx;
  if (from === undefined) return undefined;
  const { membership } = factsAtHand();
  return {
    at: placeOf(ctx, ctx.chatId ?? 0),
    by: { userId: UserId.parse(from.id), name: from.first_name, membership },
    occasion: ctx.update.update_id,
  };
}
