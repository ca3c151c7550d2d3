// What one process does for all. Used by elections, and by whoever asks who does it.
import { z } from "zod";

/** What only one process at a time does: take updates in, hand over what is due, seal the audit. */
export const Role = z.enum(["poller", "scheduler", "sealer"]);
export type Role = z.infer<typeof Role>;
