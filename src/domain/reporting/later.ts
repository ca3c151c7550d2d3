// A report that is to send itself past the limit. Used by drafts, by its workflow, and by the screen.
import { z } from "zod";

/**
 * A report past the limit can send itself from that moment on: that is offered, or planned by its
 * reporter. It concerns the report as it was refused, so any other answer ends it.
 */
export const Later = z.object({ kind: z.enum(["offered", "planned"]), at: z.coerce.date() });
export type Later = z.infer<typeof Later>;

/** How long until it is sent by itself; undefined: it is not. */
export function sentInMs(later: Later | undefined, now: Date): number | undefined {
  if (later?.kind !== "planned") return undefined;
  return Math.max(0, later.at.getTime() - now.getTime());
}
