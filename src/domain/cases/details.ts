// Which page of a case's details is shown to whom. Used by presses, and by the message that is owed.
import { z } from "zod";
import { CaseId, ChatId } from "../ids.ts";

/** A page of everything about a case, as somebody of a team is shown it in private. */
export const DetailsAsked = z.object({
  caseId: CaseId,
  /** Whose team may read it: the group that has the case's card. */
  group: ChatId,
  /** The first is about the case, those after it hold what reporters wrote. */
  page: z.number(),
});
export type DetailsAsked = z.infer<typeof DetailsAsked>;
