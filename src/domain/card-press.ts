import { z } from "zod";
import { CategoryKey } from "./categories.ts";
import { DismissalGround } from "./grounds.ts";
import type { Verdict } from "./case-status.ts";

/** What a button on a case card asks for. */
export type CardPress =
  | { kind: "verdict"; verdict: Verdict }
  | { kind: "panel"; page: PanelPage }
  | { kind: "back" }
  | { kind: "undo" }
  /** A question to one of the reporters. */
  | { kind: "ask" }
  /** Who takes a case works on it; others leave it alone for a while. */
  | { kind: "take" }
  | { kind: "release" };

export const PanelPage = z.enum(["escalate", "escalate_as_other", "dismiss"]);
export type PanelPage = z.infer<typeof PanelPage>;

/** Which decision a page leads to. */
export const panelVerbs = {
  escalate: "escalate",
  escalate_as_other: "escalate",
  dismiss: "dismiss",
} as const satisfies Record<PanelPage, Verdict["kind"]>;

/** A button's verb and argument, as its data carries them: `dismiss:gone`. */
export function cardPressWords(press: CardPress): string {
  switch (press.kind) {
    case "verdict":
      return verdictWords(press.verdict);
    case "panel":
      return `panel:${press.page}`;
    case "back":
    case "undo":
    case "ask":
    case "take":
    case "release":
      return `${press.kind}:`;
  }
}

function verdictWords(verdict: Verdict): string {
  switch (verdict.kind) {
    case "escalate":
      return `escalate:${verdict.category}`;
    case "dismiss":
      return `dismiss:${verdict.ground}`;
    case "uphold":
      return "uphold:";
    case "return":
      return "return:";
  }
}

/** Reads them back; undefined for anything this version does not know. */
export function readCardPress(verb: string, argument: string): CardPress | undefined {
  switch (verb) {
    case "escalate": {
      const category = CategoryKey.safeParse(argument);
      return category.success
        ? { kind: "verdict", verdict: { kind: "escalate", category: category.data } }
        : undefined;
    }
    case "dismiss": {
      const ground = DismissalGround.safeParse(argument);
      return ground.success
        ? { kind: "verdict", verdict: { kind: "dismiss", ground: ground.data } }
        : undefined;
    }
    case "uphold":
    case "return":
      return { kind: "verdict", verdict: { kind: verb } };
    case "panel": {
      const page = PanelPage.safeParse(argument);
      return page.success ? { kind: "panel", page: page.data } : undefined;
    }
    case "back":
    case "undo":
    case "ask":
    case "take":
    case "release":
      return { kind: verb };
    default:
      return undefined;
  }
}
