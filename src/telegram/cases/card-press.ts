import { Composer } from "grammy";
import type { Operator } from "../../domain/control/operator.ts";
import { pressCard } from "../../workflow/cases/press-card.ts";
import { reopenCase } from "../../workflow/decisions/reopen-case.ts";
import { answerPress, leadToBot } from "../at-hand.ts";
import type { BotContext } from "../context.ts";
import { languageOf } from "../speaking/language.ts";
import { detailsPayload } from "../speaking/start-payload.ts";
import type { Texts } from "../texts/texts.ts";
import { answerTo } from "./press-answers.ts";
import { teamPress } from "./team-press.ts";

type Deps = { texts: Texts; operator: Operator };

function answer(words: ReturnType<typeof answerTo>): void {
  if (words !== undefined) answerPress(words.text, words.alert ? "alert" : "toast");
}

/** Presses on case cards, and on what `/case` tells of one: hands them to the workflow and words the answers. */
export function cardPresses({ texts, operator }: Deps): Composer<BotContext> {
  const group = new Composer<BotContext>();
  group.use(
    teamPress(texts, "card", async ({ caseId, version, press }, pressed, ctx) => {
      const say = { texts, language: await languageOf(ctx) };
      const outcome = await pressCard(operator, { caseId, version, press, ...pressed });
      if (outcome.kind === "details_by_link") {
        const payload = detailsPayload(caseId, pressed.chatId);
        leadToBot(`https://t.me/${ctx.me.username}?start=${payload}`);
      } else {
        answer(answerTo(say, outcome));
      }
      return undefined;
    }),
  );
  group.use(
    teamPress(texts, "reopen", async ({ caseId, version }, pressed, ctx) => {
      const say = { texts, language: await languageOf(ctx) };
      answer(answerTo(say, await reopenCase(operator, { caseId, version, ...pressed })));
      return undefined;
    }),
  );
  return group;
}
