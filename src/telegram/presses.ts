// All kinds of presses: packs, reads and hands them over. Used by buttons, updates.ts and the private chat.
import { Composer } from "grammy";
import type { Press, PressOn } from "../domain/press.ts";
import { factsAtHand } from "./at-hand.ts";
import { casePresses } from "./cases/presses.ts";
import type { BotContext } from "./context.ts";
import { controlPresses } from "./control/presses.ts";
import { decisionPresses } from "./decisions/presses.ts";
import { feedPresses } from "./feed/presses.ts";
import { legalPresses } from "./legal/presses.ts";
import { privacyPresses } from "./privacy/presses.ts";
import { questionPresses } from "./questions/presses.ts";
import { queuePresses } from "./queues/presses.ts";
import { referralPresses } from "./referrals/presses.ts";
import { reportPresses } from "./reporting/presses.ts";
import type { PressDeps, PressEntries, Pressed } from "./speaking/press-entry.ts";
import { speakingPresses } from "./speaking/presses.ts";
import { answerUnknown } from "./speaking/refuse-press.ts";
import { staffPresses } from "./staff/presses.ts";
import { trainingPresses } from "./training/presses.ts";
import { transparencyPresses } from "./transparency/presses.ts";
import { wordingPresses } from "./wording/presses.ts";

/** Every kind of press; each topic declares its own. */
export const presses: PressEntries<Press["on"]> = {
  ...speakingPresses,
  ...reportPresses,
  ...casePresses,
  ...decisionPresses,
  ...questionPresses,
  ...referralPresses,
  ...queuePresses,
  ...staffPresses,
  ...trainingPresses,
  ...privacyPresses,
  ...legalPresses,
  ...controlPresses,
  ...transparencyPresses,
  ...wordingPresses,
  ...feedPresses,
};

/** A press as a button carries it, within Telegram's 64 bytes. */
export function buttonData(press: Press): string {
  return packed(press.on, press);
}

function packed<On extends Press["on"]>(on: On, press: PressOn<On>): string {
  const { letter, pack } = presses[on];
  return `${letter}:${pack(press)}`;
}

const byLetter = new Map(Object.values(presses).map((entry) => [entry.letter, entry]));

/** Reads it back; undefined for anything that this version does not know. */
export function readPress(data: string): Press | undefined {
  const [, letter = "", rest = ""] = /^([a-z]+):(.*)$/.exec(data) ?? [];
  return byLetter.get(letter)?.read(rest);
}

/** Hands each press to the one who takes it in that kind of chat. */
export function takePresses(deps: PressDeps, chat: "private" | "group"): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on("callback_query", (ctx, next) => {
    const { press } = factsAtHand();
    const taken = press && take(chat, press.on, press, { ...deps, ctx, next });
    return taken ?? answerUnknown(deps.texts, ctx);
  });
  return composer;
}

function take<On extends Press["on"]>(
  chat: "private" | "group",
  on: On,
  press: PressOn<On>,
  pressed: Pressed,
): Promise<void> | undefined {
  return presses[on].handle[chat]?.(press, pressed);
}
