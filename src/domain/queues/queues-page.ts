// The pages of `/queues` and what their buttons do. Used by those presses and by the pages.
import { z } from "zod";
import { QueueId } from "../ids.ts";
import { CategoryKey } from "../cases/categories.ts";
import { Language, OneTeamLanguage } from "../speaking/languages.ts";
import { TimeZone } from "./time-zone.ts";
import { subjectKinds } from "../subjects/subject.ts";

const anyOf = <T extends z.ZodType>(one: T) => z.array(one).readonly();

/** What is chosen so far of a part of what a queue takes. */
export const ChosenPart = z.discriminatedUnion("part", [
  z.object({ part: z.literal("categories"), keys: anyOf(CategoryKey) }),
  z.object({ part: z.literal("kinds"), keys: anyOf(z.enum(subjectKinds)) }),
  z.object({ part: z.literal("languages"), keys: anyOf(Language) }),
]);
export type ChosenPart = z.infer<typeof ChosenPart>;

const List = z.object({ kind: z.literal("list") });
const Open = z.object({ kind: z.literal("open"), id: QueueId });
const Choose = z.object({ kind: z.literal("choose"), id: QueueId, chosen: ChosenPart });
const Speak = z.object({ kind: z.literal("speak"), id: QueueId });
const Remove = z.object({ kind: z.literal("remove"), id: QueueId });
/** `region`: none: the regions. */
const Zones = z.object({
  kind: z.literal("zones"),
  id: QueueId,
  region: z.string(),
  page: z.int().min(1),
});

/** Pages on which an admin sees and changes where cases go. */
export const QueuesPage = z.discriminatedUnion("kind", [List, Open, Choose, Speak, Zones, Remove]);
export type QueuesPage = z.infer<typeof QueuesPage>;

/** Presses on them: a page to turn to, or what is to be so from now on. */
export const QueuesPress = z.discriminatedUnion("kind", [
  ...QueuesPage.options,
  Choose.extend({ kind: z.literal("take") }),
  z.object({ kind: z.literal("speak_in"), id: QueueId, language: OneTeamLanguage }),
  z.object({ kind: z.literal("zone"), id: QueueId, timeZone: TimeZone }),
  z.object({ kind: z.literal("administrators"), id: QueueId }),
  z.object({ kind: z.literal("appointed"), id: QueueId }),
  z.object({ kind: z.literal("make_default"), id: QueueId }),
  z.object({ kind: z.literal("remove_now"), id: QueueId }),
]);
export type QueuesPress = z.infer<typeof QueuesPress>;
