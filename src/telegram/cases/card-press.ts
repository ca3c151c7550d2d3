// Takes presses on a case card. Called by the table of presses on cases.
import type { PressOn } from "../../domain/press.ts";
import { pressCard } from "../../workflow/cases/press-card.ts";
import { reopenCase } from "../../workflow/decisions/reopen-case.ts";
import { zoneOf } from "../../workflow/speaking/zone-of.ts";
import { answerPress, leadToBot } from "../at-hand.ts";
import { languageOf } from "../speaking/language.ts";
import type { Pressed } from "../speaking/press-entry.ts";
import { detailsPayload, referralPayload } from "../speaking/start-payload.ts";
import { answerTo } from "./press-answers.ts";
import type { By } from "./team-press.ts";

function answer(words: ReturnType<typeof answerTo>): void {
  if (words !== undefined) answerPress(words.text, words.alert ? "alert" : "toast");
}

const linkTo = (bot: string, payload: string) => `https://t.me/${bot}?start=${payload}`;

/** Hands a press on a case card to the workflow, and words the answer. */
export async function takeCardPress(
  { caseId, version, press }: PressOn<"card">,
  by: By,
  { ctx, texts, operator }: Pressed,
): Promise<undefined> {
  const [zone, language, outcome] = await Promise.all([
    zoneOf(by.chatId),
    languageOf(ctx),
    pressCard(operator, { caseId, version, press, ...by }),
  ]);
  if (outcome.kind === "details_by_link") {
    leadToBot(linkTo(ctx.me.username, detailsPayload(caseId, by.chatId)));
  } else if (outcome.kind === "referral_by_link") {
    leadToBot(linkTo(ctx.me.username, referralPayload(caseId, outcome.to, by.chatId)));
  } else {
    answer(answerTo({ texts: texts.inZone(zone), language }, outcome));
  }
}

/** Hands over a press beneath what `/case` tells of a case, in the same way. */
export async function takeReopenPress(
  { caseId, version }: PressOn<"reopen">,
  by: By,
  { ctx, texts, operator }: Pressed,
): Promise<undefined> {
  const say = { texts: texts.inZone(await zoneOf(by.chatId)), language: await languageOf(ctx) };
  answer(answerTo(say, await reopenCase(operator, { caseId, version, ...by })));
}
