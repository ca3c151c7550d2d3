// What an order to remove something does to a case, and how its effect is read. Used by its verbs.
import type { CaseStatus } from "../cases/case-status.ts";
import { readMoment } from "./calendar.ts";

/**
 * `raises`: it is shown anew, before others. `reopens`: nobody decides on it now, and somebody has to.
 * `shows`: what was decided stands.
 */
const onOrder = {
  open: "raises",
  escalated: "raises",
  upheld: "shows",
  dismissed: "reopens",
  withdrawn: "reopens",
  merged: "shows",
} as const satisfies Record<CaseStatus, "raises" | "reopens" | "shows">;

export function ruleOrder(status: CaseStatus): (typeof onOrder)[CaseStatus] {
  return onOrder[status];
}

export type Effect = { at: number; words: string };

const maxUnits = 300;

/** When it was done, and on the lines below what and where; undefined: it can't be read, or is to come. */
export function readEffect(text: string, now: number): Effect | undefined {
  const [when = "", ...rest] = text.trim().split("\n");
  const at = readMoment(when);
  const words = rest.join(" ").trim().replaceAll(/\s+/g, " ");
  const isRead = at !== undefined && at <= now && words !== "" && words.length <= maxUnits;
  return isRead ? { at, words } : undefined;
}
