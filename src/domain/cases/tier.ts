// The two teams, moderators and seniors. Used by cases, queues, staff, questions, and their tables.
import { z } from "zod";

/** Whose decision it is: the moderators', who see every case first, or the seniors'. */
export const Tier = z.enum(["review", "escalation"]);
export type Tier = z.infer<typeof Tier>;
