import type { InlineKeyboardMarkup } from "grammy/types";
import { isLate, type Backlog, type Health } from "../../domain/control/health.ts";
import type { PressOn } from "../../domain/press.ts";
import { timeWords } from "../../domain/control/stats.ts";
import type { HealthView } from "../../workflow/control/show-health.ts";
import { button } from "../speaking/button.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Say, Texts } from "../texts/texts.ts";

/** How the bot is, line by line; ⚠️ in front of what is not as it should be. */
export function drawHealth(
  texts: Texts,
  { health, now, language }: HealthView,
): { piece: Piece; markup: InlineKeyboardMarkup } {
  const say = { texts, language };
  const { poller, processes, deadLetters, notDeleted, audit, restored, versions } = health;
  const lines = [
    texts.message(language, "health-head", { at: now }),
    poller === undefined
      ? texts.message(language, "health-no-poller")
      : texts.message(language, "health-poller", { process: { ours: poller } }),
    texts.message(language, "health-processes", {
      processes: { ours: processes.join(", ") },
    }),
    backlogLine(say, "inbox", health.inbox),
    backlogLine(say, "outbox", health.outbox),
    texts.message(language, "health-dead-letters", {
      state: stateOf(deadLetters === 0),
      count: deadLetters,
    }),
    ...(notDeleted === 0
      ? []
      : [texts.message(language, "health-not-deleted", { count: notDeleted })]),
    ...queueLines(say, health),
    texts.message(language, "health-audit", {
      sealed: { ours: String(audit.sealed) },
      unsealed: audit.unsealed,
      sealed_at: audit.sealedAt ?? now,
    }),
    ...(restored === undefined
      ? []
      : [
          texts.message(language, "health-restored", {
            at: restored.madeAt,
            state: { choice: restored.isHeld ? "held" : "released" },
          }),
        ]),
    texts.message(language, "health-versions", {
      migrations: versions.migrations,
      postgres: { ours: versions.postgres },
    }),
  ];
  return { piece: joinPieces(lines, "\n"), markup: buttons(say, deadLetters) };
}

function backlogLine({ texts, language }: Say, of: "inbox" | "outbox", backlog: Backlog): Piece {
  const { unit, count } = timeWords(backlog.oldestMs);
  const time = texts.message(language, "stats-time", { unit: { choice: unit }, count });
  return texts.message(language, `health-${of}`, {
    state: stateOf(!isLate(backlog)),
    waiting: { choice: backlog.waiting === 0 ? "none" : "some" },
    count: backlog.waiting,
    time: { rich: time },
  });
}

function queueLines({ texts, language }: Say, { queues }: Health): Piece[] {
  if (queues.length === 0) return [texts.message(language, "health-no-queue")];
  return queues.map(({ title, reachable }) =>
    texts.message(language, "health-queue", { state: stateOf(reachable), title }),
  );
}

function buttons(say: Say, deadLetters: number): InlineKeyboardMarkup {
  const to = (verb: PressOn<"health">["verb"]) => [
    button(say, `button-health-${verb}`, { on: "health", verb }),
  ];
  return { inline_keyboard: [...(deadLetters === 0 ? [] : [to("retry")]), to("again")] };
}

function stateOf(isWell: boolean): { choice: "well" | "bad" } {
  return { choice: isWell ? "well" : "bad" };
}
