import { broughtAtOnce, gravestWithDetails } from "../../domain/queues/digest.ts";
import type { DigestView } from "../../workflow/queues/tend-digest.ts";
import { button } from "../speaking/button.ts";
import type { Drawn } from "../speaking/call.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Say, Texts } from "../texts/texts.ts";

const minuteMs = 60_000;

/** How many cases wait without a card, and which of the gravest come next. */
export function drawDigest(texts: Texts, view: DigestView): Drawn {
  const { count } = view;
  const say = { texts, language: view.queue.language };
  const next = { count: Math.min(count, broughtAtOnce) };
  const all = texts.message(say.language, "digest", { count });
  return {
    piece: joinPieces([all, ...gravestLines(say, view)], "\n"),
    markup: { inline_keyboard: [[button(say, "button-bring-cases", { on: "bring_cases" }, next)]] },
  };
}

function gravestLines(say: Say, { gravest, gravestCount: count, now }: DigestView): Piece[] {
  if (gravest.length === 0) return [];
  const { texts, language } = say;
  const lines = gravest.slice(0, gravestWithDetails).map(({ code, category, openedAt }) =>
    texts.message(language, "digest-gravest-item", {
      code: { ours: code },
      category: { ours: texts.plain(language, `category-${category}`) },
      minutes: Math.max(0, Math.floor((now.getTime() - openedAt.getTime()) / minuteMs)),
    }),
  );
  const others = gravest
    .slice(gravestWithDetails)
    .map(({ code }) => ({ text: code, entities: [] }));
  const codes = { rich: joinPieces(others, ", ") };
  const more =
    others.length === 0 ? [] : [texts.message(language, "digest-gravest-more", { codes })];
  return [texts.message(language, "digest-gravest", { count }), ...lines, ...more];
}
