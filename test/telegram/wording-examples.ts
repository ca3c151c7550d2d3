import { uuidv7 } from "uuidv7";
import { OwnHelpLineId } from "../../src/domain/ids.ts";
import type { PressOn } from "../../src/domain/press.ts";
import { OneHelpKind, OwnHelpChange } from "../../src/domain/wording/own-help-line.ts";
import { OwnTextChange } from "../../src/domain/wording/own-text.ts";

const ownHelpId = OwnHelpLineId.parse(uuidv7());
const longestPlace = "guidance-violent_extremism";

/** The longest of every kind on the pages of the team's own words. */
export const wordingExamples = {
  own_help: [
    { kind: "list" } as const,
    { kind: "open", id: ownHelpId } as const,
    ...OneHelpKind.options.map((as) => ({ kind: "add", as }) as const),
    ...OwnHelpChange.options.map((to) => ({ kind: "change", id: ownHelpId, to }) as const),
  ].map((press): PressOn<"own_help"> => ({ on: "own_help", press })),
  own_texts: [
    { kind: "list" } as const,
    { kind: "place", place: longestPlace } as const,
    { kind: "open", place: longestPlace, language: "en" } as const,
    { kind: "write", place: longestPlace, language: "en" } as const,
    ...OwnTextChange.options.map(
      (to) =>
        ({ kind: "change", place: longestPlace, language: "en", to, version: 999_999 }) as const,
    ),
  ].map((press): PressOn<"own_texts"> => ({ on: "own_texts", press })),
};
