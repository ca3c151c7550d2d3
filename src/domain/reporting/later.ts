// A report that is to send itself past the limit. Used by drafts, by its workflow, and by the screen.
import { z } from "zod";

/**
 * Past the limit a report can be sent by itself, from that moment on: that is offered, or was wished
 * for. It is about what was refused, so any other answer ends it.
 */
export const Later = z.object({ kind: z.enum(["offered", "planned"]), at: z.coerce.date() });
export type Later = z.infer<typeof Later>;

/** How long until it is sent by itself; undefined: it is not. */
export function sentInMs(later: Later | undefined, now: Date): number | undefined {
  if (later?.kind !== "planned") return undefined;
  return Math.max(0, later.at.getTime() - now.getTime());
}
