import type { Context, MiddlewareFn } from "grammy";
import type { Press, PressOn } from "../../domain/press.ts";
import { answerPress } from "../at-hand.ts";
import { readPress } from "./button-data.ts";
import { languageOf } from "./language.ts";
import type { Texts } from "../texts/texts.ts";

type Pressed = Context & { callbackQuery: { data: string } };

/** Handles the presses of one kind; all others go on. */
export function onPress<C extends Pressed, On extends Press["on"]>(
  on: On,
  handle: (ctx: C, press: PressOn<On>) => Promise<void>,
): MiddlewareFn<C> {
  return (ctx, next) => {
    const press = readPress(ctx.callbackQuery.data);
    return press !== undefined && isOn(press, on) ? handle(ctx, press) : next();
  };
}

function isOn<On extends Press["on"]>(press: Press, on: On): press is PressOn<On> {
  return press.on === on;
}

/** A press on what no button of this version is. */
export async function answerUnknown(texts: Texts, ctx: Context): Promise<void> {
  answerPress(texts.plain(await languageOf(ctx), "answer-unknown-button"));
}

/** Says in an alert why a press did nothing. */
export async function refusePress(texts: Texts, ctx: Context, key: string): Promise<void> {
  answerPress(texts.plain(await languageOf(ctx), key), "alert");
}
