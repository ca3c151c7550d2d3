import { Composer } from "grammy";
import { undoWindowMs, type Decision } from "../../domain/case-status.ts";
import { isStandIn } from "../../domain/ids.ts";
import type { Settings } from "../../domain/settings.ts";
import { pressCard, type PressOutcome } from "../../workflow/press-card.ts";
import { answerPress } from "../at-hand.ts";
import { chatOf, type BotContext } from "../context.ts";
import { languageOf } from "../language.ts";
import { answerUnknown, onPress, refusePress } from "../on-press.ts";
import { presserOf } from "../presser.ts";
import type { Say, Texts } from "../texts/texts.ts";
import { groundWords, whoOf } from "./wording.ts";

type Deps = { texts: Texts; settings: Settings };

/** Presses on case cards: hands them to the workflow and words the answers. */
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
        chatId: chatOf(ctx),
        messageId: message.message_id,
        presser: presserOf(from),
      });
      const words = answerTo(say, outcome);
      if (words !== undefined) answerPress(words.text, words.alert ? "alert" : "toast");
    }),
  );
  return group;
}

type Words = { text: string; alert: boolean };

function answerTo({ texts, language }: Say, outcome: PressOutcome): Words | undefined {
  const alert = (key: string, vars: Parameters<Texts["plain"]>[2] = {}): Words => ({
    text: texts.plain(language, key, vars),
    alert: true,
  });
  switch (outcome.kind) {
    case "panel_turned":
      return undefined;
    case "question_begun":
      return { text: texts.plain(language, "answer-question-begun"), alert: false };
    case "nobody_to_ask":
      return alert("answer-nobody-to-ask");
    case "not_allowed":
      return alert("answer-not-allowed");
    case "cannot_tell":
      return alert("answer-cannot-check-membership");
    case "unknown_card":
      return alert("answer-unknown-button");
    case "decided": {
      const code = { ours: outcome.code };
      const key = outcome.decision === "undo" ? "answer-undone" : "answer-decided";
      const vars = { code, verb: { choice: outcome.decision } };
      return { text: texts.plain(language, key, vars), alert: false };
    }
    case "vote_kept":
      return alert("answer-vote-kept", { code: { ours: outcome.code } });
    case "refused":
      return refusalWords({ texts, language }, outcome);
  }
}

function refusalWords(say: Say, refused: Extract<PressOutcome, { kind: "refused" }>): Words {
  const { texts, language } = say;
  const { because, faster, last, now } = refused;
  const alert = (key: string, vars: Parameters<Texts["plain"]>[2] = {}): Words => ({
    text: texts.plain(language, key, vars),
    alert: true,
  });
  switch (because) {
    case "outdated":
    case "not_from_here":
    case "nothing_to_undo":
      if (faster?.kind === "withdraw") return alert("answer-withdrawn-meanwhile");
      return faster === undefined || faster.by.kind === "system"
        ? alert("answer-stale")
        : alert("answer-somebody-was-faster", fasterVars(say, faster, now));
    case "decided_before":
      return alert("answer-decided-before");
    case "too_late":
      return alert("answer-undo-too-late", { minutes: undoWindowMs / 60_000 });
    case "not_yours":
      return last?.by.kind === "staff"
        ? alert("answer-undo-not-yours", { who: whoOf(say, last) })
        : alert("answer-stale");
  }
}

function fasterVars(say: Say, last: Decision, now: Date) {
  return {
    verb: { choice: last.kind },
    who: whoOf(say, last),
    ago: { ours: agoWords(say, now.getTime() - last.at.getTime()) },
    ground: { ours: groundWords(say, last, last.toCategory) },
  };
}

function agoWords({ texts, language }: Say, ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1_000));
  const [unit, count] =
    seconds < 60
      ? (["second", seconds] as const)
      : seconds < 3_600
        ? (["minute", Math.round(seconds / 60)] as const)
        : seconds < 86_400
          ? (["hour", Math.round(seconds / 3_600)] as const)
          : (["day", Math.round(seconds / 86_400)] as const);
  return texts.plain(language, "ago", { unit: { choice: unit }, count });
}
