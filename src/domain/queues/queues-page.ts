import { z } from "zod";
import { QueueId } from "../ids.ts";
import { OneLanguage } from "../speaking/languages.ts";

const MatchPart = z.enum(["categories", "kinds", "languages"]);
export type MatchPart = z.infer<typeof MatchPart>;

const List = z.object({ kind: z.literal("list") });
const Open = z.object({ kind: z.literal("open"), id: QueueId });
/** `picked`: what is chosen of the part so far, one bit a place. */
const Choose = z.object({
  kind: z.literal("choose"),
  id: QueueId,
  part: MatchPart,
  picked: z.number(),
});
const Speak = z.object({ kind: z.literal("speak"), id: QueueId });
const Remove = z.object({ kind: z.literal("remove"), id: QueueId });

/** Pages on which an admin sees and changes where cases go. */
export const QueuesPage = z.discriminatedUnion("kind", [List, Open, Choose, Speak, Remove]);
export type QueuesPage = z.infer<typeof QueuesPage>;

/** Presses on them: a page to turn to, or what is to be so from now on. */
export const QueuesPress = z.discriminatedUnion("kind", [
  ...QueuesPage.options,
  Choose.extend({ kind: z.literal("take") }),
  z.object({ kind: z.literal("speak_in"), id: QueueId, language: OneLanguage }),
  z.object({ kind: z.literal("administrators"), id: QueueId }),
  z.object({ kind: z.literal("appointed"), id: QueueId }),
  z.object({ kind: z.literal("make_default"), id: QueueId }),
  z.object({ kind: z.literal("remove_now"), id: QueueId }),
]);
export type QueuesPress = z.infer<typeof QueuesPress>;
