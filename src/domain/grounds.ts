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
