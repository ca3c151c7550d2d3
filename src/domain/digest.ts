import type { Severity } from "./categories.ts";
import { standingOf, type Wait } from "./target.ts";

/** So many more are brought with one press. */
export const broughtAtOnce = 10;

/** A case without a card, as far as it matters when it gets one. */
export type HeldCase = {
  severity: Severity;
  /** A trusted flagger reported it. */
  trusted: boolean;
  wait: Wait;
};

/** In which order cases get their cards: near their target or past it, the gravest, trusted, the oldest. */
export function inTurn<Held extends HeldCase>(held: readonly Held[], now: Date): Held[] {
  const isPressing = ({ wait }: Held) => standingOf(wait, now) !== "calm";
  return held.toSorted(
    (a, b) =>
      Number(isPressing(b)) - Number(isPressing(a)) ||
      b.severity - a.severity ||
      Number(b.trusted) - Number(a.trusted) ||
      a.wait.since.getTime() - b.wait.since.getTime(),
  );
}
