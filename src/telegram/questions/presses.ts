import { QuestionId } from "../../domain/ids.ts";
import { AskedPress } from "../../domain/press.ts";
import { QuestionPress } from "../../domain/questions/question.ts";
import { pressQuestion, type PressedQuestion } from "../../workflow/questions/press-question.ts";
import { byTeam } from "../cases/team-press.ts";
import { packUuid, unpackUuid } from "../speaking/packed.ts";
import type { PressEntries } from "../speaking/press-entry.ts";
import { takeAskedPress } from "./asked-press.ts";

/** Presses on questions: `question` by the team that asks, `asked` by the reporter. */
export const questionPresses: PressEntries<"question" | "asked"> = {
  question: {
    letter: "q",
    pack: ({ id, press }) => {
      return `${packUuid(id)}:${press.kind}:${press.kind === "to" ? press.whom : ""}`;
    },
    read: (rest) => {
      const [packed = "", kind, whom] = rest.split(":");
      const id = QuestionId.safeParse(unpackUuid(packed)).data;
      const press = QuestionPress.safeParse({ kind, whom }).data;
      return id && press && { on: "question", id, press };
    },
    asks: "membership",
    handle: {
      group: byTeam(async ({ id, press }, by, { operator }) => {
        const done = await pressQuestion(operator, { id, press, ...by });
        return refusals[done.kind];
      }),
    },
  },
  asked: {
    letter: "a",
    pack: ({ id, verb }) => `${packUuid(id)}:${verb}`,
    read: (rest) => {
      const [, packed = "", word] = /^([\w-]{22}):([a-z_]+)$/.exec(rest) ?? [];
      const id = QuestionId.safeParse(unpackUuid(packed)).data;
      const verb = AskedPress.safeParse(word).data;
      return id && verb && { on: "asked", id, verb };
    },
    asks: "nothing",
    handle: { private: takeAskedPress },
  },
};

const refusals = {
  done: undefined,
  stale: "answer-question-stale",
  not_theirs: "answer-not-yours",
  not_allowed: "answer-not-allowed",
  cannot_tell: "answer-cannot-check-membership",
  unknown_card: "answer-unknown-button",
} as const satisfies Record<PressedQuestion["kind"], string | undefined>;
