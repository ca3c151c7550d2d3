import { z } from "zod";

/** Which of a queue's waiting cases its list shows; `late`: past their target. */
export const QueueFilter = z.enum(["all", "free", "late"]);
export type QueueFilter = z.infer<typeof QueueFilter>;

/** How many cases a page of the list has. */
export const casesAPage = 6;
