import type { Context } from "grammy";
import type { ReportInput } from "../../domain/reporting/report-input.ts";
import { factsAtHand } from "../at-hand.ts";
import type { Texts } from "../texts/texts.ts";
import { decodeInput } from "./decode-input.ts";
import { pickerClosings } from "./picker.ts";

/** What a person did in the update at hand, with what Telegram said of the names in it. */
export function inputAtHand(texts: Texts, ctx: Context): ReportInput | undefined {
  const { press, names } = factsAtHand();
  if (ctx.callbackQuery !== undefined) return press?.on === "draft" ? press.input : undefined;
  return decodeInput(ctx.update, { botId: ctx.me.id, closings: pickerClosings(texts), names });
}
