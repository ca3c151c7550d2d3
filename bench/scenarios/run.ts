import type { Pace } from "../figures/beside.ts";
import type { Stage } from "../stage/contender.ts";

/** What a scenario is given. */
export interface Run extends Stage {
  pace: Pace;
  isQuick: boolean;
  /** Shows how far it is. */
  tell: (what: string) => void;
}
