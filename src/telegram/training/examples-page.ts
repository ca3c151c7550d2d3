import type { ShownExamples } from "../../workflow/training/view-training.ts";
import { button } from "../speaking/button.ts";
import type { Drawn } from "../speaking/call.ts";
import { joinPieces } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";
import { groundOf } from "./training-pages.ts";

/** The examples, for admins: each with what was agreed, why, and a button that ends it. */
export function drawExamples(say: Say, { examples, page, pages }: ShownExamples): Drawn {
  const { texts, language } = say;
  const head = texts.message(language, "examples-list", {
    any: { choice: examples.length === 0 ? "no" : "yes" },
  });
  const lines = examples.map(({ code, category, agreed, reason }) =>
    joinPieces(
      [
        texts.message(language, "examples-item", {
          code: { ours: code },
          category: { ours: texts.plain(language, `category-${category}`) },
          agreed: { choice: agreed.kind },
          ground: { ours: groundOf(say, agreed) },
        }),
        reason === undefined ? undefined : texts.message(language, "training-why", { reason }),
      ],
      "\n",
    ),
  );
  const ends = examples.map(({ caseId, version, code }) => [
    button(
      say,
      "button-unmark-case",
      { on: "example", caseId, version, as: "unmark" },
      { code: { ours: code } },
    ),
  ]);
  const turn = (key: string, to: number) => button(say, key, { on: "examples", page: to });
  const turns = [
    ...(page > 1 ? [turn("button-newer", page - 1)] : []),
    ...(page < pages ? [turn("button-older", page + 1)] : []),
  ];
  return {
    piece: joinPieces([head, ...lines], "\n\n"),
    markup: { inline_keyboard: [...ends, ...(turns.length === 0 ? [] : [turns])] },
  };
}
