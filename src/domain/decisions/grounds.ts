// The closed lists of grounds for a dismissal or an uphold. Used by decisions, votes, cards, and referrals.
import { z } from "zod";

/** Why a case is dismissed: the closed list. */
export const DismissalGround = z.enum([
  "no_violation",
  "not_enough",
  "gone",
  "duplicate",
  "out_of_scope",
]);
export type DismissalGround = z.infer<typeof DismissalGround>;

export const dismissalGrounds: readonly DismissalGround[] = DismissalGround.options;

/** What is to follow when a case is upheld, as its ground: the closed list. */
export const UpholdMeasure = z.enum(["listed", "to_telegram", "to_authority"]);
export type UpholdMeasure = z.infer<typeof UpholdMeasure>;

export const upholdMeasures: readonly UpholdMeasure[] = UpholdMeasure.options;

/** The grounds that have a name of their own; an escalation's is a category, a merge's a code. */
const NamedGround = z.union([DismissalGround, UpholdMeasure]);

export function namedGround(ground: string | null | undefined) {
  return NamedGround.safeParse(ground).data;
}
