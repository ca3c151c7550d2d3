// Which of a queue's cases a list shows. Used by `/queue`, its pages, and its store.
import { z } from "zod";

/** Which of a queue's waiting cases its list shows; `near` and `late`: shortly before and past their target. */
export const QueueFilter = z.enum(["all", "free", "near", "late"]);
export type QueueFilter = z.infer<typeof QueueFilter>;

/** Which page of which list; `messageId`: of the list that turns to it, if one does. */
export const QueueList = z.object({
  filter: QueueFilter,
  page: z.number(),
  messageId: z.number().optional(),
});
export type QueueList = z.infer<typeof QueueList>;

/** How many cases a page of the list has. */
export const casesAPage = 6;
