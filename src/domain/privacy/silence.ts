// For how long seniors may hold notices back. Used by that verb, and by the card that offers it.
import { z } from "zod";
import type { CaseFacts } from "../cases/case-status.ts";
import type { Tier } from "../cases/tier.ts";

/** For how long seniors hold the notices of a case back. */
export const SilenceTime = z.enum(["week", "month", "quarter"]);
export type SilenceTime = z.infer<typeof SilenceTime>;

const day = 86_400_000;
export const silenceMs = {
  week: 7 * day,
  month: 30 * day,
  quarter: 90 * day,
} as const satisfies Record<SilenceTime, number>;

export type SilenceRuling =
  { kind: "allowed" } | { kind: "refused"; because: "outdated" | "not_from_here" };

/** Whether seniors may hold the notices of a case back, or have them told again. */
export function ruleSilence(
  { status, version }: CaseFacts,
  press: { tier: Tier; version: number },
): SilenceRuling {
  if (press.version !== version) return { kind: "refused", because: "outdated" };
  const isTheirs = status === "escalated" || status === "upheld" || status === "dismissed";
  return isTheirs && press.tier === "escalation"
    ? { kind: "allowed" }
    : { kind: "refused", because: "not_from_here" };
}
