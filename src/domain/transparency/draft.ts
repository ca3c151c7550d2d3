// When a report is published: by two admins. Used by its verbs, its pages and its table.
import { z } from "zod";

/** `drafted`: whoever had it counted looks at it. `asked`: the other admins are asked to agree. */
export const DraftStatus = z.enum(["drafted", "asked", "dropped", "refused", "published"]);
export type DraftStatus = z.infer<typeof DraftStatus>;
