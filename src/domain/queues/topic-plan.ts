// A queue that is to get a topic of its own. Used by its making, by what is owed, and by the answer to that.
import { z } from "zod";
import { CategoryKey } from "../cases/categories.ts";
import { ChatId, StaffId } from "../ids.ts";
import { SetUpChoice } from "../press.ts";

/** A queue that is to be in a topic of its own. */
export const TopicPlan = z.object({
  chatId: ChatId,
  title: z.string(),
  language: z.string(),
  tier: SetUpChoice.extract(["review", "escalation"]),
  /** Empty: all that fits no other queue. */
  categories: z.array(CategoryKey),
  by: StaffId,
  occasion: z.string(),
});
export type TopicPlan = z.infer<typeof TopicPlan>;
