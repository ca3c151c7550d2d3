// What fills the gaps in a text. Used by workflows that say something, and by what is owed.
import { z } from "zod";

/** What fills a text: foreign words, a number, words of ours, or one of ours that chooses a variant. */
export const TextVars = z.record(
  z.string(),
  z.union([
    z.string(),
    z.number(),
    z.object({ ours: z.string() }),
    z.object({ choice: z.string() }),
    /** A moment, in the words of the language. */
    z.object({ at: z.iso.datetime() }),
  ]),
);
export type TextVars = z.infer<typeof TextVars>;
