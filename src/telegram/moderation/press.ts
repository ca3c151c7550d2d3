import { Composer } from "grammy";
import { isStandIn } from "../../domain/ids.ts";
import type { Settings } from "../../domain/settings.ts";
import { pressCard } from "../../workflow/press-card.ts";
import { reopenCase } from "../../workflow/reopen-case.ts";
import { answerPress, leadToBot } from "../at-hand.ts";
import { chatOf, type BotContext } from "../context.ts";
import { languageOf } from "../language.ts";
import { answerUnknown, onPress, refusePress } from "../on-press.ts";
import { placeOf, sceneOf } from "../place-of.ts";
import { presserOf } from "../presser.ts";
import { detailsPayload } from "../start-payload.ts";
import type { Texts } from "../texts/texts.ts";
import { answerTo } from "./press-answers.ts";

type Deps = { texts: Texts; settings: Settings };

function answer(words: ReturnType<typeof answerTo>): void {
  if (words !== undefined) answerPress(words.text, words.alert ? "alert" : "toast");
}

/** Presses on case cards, and on what `/case` tells of one: hands them to the workflow and words the answers. */
export function cardMiddleware({ texts, settings }: Deps): Composer<BotContext> {
  const group = new Composer<BotContext>();
  group.on(
    "callback_query:data",
    onPress("card", async (ctx, { caseId, version, press }) => {
      const { from, message } = ctx.callbackQuery;
      if (message === undefined) return answerUnknown(texts, ctx);
      if (isStandIn(from.id)) return refusePress(texts, ctx, "answer-anonymous");
      const say = { texts, language: await languageOf(ctx) };
      const outcome = await pressCard(settings, {
        caseId,
        version,
        press,
        ...placeOf(ctx, message.chat.id),
        messageId: message.message_id,
        presser: presserOf(from),
      });
      if (outcome.kind === "details_by_link") {
        const payload = detailsPayload(caseId, chatOf(ctx));
        return leadToBot(`https://t.me/${ctx.me.username}?start=${payload}`);
      }
      return answer(answerTo(say, outcome));
    }),
  );
  group.on(
    "callback_query:data",
    onPress("reopen", async (ctx, { caseId, version }) => {
      if (isStandIn(ctx.from.id)) return refusePress(texts, ctx, "answer-anonymous");
      const pressed = { caseId, version, ...sceneOf(ctx), presser: presserOf(ctx.from) };
      const say = { texts, language: await languageOf(ctx) };
      return answer(answerTo(say, await reopenCase(settings, pressed)));
    }),
  );
  return group;
}
