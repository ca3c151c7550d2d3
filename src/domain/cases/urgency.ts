// What goes first when much comes in at once. Set as an update comes in, used by the inbox's store.
import { z } from "zod";

/**
 * How soon something that came in is worked off when more comes in than can be: what the team presses,
 * submissions about the gravest, what people ask and answer, and all else.
 */
export const Urgency = z.enum(["team", "gravest", "conversation", "other"]);
export type Urgency = z.infer<typeof Urgency>;

/**
 * By how much it is put before what came earlier, in milliseconds. What waits for longer than that goes
 * first all the same, so nothing waits for ever.
 */
export const headStartMs = {
  team: 30 * 60_000,
  gravest: 20 * 60_000,
  conversation: 10 * 60_000,
  other: 0,
} satisfies Record<Urgency, number>;
