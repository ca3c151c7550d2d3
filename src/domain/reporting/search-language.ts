// In which language somebody searched. Used by that question, its screen, and the reports' table.
import { z } from "zod";

/** In which language somebody may have searched, by its code: the ones most used on Telegram. */
export const SearchLanguage = z.enum([
  "en",
  "ru",
  "es",
  "ar",
  "fa",
  "uk",
  "uz",
  "kk",
  "tr",
  "pt",
  "fr",
  "de",
  "it",
  "hi",
  "id",
  "zh",
]);
export type SearchLanguage = z.infer<typeof SearchLanguage>;

/** What a press says when it was none of them, or nobody knows. */
export const otherLanguage = "other";
