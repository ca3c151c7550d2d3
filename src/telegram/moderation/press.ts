import type { Context } from "grammy";
import { undoWindowMs, type Decision } from "../../domain/case-status.ts";
import { isStandIn, UserId } from "../../domain/ids.ts";
import type { Settings } from "../../domain/settings.ts";
import { pressCard, type PressOutcome } from "../../workflow/press-card.ts";
import { answerPress, factsAtHand } from "../at-hand.ts";
import { readCardData } from "../button-data.ts";
import { languageOf } from "../language.ts";
import { placeOf } from "../place-of.ts";
import type { Say, Texts } from "../texts/texts.ts";
import { groundWords, whoOf } from "./wording.ts";

type Deps = { texts: Texts; settings: Settings };

/** A press on a case card: hands it to the workflow and words the answer. */
export async function handleCardPress(ctx: Context, deps: Deps): Promise<void> {
  const { texts, settings } = deps;
  const say = { texts, language: await languageOf(ctx) };
  const pressed = readCardData(ctx.callbackQuery?.data ?? "");
  const message = ctx.callbackQuery?.message;
  const from = ctx.from;
  if (pressed === undefined || message === undefined || from === undefined) {
    return answerPress(texts.plain(say.language, "answer-unknown-button"));
  }
  if (isStandIn(from.id)) {
    return answerPress(texts.plain(say.language, "answer-anonymous"), "alert");
  }
  const outcome = await pressCard(settings, {
    ...pressed,
    ...placeOf(ctx, message.chat.id),
    messageId: message.message_id,
    presser: {
      userId: UserId.parse(from.id),
      name: from.first_name,
      membership: factsAtHand().membership,
    },
  });
  const words = answerTo(say, outcome);
  if (words !== undefined) answerPress(words.text, words.alert ? "alert" : "toast");
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
    case "moved":
      return alert("answer-moved");
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
