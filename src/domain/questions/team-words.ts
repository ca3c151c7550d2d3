// What the team writes in reply to the bot. Used by notes on a card, questions, and reference numbers.
import { isBlank } from "../speaking/visible-text.ts";

/** How long a note of the team on a case may be, in UTF-16 units. */
export const maxCaseNoteUnits = 1_000;

export type TeamWords =
  { kind: "words"; words: string } | { kind: "refused"; because: "no_text" | "too_long" };

/** What one of the team wrote in reply to a message of the bot's; undefined: no text. */
export function readTeamWords(text: string | undefined, maxUnits: number): TeamWords {
  if (text === undefined || isBlank(text)) return { kind: "refused", because: "no_text" };
  if (text.length > maxUnits) return { kind: "refused", because: "too_long" };
  return { kind: "words", words: text.trim() };
}
