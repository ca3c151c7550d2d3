// What is said in a team's group for a day only. Planned when it is said, drawn again when it goes.
import { z } from "zod";
import { ChatId } from "../ids.ts";

/** A list of what waits, where a case stands, or what was upheld. */
const AnswerOf = z.enum(["list", "case", "upheld"]);

/** `key`: under which it is known where it stands. */
export const PassingAnswer = z.object({
  of: AnswerOf,
  key: z.string(),
  chatId: ChatId,
  language: z.string(),
});
export type PassingAnswer = z.infer<typeof PassingAnswer>;

/** Where it is said, and as what it is known there. */
export const Passing = z.object({ threadId: z.number().optional(), key: z.string().optional() });

/** How a message reads once the day is over. */
export const ClosedAnswer = z.object({
  of: AnswerOf,
  language: z.string(),
  messageId: z.number(),
});
