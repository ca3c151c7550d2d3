import { Composer, type Context } from "grammy";
import { isStandIn, UserId } from "../../domain/ids.ts";
import type { Settings } from "../../domain/settings.ts";
import { askQuestion } from "../../workflow/ask-question.ts";
import type { Presser, Scene } from "../../workflow/entitled-staff.ts";
import { pressQuestion, type PressedQuestion } from "../../workflow/press-question.ts";
import { replyToCard } from "../../workflow/reply-to-card.ts";
import { answerPress, factsAtHand } from "../at-hand.ts";
import { readQuestionData } from "../button-data.ts";
import { commandIn } from "../command.ts";
import { languageOf } from "../language.ts";
import { placeOf } from "../place-of.ts";
import type { ReporterContext } from "../reporter/conversation.ts";
import type { Texts } from "../texts/texts.ts";

type Deps = { texts: Texts; settings: Settings };

/** Questions to reporters: the buttons beneath them, and replies with their words or about a case. */
export function questionMiddleware({ texts, settings }: Deps): Composer<ReporterContext> {
  const group = new Composer<ReporterContext>();
  group.callbackQuery(/^q:/, async (ctx) => {
    const pressed = readQuestionData(ctx.callbackQuery.data);
    const tell = async (key: string) =>
      answerPress(texts.plain(await languageOf(ctx), key), "alert");
    if (isStandIn(ctx.from.id)) return tell("answer-anonymous");
    if (pressed === undefined) return tell("answer-unknown-button");
    const presser = presserOf(ctx.from);
    const outcome = await pressQuestion(settings, { ...pressed, ...sceneOf(ctx), presser });
    const refusal = refusals[outcome.kind];
    return refusal === undefined ? undefined : tell(refusal);
  });
  group.on("message", async (ctx, next) => {
    const repliedTo = ctx.message.reply_to_message;
    const isCommand = commandIn(ctx.message, ctx.me.username) !== undefined;
    if (repliedTo?.from?.id !== ctx.me.id || isCommand) return next();
    const reply = {
      ...placeOf(ctx, ctx.chat.id),
      repliedTo: repliedTo.message_id,
      updateId: ctx.update.update_id,
      text: ctx.message.forward_origin === undefined ? ctx.message.text : undefined,
      by: presserOf(ctx.from),
    };
    if ((await askQuestion(settings, reply)) === "asked") return undefined;
    return (await replyToCard(settings, reply)) === "taken" ? undefined : next();
  });
  return group;
}

const refusals = {
  done: undefined,
  stale: "answer-question-stale",
  not_allowed: "answer-not-allowed",
  cannot_tell: "answer-cannot-check-membership",
  unknown_card: "answer-unknown-button",
} as const satisfies Record<PressedQuestion["kind"], string | undefined>;

const sceneOf = (ctx: Context): Scene => ({
  ...placeOf(ctx, ctx.chat?.id ?? 0),
  ...(ctx.msgId === undefined ? {} : { messageId: ctx.msgId }),
});

function presserOf(from: { id: number; first_name: string }): Presser {
  const { membership } = factsAtHand();
  return { userId: UserId.parse(from.id), name: from.first_name, membership };
}
