import type { Language } from "../speaking/languages.ts";
import { latinWords } from "./distress-words/latin.ts";
import { wordsInOtherLetters } from "./distress-words/other-letters.ts";

/**
 * How people begin who are in trouble themselves, or somebody close to them: beginnings of words, in lower
 * case; marks and half-spaces are looked past. With one of these, help lines come first.
 */
export const distressWords = {
  ...latinWords,
  ...wordsInOtherLetters,
} satisfies Record<Language, readonly string[]>;
