// The pages of `/train`. Called by compose-training.ts.
import type { InlineKeyboardButton } from "grammy/types";
import { isGravest } from "../../domain/cases/categories.ts";
import { dismissalGrounds } from "../../domain/decisions/grounds.ts";
import { filedCategories } from "../../domain/decisions/ground-pages.ts";
import {
  wordOf,
  type Answer,
  type ExamplePanel,
  type TrainingPress,
} from "../../domain/training/example.ts";
import type { ShownTraining } from "../../workflow/training/view-training.ts";
import { shortNameOf } from "../cases/subject-name.ts";
import { button, namedButton } from "../speaking/button.ts";
import { inRows } from "../speaking/button-rows.ts";
import type { Drawn } from "../speaking/call.ts";
import { joinPieces, type Piece } from "../texts/piece.ts";
import type { Say } from "../texts/texts.ts";

/** A page for whoever trains. */
export function drawTraining(say: Say, shown: ShownTraining): Drawn {
  switch (shown.kind) {
    case "home":
      return drawHome(say, shown);
    case "card":
      return drawCard(say, shown);
    case "answered":
      return drawAnswered(say, shown);
  }
}

type ShownOn<K extends ShownTraining["kind"]> = Extract<ShownTraining, { kind: K }>;

const press = (to: TrainingPress) => ({ on: "training", press: to }) as const;

function drawHome(say: Say, { isAny, agreement }: ShownOn<"home">): Drawn {
  const { texts, language } = say;
  const home = texts.message(language, "training-home", {
    any: { choice: isAny ? "yes" : "no" },
  });
  const next = [[button(say, "button-train-next", press({ kind: "next" }))]];
  return {
    piece: joinPieces([home, agreementLine(say, agreement)], "\n\n"),
    markup: { inline_keyboard: isAny ? next : [] },
  };
}

function agreementLine(
  { texts, language }: Say,
  agreement: ShownOn<"home">["agreement"],
): Piece | undefined {
  if (agreement === "not_theirs") return undefined;
  return texts.message(language, "training-agreement", {
    known: { choice: agreement === "too_few" ? "no" : "yes" },
    percent: agreement === "too_few" ? 0 : agreement,
  });
}

type Shown = Pick<ShownOn<"card">, "example">;

/** What was reported, as on a card; of who reported it nothing but how many they were. */
function reportedLines(say: Say, { example }: Shown): Piece[] {
  const { texts, language } = say;
  const { category, subjectKind: kind, display, reports, people } = example;
  return [
    texts.message(language, "training-card", {
      category: { ours: texts.plain(language, `category-${category}`) },
    }),
    shortNameOf(say, { kind, display }),
    texts.message(language, "card-counts", { reports, people }),
  ];
}

function drawCard(say: Say, { example, panel }: ShownOn<"card">): Drawn {
  const asked = say.texts.message(say.language, "training-ask");
  return {
    piece: joinPieces([joinPieces(reportedLines(say, { example }), "\n"), asked], "\n\n"),
    markup: { inline_keyboard: panels[panel](say, { example }) },
  };
}

type Rows = (say: Say, shown: Shown) => InlineKeyboardButton[][];

const panels: Record<ExamplePanel, Rows> = {
  none: (say, shown) => [
    [
      turn(say, shown, "button-escalate", "escalate"),
      turn(say, shown, "button-dismiss", "dismiss"),
    ],
    [button(say, "button-train-stop", press({ kind: "home" }))],
  ],
  escalate: (say, shown) => [
    [answer(say, shown, { kind: "escalate", category: shown.example.category })],
    [turn(say, shown, "ground-other-category", "other")],
    [turn(say, shown, "button-back", "none")],
  ],
  other: (say, shown) => [
    ...filedCategories
      .filter((category) => !isGravest(category) && category !== shown.example.category)
      .map((category) => [answer(say, shown, { kind: "escalate", category })]),
    [turn(say, shown, "button-back", "none")],
  ],
  dismiss: (say, shown) => [
    ...inRows(dismissalGrounds.map((ground) => answer(say, shown, { kind: "dismiss", ground }))),
    [turn(say, shown, "button-back", "none")],
  ],
};

function turn(say: Say, { example }: Shown, key: string, panel: ExamplePanel) {
  return button(say, key, press({ kind: "card", caseId: example.caseId, panel }));
}

function answer(say: Say, { example }: Shown, given: Answer) {
  const to = press({ kind: "answer", caseId: example.caseId, answer: given });
  return namedButton(groundOf(say, given), to);
}

/** The ground or category of an answer, in words. */
export function groundOf({ texts, language }: Say, given: Answer): string {
  const word = wordOf(given);
  return texts.plain(language, given.kind === "escalate" ? `category-${word}` : `ground-${word}`);
}

function drawAnswered(say: Say, { example, answer: given }: ShownOn<"answered">): Drawn {
  const { texts, language } = say;
  const { agreed, reason } = example;
  const isSameGround = wordOf(given) === wordOf(agreed);
  const alike = given.kind !== agreed.kind ? "no" : isSameGround ? "yes" : "nearly";
  const lines = texts.message(language, "training-answered", {
    alike: { choice: alike },
    given: { choice: given.kind },
    given_ground: { ours: groundOf(say, given) },
    agreed: { choice: agreed.kind },
    ground: { ours: groundOf(say, agreed) },
  });
  const why =
    reason === undefined ? undefined : texts.message(language, "training-why", { reason });
  const next = button(say, "button-train-next", press({ kind: "next" }));
  return {
    piece: joinPieces([joinPieces(reportedLines(say, { example }), "\n"), lines, why], "\n\n"),
    markup: {
      inline_keyboard: [
        [{ ...next, style: "primary" }],
        [button(say, "button-train-stop", press({ kind: "home" }))],
      ],
    },
  };
}
