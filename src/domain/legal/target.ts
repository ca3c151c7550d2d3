// What a legal request is about, as officers type it. Used by the register and by what looks it up.
import { z } from "zod";
import { readCode } from "../cases/codes.ts";

/** `term`: whatever else was typed; a link too is read as what was reported by it. */
export const TargetKind = z.enum(["report", "case", "account", "name", "link", "term"]);
export type TargetKind = z.infer<typeof TargetKind>;

export type Target = { kind: TargetKind; value: string };

const maxTargets = 20;
const maxUnits = 200;

/** One a line; undefined: none, too many, or one that is too long. */
export function readTargets(text: string): Target[] | undefined {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const isRead =
    lines.length > 0 &&
    lines.length <= maxTargets &&
    lines.every((line) => line.length <= maxUnits);
  return isRead ? lines.map(readTarget) : undefined;
}

function readTarget(line: string): Target {
  const code = /^[rc]\s?-/i.test(line) ? readCode(line) : undefined;
  if (code !== undefined) return { kind: code.startsWith("R-") ? "report" : "case", value: code };
  if (/^\d{5,16}$/.test(line)) return { kind: "account", value: line };
  if (/^@\w{3,32}$/.test(line)) return { kind: "name", value: line.slice(1).toLowerCase() };
  const isLink = /^(?:https?:\/\/|tg:\/\/|t\.me\/)\S+$/i.test(line);
  return { kind: isLink ? "link" : "term", value: line };
}

/** How much of it is held. */
export type TargetCounts = {
  reports: number;
  cases: number;
  /** People who reported: a request about one of them is about a reporter. */
  reporters: number;
};

export const nothingHeld: TargetCounts = { reports: 0, cases: 0, reporters: 0 };

export function sumOf(all: readonly TargetCounts[]): TargetCounts {
  return all.reduce(
    (sum, one) => ({
      reports: sum.reports + one.reports,
      cases: sum.cases + one.cases,
      reporters: sum.reporters + one.reporters,
    }),
    nothingHeld,
  );
}
