// Says why a press did nothing. Used by whatever takes presses.
import type { Context } from "grammy";
import { answerPress } from "../at-hand.ts";
import type { Texts } from "../texts/texts.ts";
import { languageOf } from "./language.ts";

/** A press on what no button of this version is. */
export async function answerUnknown(texts: Texts, ctx: Context): Promise<void> {
  answerPress(texts.plain(await languageOf(ctx), "answer-unknown-button"));
}

/** Says in an alert why a press did nothing. */
export async function refusePress(texts: Texts, ctx: Context, key: string): Promise<void> {
  answerPress(texts.plain(await languageOf(ctx), key), "alert");
}
