import { AskedPress, OwnPress, type Press } from "../../src/domain/press.ts";
import type { World } from "./read-world.ts";
import { never, type PressKinds, type Where } from "./seed.ts";

const isPrivate = (_: World, __: Press, { at }: Where) => at === "private";

/** What people have in their private chats. */
export const reporterPresses = {
  home: {
    seeds: () => [
      { press: { on: "home", to: "search_term" }, by: "rita", at: "private", isRepeatable: true },
      { press: { on: "home", to: "status" }, by: "rita", at: "private" },
      { press: { on: "home", to: "privacy_whole" }, by: "rita", at: "private" },
      { press: { on: "home", to: "forget" }, by: "ron", at: "private", isRepeatable: true },
      { press: { on: "home", to: "over" }, by: "vera", at: "private", isRepeatable: true },
    ],
    may: isPrivate,
  },
  help_lines: {
    seeds: () =>
      [{ kind: "country", code: "DE" } as const, { kind: "elsewhere" } as const].map((place) => ({
        press: { on: "help_lines", view: { topic: "any", place } },
        by: "rita",
        at: "private",
      })),
    may: never,
  },
  transparency: {
    seeds: () =>
      [{ kind: "newest" } as const, { kind: "check" } as const].map((press) => ({
        press: { on: "transparency", press },
        by: "rita",
        at: "private",
      })),
    may: never,
  },
  draft: {
    seeds: ({ drafts }) =>
      drafts.map(({ id, owner, step }) => ({
        press: {
          on: "draft",
          input: { kind: "press", draftId: id, step, verb: "pick", value: "telegram_search" },
        },
        by: owner,
        at: "private",
      })),
    may: ({ drafts }, { input }, { by, at }) =>
      at === "private" &&
      drafts.some(
        ({ id, owner, step }) => id === input.draftId && owner === by && step === input.step,
      ),
  },
  asked: {
    seeds: ({ questions }) =>
      questions
        .filter(({ status }) => status === "waiting")
        .flatMap(({ id, reporter }) =>
          AskedPress.options.map((verb) => ({
            press: { on: "asked", id, verb } as const,
            by: reporter,
            at: "private" as const,
            // Who is asked for words twice is shown the question twice.
            ...(verb === "answer" && { isRepeatable: true as const }),
          })),
        ),
    may: ({ questions }, { id }, { by, at }) =>
      at === "private" && questions.some((each) => each.id === id && each.reporter === by),
  },
  own_report: {
    seeds: ({ reports }) =>
      reports.flatMap(({ id, owner }) =>
        OwnPress.options.map((verb) => ({
          press: { on: "own_report", id, verb, page: 1 } as const,
          by: owner,
          at: "private" as const,
          ...(verb === "add" && { isRepeatable: true as const }),
        })),
      ),
    may: ({ reports }, { id, verb }, { by, at }) =>
      at === "private" &&
      (verb === "leave" || reports.some((each) => each.id === id && each.owner === by)),
  },
  own_reports: {
    seeds: () => [{ press: { on: "own_reports", page: 1 }, by: "rita", at: "private" }],
    may: never,
  },
} satisfies Partial<PressKinds>;
