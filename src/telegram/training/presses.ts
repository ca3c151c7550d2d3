// Presses on examples: of whoever trains, and of admins who mark them. In the table of presses.
import { CaseId } from "../../domain/ids.ts";
import type { PressOn } from "../../domain/press.ts";
import {
  ExamplePanel,
  readAnswer,
  wordOf,
  type TrainingPress,
} from "../../domain/training/example.ts";
import {
  markExample,
  markInGroup,
  type MarkedExample,
} from "../../workflow/training/mark-example.ts";
import { showExamples } from "../../workflow/training/show-examples.ts";
import { openTraining, pressTraining } from "../../workflow/training/train.ts";
import { answerPress } from "../at-hand.ts";
import { byTeam, type By } from "../cases/team-press.ts";
import { chatOf } from "../context.ts";
import { byAdmin, type ByAdmin } from "../control/admin-press.ts";
import { languageOf } from "../speaking/language.ts";
import { numberIn, packUuid, unpackUuid } from "../speaking/packed.ts";
import type { PressEntries, Pressed } from "../speaking/press-entry.ts";
import { answerUnknown, refusePress } from "../speaking/refuse-press.ts";
import { someoneOf } from "../staff/presser.ts";

export const trainingPresses: PressEntries<"training" | "example" | "examples"> = {
  training: {
    letter: "train",
    pack: ({ press }) => trainingWords(press).join(":"),
    read: (rest) => {
      const press = readTraining(rest);
      return press && { on: "training", press };
    },
    asks: "nothing",
    handle: { private: takeTrainingPress },
  },
  example: {
    letter: "example",
    pack: ({ caseId, version, as }) => `${packUuid(caseId)}:${version}:${as}`,
    read: (rest) => {
      const [packed = "", number, as] = rest.split(":");
      const caseId = CaseId.safeParse(unpackUuid(packed)).data;
      const version = numberIn(number);
      if (caseId === undefined || version === undefined) return undefined;
      return as === "mark" || as === "unmark" ? { on: "example", caseId, version, as } : undefined;
    },
    asks: "membership",
    handle: { group: byTeam(takeExampleInGroup), private: byAdmin(takeExample) },
  },
  examples: {
    letter: "examples",
    pack: ({ page }) => String(page),
    read: (rest) => {
      const page = numberIn(rest);
      return page === undefined ? undefined : { on: "examples", page };
    },
    asks: "nothing",
    handle: {
      private: byAdmin(({ page }, { chatId, messageId }) =>
        showExamples({ chatId, messageId }, page),
      ),
    },
  },
};

function trainingWords(press: TrainingPress): string[] {
  switch (press.kind) {
    case "open":
    case "home":
    case "next":
      return [press.kind];
    case "card":
      return [press.kind, packUuid(press.caseId), press.panel];
    case "answer":
      return [press.answer.kind, packUuid(press.caseId), wordOf(press.answer)];
  }
}

function readTraining(rest: string): TrainingPress | undefined {
  const [kind, packed = "", word] = rest.split(":");
  if (kind === "open" || kind === "home" || kind === "next") {
    return rest === kind ? { kind } : undefined;
  }
  const caseId = CaseId.safeParse(unpackUuid(packed)).data;
  if (caseId === undefined) return undefined;
  if (kind === "card") {
    const panel = ExamplePanel.safeParse(word).data;
    return panel && { kind, caseId, panel };
  }
  const answer = readAnswer(kind, word);
  return answer && { kind: "answer", caseId, answer };
}

async function takeTrainingPress(
  { press }: PressOn<"training">,
  { ctx, texts, operator }: Pressed,
): Promise<void> {
  const messageId = ctx.callbackQuery.message?.message_id;
  if (messageId === undefined) return answerUnknown(texts, ctx);
  const chatId = chatOf(ctx);
  const by = { ...someoneOf(ctx.from), username: ctx.from.username };
  const trained =
    press.kind === "open"
      ? await openTraining(operator, by, { chatId, occasion: ctx.update.update_id })
      : await pressTraining(operator, by, { press, chatId, messageId });
  if (trained === "not_appointed") return refusePress(texts, ctx, "training-refused");
  if (trained === "gone") return refusePress(texts, ctx, "answer-example-gone");
}

/** How it went, said beneath a button or to a command. */
export const exampleAnswers = {
  marked: "answer-example-marked",
  unmarked: "answer-example-unmarked",
  not_admin: "answer-admin-only",
  not_theirs: "answer-not-yours",
  no_code: "example-needs-code",
  unknown: "example-unknown-case",
  too_long: "example-reason-too-long",
  full: "answer-example-full",
  outdated: "answer-example-outdated",
  undecided: "answer-example-undecided",
  gravest: "answer-example-gravest",
  about_staff: "answer-example-about-staff",
  quiet: "answer-example-quiet",
  gone: "answer-example-words-gone",
} as const satisfies Record<MarkedExample["kind"], string>;

const refusedInGroup = {
  not_allowed: "answer-not-allowed",
  cannot_tell: "answer-cannot-check-membership",
  unknown_card: "answer-unknown-button",
} as const;

async function takeExampleInGroup(
  wanted: PressOn<"example">,
  { presser, ...at }: By,
  { ctx, texts, operator }: Pressed,
): Promise<string | undefined> {
  const marked = await markInGroup(operator, { at, presser }, wanted);
  if (!("code" in marked)) return refusedInGroup[marked.kind];
  if (!isDone(marked)) return exampleAnswers[marked.kind];
  sayDone(marked, { texts, language: await languageOf(ctx) });
  return undefined;
}

/** On the page of the examples, which is drawn anew. */
async function takeExample(
  wanted: PressOn<"example">,
  { by, chatId, messageId, language }: ByAdmin,
  { texts, operator }: Pressed,
): Promise<void> {
  const marked = await markExample(operator, by, wanted);
  await showExamples({ chatId, messageId }, 1);
  if (isDone(marked)) return sayDone(marked, { texts, language });
  answerPress(texts.plain(language, exampleAnswers[marked.kind]), "alert");
}

const isDone = ({ kind }: MarkedExample) => kind === "marked" || kind === "unmarked";

function sayDone(
  { kind, code }: MarkedExample,
  { texts, language }: Pick<Pressed, "texts"> & { language: string },
): void {
  answerPress(texts.plain(language, exampleAnswers[kind], { code: { ours: code } }));
}
