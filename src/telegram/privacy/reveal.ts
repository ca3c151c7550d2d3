import { Composer, type Context } from "grammy";
import { isStandIn } from "../../domain/ids.ts";
import type { RevealHeld } from "../../domain/privacy/reveal.ts";
import type { Operator } from "../../domain/control/operator.ts";
import {
  beginReveal,
  pressOwnReveal,
  type RevealAsked,
  type RevealBegun,
} from "../../workflow/privacy/ask-reveal.ts";
import { settleReveal } from "../../workflow/privacy/settle-reveal.ts";
import { answerPress } from "../at-hand.ts";
import type { BotContext } from "../context.ts";
import { languageOf } from "../speaking/language.ts";
import { answerUnknown, onPress, refusePress } from "../speaking/on-press.ts";
import { someoneOf } from "../staff/presser.ts";
import { sayInPlace } from "../speaking/say-in-place.ts";
import type { Texts } from "../texts/texts.ts";
import { adminCommand, answerOrder } from "../control/admin-commands.ts";

const answers = {
  not_admin: "admin-only",
  no_code: "reveal-needs-code",
  unknown_report: "trust-unknown-report",
  withdrawn: "reveal-withdrawn",
  no_second: "reveal-no-second",
} as const satisfies Record<Exclude<Extract<RevealBegun, string>, "begun">, string>;

const refusals = {
  not_admin: "answer-admin-only",
  gone: "answer-reveal-gone",
  not_you: "answer-reveal-not-you",
  no_second: "reveal-no-second",
} as const satisfies Record<Exclude<Extract<RevealAsked, string>, "asked" | "dropped">, string>;

const settledWords = {
  confirmed: "reveal-agreed",
  refused: "reveal-not-agreed",
  lapsed: "reveal-lapsed",
} as const;

async function refuseHeld(texts: Texts, ctx: Context, { kind, until }: RevealHeld): Promise<void> {
  answerPress(
    texts.plain(await languageOf(ctx), `reveal-${kind}`, { ends_at: new Date(until) }),
    "alert",
  );
}

/** `/reveal R-CODE` and its buttons: who made a report, to an admin, when a second one agrees. */
export function revealCommands(deps: { texts: Texts; operator: Operator }): Composer<BotContext> {
  const { texts, operator } = deps;
  const chat = new Composer<BotContext>();
  chat.use(
    adminCommand(operator, "reveal", async (order) => {
      const begun = await beginReveal(operator, order.by, order.words);
      if (begun === "begun") return undefined;
      if (typeof begun === "string") return answerOrder(order, answers[begun]);
      return answerOrder(order, `reveal-${begun.kind}`, {
        ends_at: { at: new Date(begun.until).toISOString() },
      });
    }),
  );
  chat.on(
    "callback_query:data",
    onPress("reveal", async (ctx, { press }) => {
      const messageId = ctx.callbackQuery.message?.message_id;
      if (messageId === undefined) return answerUnknown(texts, ctx);
      if (isStandIn(ctx.from.id)) return refusePress(texts, ctx, "answer-anonymous");
      const by = someoneOf(ctx.from);
      if (press.kind === "reason" || press.kind === "drop") {
        const asked = await pressOwnReveal(operator, by, press);
        if (asked === "asked" || asked === "dropped") return undefined;
        if (typeof asked !== "string") return refuseHeld(texts, ctx, asked);
        return refusePress(texts, ctx, refusals[asked]);
      }
      const settled = await settleReveal(operator, by, press);
      if ("until" in settled) return refuseHeld(texts, ctx, settled);
      if (!("code" in settled)) return refusePress(texts, ctx, refusals[settled.kind]);
      const vars = { code: { ours: settled.code } };
      return sayInPlace(ctx, messageId, { text: settledWords[settled.kind], vars });
    }),
  );
  return chat;
}
