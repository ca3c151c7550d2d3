// Presses on a wish to see who made a report, and who has to wait. Called by the presses, and by holds.
import type { Context } from "grammy";
import { isStandIn } from "../../domain/ids.ts";
import type { PressOn } from "../../domain/press.ts";
import type { RevealHeld } from "../../domain/privacy/reveal.ts";
import { pressOwnReveal, type RevealAsked } from "../../workflow/privacy/ask-reveal.ts";
import { settleReveal } from "../../workflow/privacy/settle-reveal.ts";
import { answerPress } from "../at-hand.ts";
import { languageOf } from "../speaking/language.ts";
import type { Pressed } from "../speaking/press-entry.ts";
import { answerUnknown, refusePress } from "../speaking/refuse-press.ts";
import { sayInPlace } from "../speaking/say-in-place.ts";
import { someoneOf } from "../staff/presser.ts";
import type { Texts } from "../texts/texts.ts";

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

export async function refuseHeld(
  texts: Texts,
  ctx: Context,
  { kind, until }: RevealHeld,
): Promise<void> {
  answerPress(
    texts.plain(await languageOf(ctx), `reveal-${kind}`, { ends_at: new Date(until) }),
    "alert",
  );
}

/** A press by which an admin says why, goes back on it, or agrees as the second one. */
export async function takeRevealPress(
  { press }: PressOn<"reveal">,
  { ctx, texts, operator }: Pressed,
): Promise<void> {
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
}
